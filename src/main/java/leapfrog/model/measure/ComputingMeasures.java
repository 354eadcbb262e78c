package leapfrog.model.measure;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import leapfrog.model.core.Unit;
import leapfrog.model.market.trade.Channel;
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
                Of.measure(
                        "domestic-compute-stock",
                        Unit.EXAFLOPS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "computing in service in a state on devices of vendors at home, dense FP16",
                        (world, keys) ->
                                Unit.EXAFLOPS.fromBase(
                                        world.park()
                                                .stockOf(
                                                        Of.state(world, keys, 0),
                                                        Channel.DOMESTIC))),
                Of.measure(
                        "gray-training-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of the computing of a state's labs, and so of what they train with, on"
                                + " devices that came past a control",
                        (world, keys) -> grayShare(world, Of.state(world, keys, 0))),
                Of.measure(
                        "compute-rented",
                        Unit.EXAFLOPS,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "computing abroad that lead firms of a state rent, dense FP16",
                        (world, keys) -> rented(world, Of.state(world, keys, 0))),
                Of.measure(
                        "compute-pooled",
                        Unit.LOG10_FLOP,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "operations of the quarter that labs of a state put into a common pool, log10",
                        (world, keys) ->
                                Math.log10(world.consortia().pooled(Of.state(world, keys, 0)))),
                Of.measure(
                        "idle-compute",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.LESS,
                        "share of the computing of a state's local governments that nobody uses",
                        (world, keys) -> idle(world, Of.state(world, keys, 0))),
                Of.worldOr(
                        "state-machine",
                        Unit.EXAFLOPS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "best supercomputer of a state's own, dense FP16",
                        (world, keys) -> {
                            int s = Of.stateOrWorld(world, keys);
                            double best =
                                    s < 0 ? world.machines().best() : world.machines().best(s);
                            return Unit.EXAFLOPS.fromBase(best);
                        }),
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
                        "top-talent",
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

    private static double grayShare(World world, int state) {
        double gray = 0;
        double all = 0;
        for (int f : world.labs().labs()) {
            if (world.roster().home()[f] == state) {
                gray += world.park().stock(f, Channel.GRAY);
                all += world.park().stock(f);
            }
        }
        return Of.ratio(gray, all);
    }

    private static double rented(World world, int state) {
        double sum = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            boolean counted = world.roster().home()[f] == state;
            sum += counted ? world.park().rentals().rentedAbroad(f) : 0;
        }
        return Unit.EXAFLOPS.fromBase(sum);
    }

    private static double idle(World world, int state) {
        boolean any = world.locals().built(state) > 0;
        return any ? world.locals().idle(state) : Double.NaN;
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
