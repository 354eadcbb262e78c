package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.market.bloc.Blocs;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.technology.Layer;
import leapfrog.model.world.World;

/** Measures of third states and blocs. */
final class BlocMeasures {

    private BlocMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.either(
                        "alignment",
                        Unit.SHARE,
                        List.of(
                                List.of(Key.STATE, Key.STATE),
                                List.of(Key.STATE, Key.STATE, Key.LAYER)),
                        Better.NEITHER,
                        "how far a state sides with a pole, mean over layers or on one",
                        BlocMeasures::alignment),
                Of.measure(
                        "bloc-index",
                        Unit.INDEX,
                        List.of(Key.LAYER),
                        Better.NEITHER,
                        "how far a layer has split: Yule's colligation of supplier and user bloc,"
                                + " 0 when neutral, 1 when all use is within blocs",
                        (world, keys) -> world.blocs().split(Layer.valueOf(keys.get(0)))),
                Of.measure(
                        "dual-standard-cost",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(Key.STATE),
                        Better.LESS,
                        "what firms of a state pay to serve the standards of two blocs",
                        (world, keys) -> dualCost(world, Of.state(world, keys, 0))),
                Of.measure(
                        "export-revenue",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(Key.STATE),
                        Better.MORE,
                        "what firms of a state keep of sales to other states of devices, wafers,"
                                + " memory, tools and ecosystems, less licence fees and the cost"
                                + " of two standards",
                        (world, keys) ->
                                Unit.BILLION_USD_PER_YEAR.fromBase(
                                        4 * world.blocs().exportRevenue(Of.state(world, keys, 0)))),
                Of.measure(
                        "leverage",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "a state's largest share of sales of tools, memory or fabrication",
                        (world, keys) -> world.blocs().leverage().of(Of.state(world, keys, 0))),
                Of.measure(
                        "sovereignty-norm",
                        Unit.SHARE,
                        List.of(),
                        Better.NEITHER,
                        "share of the world's GDP in states on sovereignty over data",
                        (world, keys) -> world.blocs().norms().share(world.economy().gdp())),
                Of.measure(
                        "norm",
                        Unit.INDEX,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "norm of data of a state: 1 sovereignty, 0 free flow",
                        (world, keys) ->
                                world.blocs().norms().isSovereign(Of.state(world, keys, 0))
                                        ? 1
                                        : 0),
                Of.either(
                        "foreign-deals",
                        Unit.ONE,
                        List.of(List.of(Key.STATE), List.of(Key.FIRM)),
                        Better.NEITHER,
                        "deals abroad in the last four quarters by firms of a state, or by a firm",
                        BlocMeasures::foreignDeals),
                Of.measure(
                        "standards-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of the world's standards that a state has set",
                        (world, keys) ->
                                world.blocs()
                                        .standards()
                                        .share(Of.state(world, keys, 0), world.economy().gdp())),
                Of.measure(
                        "hosted-compute",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of the computing in a state that foreign firms own",
                        (world, keys) -> {
                            int s = Of.state(world, keys, 0);
                            return world.blocs().hosting().foreignShare(s, world.park().stockOf(s));
                        }));
    }

    /** NaN towards a state that is no pole. */
    private static double alignment(World world, List<String> keys) {
        Blocs blocs = world.blocs();
        int state = Of.state(world, keys, 0);
        int pole = blocs.poles().place(Of.state(world, keys, 1));
        if (pole < 0) {
            return Double.NaN;
        }
        return keys.size() == 2
                ? blocs.alignment().mean(state, pole)
                : blocs.alignment().on(Layer.valueOf(keys.get(2)))[state][pole];
    }

    private static double dualCost(World world, int state) {
        double sum = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            if (world.roster().home()[f] == state) {
                sum += world.blocs().dual().hardware(f) + world.blocs().dual().use(f);
            }
        }
        return Unit.BILLION_USD_PER_YEAR.fromBase(4 * sum);
    }

    private static double foreignDeals(World world, List<String> keys) {
        boolean state = Of.isState(world, keys.get(0));
        int of = state ? Of.state(world, keys, 0) : world.roster().firmIndex(keys.get(0));
        int sum = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            boolean counted = state ? world.roster().home()[f] == of : f == of;
            sum += counted ? world.blocs().deals().inYear(f) : 0;
        }
        return sum;
    }
}
