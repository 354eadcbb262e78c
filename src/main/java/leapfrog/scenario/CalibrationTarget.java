package leapfrog.scenario;

import leapfrog.model.core.Unit;

/**
 * A series of the record up to 2022 that a fit is to come near to.
 *
 * @param weight against other series, shared evenly by its points
 * @param tolerance least error that counts as one: log10 of a ratio when errors are logarithmic,
 *     else in the unit of the series
 */
public record CalibrationTarget(RecordedSeries series, double weight, double tolerance) {

    /** Whether an error is the log10 of the ratio of two values. */
    public boolean logarithmic() {
        return series.logarithmic();
    }

    /** Whether an error is a number of decades, as a ratio or as a difference of logarithms. */
    static boolean decades(RecordedSeries series) {
        return series.logarithmic()
                || series.unit() == Unit.LOG10_FLOP
                || series.unit() == Unit.DEX;
    }
}
