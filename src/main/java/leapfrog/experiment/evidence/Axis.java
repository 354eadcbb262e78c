package leapfrog.experiment.evidence;

import leapfrog.experiment.analysis.Interval;

/**
 * A parameter that the record does not settle, and the range in which it may plausibly lie.
 *
 * @param id of the parameter
 * @param range in the parameter's unit
 */
public record Axis(String id, Interval range) {

    /** The value at a share of the way through the range. */
    double at(double share) {
        return range.low() + share * (range.high() - range.low());
    }
}
