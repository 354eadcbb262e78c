package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.world.World;

/** Measures of safety, trust and expectations, and of what use teaches its hosts. */
final class SafetyMeasures {

    private SafetyMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.worldOr(
                        "safety-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of the effort for full safety that labs near the frontier make, mean;"
                                + " of a state's labs or of all",
                        (world, keys) -> world.safety().share(Of.stateOrWorld(world, keys))),
                Of.measure(
                        "incidents",
                        Unit.UNITS,
                        List.of(),
                        Better.LESS,
                        "serious incidents in use, of the last four quarters",
                        (world, keys) -> world.incidents().lastYear()),
                Of.measure(
                        "trust",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "trust in the technology; 1 where nothing has gone wrong",
                        (world, keys) -> world.expectations().trust(Of.state(world, keys, 0))),
                Of.measure(
                        "optimism",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of people who expect more good than harm of the technology",
                        (world, keys) -> world.expectations().optimism(Of.state(world, keys, 0))),
                Of.measure(
                        "deployment-lag",
                        Unit.QUARTERS,
                        List.of(Key.STATE),
                        Better.LESS,
                        "quarters from the last demand shock that is over to half of the use that it"
                                + " triggered above trend; undefined when it triggered none",
                        (world, keys) -> world.deployment().quarters(Of.state(world, keys, 0))),
                Of.measure(
                        "deployment-feedback",
                        Unit.DEX,
                        List.of(Key.STATE),
                        Better.MORE,
                        "efficiency that use has taught the labs of a state, the most of any",
                        (world, keys) -> feedback(world, Of.state(world, keys, 0))));
    }

    private static double feedback(World world, int state) {
        double most = Double.NaN;
        int[] labs = world.labs().labs();
        for (int k = 0; k < labs.length; k++) {
            if (world.roster().home()[labs[k]] == state) {
                double gain = world.useLearning().gain(k);
                most = Double.isNaN(most) ? gain : Math.max(most, gain);
            }
        }
        return most;
    }
}
