package leapfrog.experiment.calibration;

import leapfrog.scenario.CalibrationTarget;
import leapfrog.scenario.RecordedPoint;

/**
 * One dated figure of the record and how far from it counts as one error.
 *
 * @param weight of the series, shared evenly by its points
 * @param scale the record's half width or the tolerance, whichever is larger; log10 of a ratio when
 *     the target is logarithmic, else in the unit of the series
 */
public record TargetPoint(
        CalibrationTarget target, RecordedPoint point, double weight, double scale) {

    /**
     * An error beyond this many scales counts no more, and neither does a model without a value.
     */
    static final double WORST = 20;

    static TargetPoint of(CalibrationTarget target, RecordedPoint point, int sharing) {
        double half = (on(target, point.high()) - on(target, point.low())) / 2;
        double scale = half > target.tolerance() ? half : target.tolerance();
        return new TargetPoint(target, point, target.weight() / sharing, scale);
    }

    /** A value on the scale of errors; NaN where it has none. */
    private static double on(CalibrationTarget target, double value) {
        if (!target.logarithmic()) {
            return value;
        }
        return value > 0 ? Math.log10(value) : Double.NaN;
    }

    /** How far the model lies above the record, in scales, within the worst either way. */
    public double error(double model) {
        double error = (on(target, model) - on(target, point.value())) / scale;
        return Double.isNaN(error) ? -WORST : Math.min(WORST, Math.max(-WORST, error));
    }
}
