package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.World;

/** Measures of firms: who is there, who came and went, and what part of its market each has. */
final class FirmMeasures {

    private static final List<Segment> SOLD =
            List.of(Segment.CHIP_DESIGN, Segment.FABRICATION, Segment.MEMORY, Segment.EQUIPMENT);

    private FirmMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.measure(
                        "active-firms",
                        Unit.UNITS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "lead firms of a state that are there now",
                        (world, keys) -> world.standing().acting(Of.state(world, keys, 0))),
                Of.measure(
                        "firm-entries",
                        Unit.UNITS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "lead firms that began in a state since the start, those of a date included",
                        (world, keys) -> world.standing().entries(Of.state(world, keys, 0))),
                Of.measure(
                        "firm-exits",
                        Unit.UNITS,
                        List.of(Key.STATE),
                        Better.LESS,
                        "lead firms of a state that failed since the start",
                        (world, keys) -> world.standing().exits(Of.state(world, keys, 0))),
                Of.measure(
                        "firms-registered-abroad",
                        Unit.UNITS,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "lead firms now there whose founders come from a state and registered them in"
                                + " another",
                        (world, keys) ->
                                world.standing().registeredAbroad(Of.state(world, keys, 0))),
                Of.measure(
                        "market-share",
                        Unit.SHARE,
                        List.of(Key.FIRM),
                        Better.MORE,
                        "share of a firm in the world's use of models if it trains them, by GDP; else in"
                                + " sales of hardware by the firms of its first segment there",
                        (world, keys) ->
                                marketShare(world, world.roster().firmIndex(keys.get(0)))));
    }

    private static double marketShare(World world, int firm) {
        int[] labs = world.labs().labs();
        double own = 0;
        double all = 0;
        boolean trains = false;
        for (int k = 0; k < labs.length; k++) {
            double share = world.ecosystems().worldShare(k);
            all += share;
            own += labs[k] == firm ? share : 0;
            trains |= labs[k] == firm;
        }
        return trains ? Of.ratio(own, all) : hardwareShare(world, firm);
    }

    private static double hardwareShare(World world, int firm) {
        for (Segment segment : SOLD) {
            if (world.roster().firms().get(firm).worksIn(segment)) {
                double all = 0;
                for (int f : world.roster().in(segment)) {
                    all += world.hardwareSales(f);
                }
                return Of.ratio(world.hardwareSales(firm), all);
            }
        }
        return Double.NaN;
    }
}
