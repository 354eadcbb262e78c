package leapfrog.experiment.history;

/**
 * How well a series was foretold: mean scores over its points, less being better.
 *
 * @param id of the series
 * @param label measure as scenarios write it
 * @param scale of the scores: {@code log10}, or the unit
 * @param calibrationPoints those that a fit may have seen and the run covers
 * @param calibration score of the model on them; NaN without any
 * @param heldOutPoints those that none may have seen and the run covers
 * @param heldOut score of the model on them; NaN without any
 * @param trend score on them of the trend of the calibration points; NaN where these are too few
 */
public record CrpsRow(
        String id,
        String label,
        String scale,
        int calibrationPoints,
        double calibration,
        int heldOutPoints,
        double heldOut,
        double trend) {

    /** Whether there is a trend to be set against. */
    public boolean judged() {
        return Double.isFinite(trend) && Double.isFinite(heldOut);
    }

    /** Whether the model says more than the trend. */
    public boolean better() {
        return judged() && heldOut < trend;
    }
}
