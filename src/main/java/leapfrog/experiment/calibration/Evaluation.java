package leapfrog.experiment.calibration;

import java.util.Arrays;

/**
 * One look at the model with one set of values.
 *
 * @param number in the order of asking, from 0
 * @param values of the fitted parameters, in the order of the experiment
 * @param medians of the ensemble at each point of the targets; NaN where undefined
 * @param failed replications that have no numbers
 */
public record Evaluation(int number, Phase phase, double[] values, double[] medians, int failed) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Evaluation one
                && number == one.number
                && phase == one.phase
                && failed == one.failed
                && Arrays.equals(values, one.values)
                && Arrays.equals(medians, one.medians);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
