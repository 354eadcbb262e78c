package leapfrog.model.measure;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.world.World;

/** Measures of computing: how much there is, where, and what it costs. */
final class ComputingMeasures {

    private ComputingMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.worldOr(
                        "compute-stock",
                        Unit.EXAFLOPS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "AI computing in service, dense FP16",
                        (world, keys) ->
                                Unit.EXAFLOPS.fromBase(stock(world, Of.stateOrWorld(world, keys)))),
                Of.measure(
                        "compute-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of the world's AI computing",
                        (world, keys) ->
                                Of.ratio(stock(world, Of.state(world, keys, 0)), stock(world, -1))),
                Of.worldOr(
                        "compute-price",
                        Unit.USD_PER_FLOP,
                        List.of(Key.STATE),
                        Better.LESS,
                        "what an operation costs the lab that pays least",
                        (world, keys) -> price(world, Of.stateOrWorld(world, keys))),
                Of.worldOr(
                        "power-use",
                        Unit.GIGAWATT,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "power that AI computing would draw in full",
                        (world, keys) ->
                                Unit.GIGAWATT.fromBase(
                                        sum(
                                                world,
                                                Of.stateOrWorld(world, keys),
                                                world.park()::powerUse))),
                Of.measure(
                        "power-shortfall",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.LESS,
                        "share of that power that the grid cannot give",
                        (world, keys) -> shortfall(world, Of.state(world, keys, 0))),
                Of.worldOr(
                        "technology-spending",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(Key.STATE),
                        Better.MORE,
                        "private spending on the technology, computing and research",
                        (world, keys) ->
                                Unit.BILLION_USD_PER_YEAR.fromBase(
                                        sum(
                                                world,
                                                Of.stateOrWorld(world, keys),
                                                world.finance()::spending))),
                Of.measure(
                        "industry-revenue",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(Key.STATE),
                        Better.MORE,
                        "revenue that the technology earns the lead firms of a state",
                        (world, keys) ->
                                Unit.BILLION_USD_PER_YEAR.fromBase(
                                        world.revenue(Of.state(world, keys, 0)))),
                Of.measure(
                        "researchers",
                        Unit.PERSONS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "top AI researchers at work",
                        (world, keys) -> world.talent().atWork(Of.state(world, keys, 0))),
                Of.measure(
                        "top-talent-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of the world's top AI researchers at work",
                        (world, keys) ->
                                Of.ratio(
                                        world.talent().atWork(Of.state(world, keys, 0)),
                                        world.talent().world())));
    }

    private static double stock(World world, int state) {
        return sum(world, state, world.park()::stockOf);
    }

    /** A number of one state, or its sum over all when the state is negative. */
    private static double sum(World world, int state, IntToDoubleFunction ofState) {
        if (state >= 0) {
            return ofState.applyAsDouble(state);
        }
        double sum = 0;
        for (int s = 0; s < world.roster().stateCount(); s++) {
            sum += ofState.applyAsDouble(s);
        }
        return sum;
    }

    private static double price(World world, int state) {
        double least = Double.POSITIVE_INFINITY;
        for (int f : world.labs().labs()) {
            boolean counted = state < 0 || world.roster().home()[f] == state;
            if (counted && world.finance().budget(f) > 0) {
                least = Math.min(least, world.park().priceOfUse(f));
            }
        }
        return least;
    }

    private static double shortfall(World world, int state) {
        double need = world.park().powerUse(state);
        return Of.ratio(Math.max(0, need - world.park().powerSupply(state)), need);
    }
}
