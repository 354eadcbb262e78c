package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.world.World;

/** Measures of researchers, where they come from and what they are given. */
final class PeopleMeasures {

    private PeopleMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.measure(
                        "talent-inflow",
                        Unit.PERSONS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "top AI researchers a year who begin to work in a state and studied or worked"
                                + " in another before, returners included",
                        (world, keys) -> 4 * world.talent().inflow(Of.state(world, keys, 0))),
                Of.measure(
                        "talent-stay-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of the top AI researchers who come from a state that work in it",
                        (world, keys) -> stayShare(world, Of.state(world, keys, 0))),
                Of.measure(
                        "talent-origin-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of the world's top AI researchers who come from a state",
                        (world, keys) ->
                                Of.ratio(
                                        world.talent().from(Of.state(world, keys, 0)),
                                        world.talent().world())),
                Of.measure(
                        "visa-openness",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "how open a state is to foreign researchers",
                        (world, keys) -> world.talent().openness(Of.state(world, keys, 0))),
                Of.measure(
                        "university-compute",
                        Unit.EXAFLOPS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "computing that the state has bought for universities, dense FP16",
                        (world, keys) ->
                                Unit.EXAFLOPS.fromBase(
                                        world.universities().stock(Of.state(world, keys, 0)))),
                Of.worldOr(
                        "patents",
                        Unit.UNITS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "patents outside the making of chips by research of a state's lead firms in the"
                                + " last four quarters",
                        PeopleMeasures::patents),
                Of.measure(
                        "patent-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "the same as a share of the world's",
                        (world, keys) ->
                                Of.ratio(patents(world, keys), patents(world, List.of()))));
    }

    private static double stayShare(World world, int state) {
        return Of.ratio(world.talent().working(state, state), world.talent().from(state));
    }

    private static double patents(World world, List<String> keys) {
        if (!keys.isEmpty()) {
            return world.patents().ofYear(Of.state(world, keys, 0));
        }
        double sum = 0;
        for (int s = 0; s < world.roster().stateCount(); s++) {
            sum += world.patents().ofYear(s);
        }
        return sum;
    }
}
