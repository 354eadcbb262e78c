package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.List;
import leapfrog.model.core.Quarter;

/**
 * Growth of a measure over windows of equal length.
 *
 * @param first quarter in which the first window starts
 * @param last quarter in which the last window starts
 * @param quarters length of a window
 */
record Growth(String measure, Quarter first, Quarter last, int quarters) {

    static Growth read(FactSection section, Quarter control) {
        return new Growth(
                section.text("measure"),
                section.quarter("first", control),
                section.quarter("last", control),
                section.whole("quarters"));
    }

    /** Last quarter that a window reads. */
    Quarter end() {
        return last.plus(quarters);
    }

    /** By how much the measure multiplies over each window on a seed; NaN where undefined. */
    double[] factors(Trial trial, int arm, int seed) {
        double[] factors = new double[last.minus(first) + 1];
        for (int w = 0; w < factors.length; w++) {
            Quarter start = first.plus(w);
            factors[w] =
                    trial.value(arm, seed, measure, start.plus(quarters))
                            / trial.value(arm, seed, measure, start);
        }
        return factors;
    }

    /** The factors of every seed on which all windows are defined. */
    List<double[]> complete(Trial trial, int arm) {
        List<double[]> all = new ArrayList<>();
        for (int seed = 0; seed < trial.seeds(); seed++) {
            double[] factors = factors(trial, arm, seed);
            if (Trial.defined(factors).length == factors.length) {
                all.add(factors);
            }
        }
        return all;
    }
}
