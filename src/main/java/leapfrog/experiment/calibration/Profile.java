package leapfrog.experiment.calibration;

import java.util.List;
import leapfrog.scenario.FittedParameter;

/**
 * What the record says of one parameter.
 *
 * @param fitted its value at the best point
 * @param points in the order of their values; empty when none was asked for
 * @param low least value that the record does not refuse; the edge of the range when open
 * @param high greatest such value
 * @param openLow whether the interval reaches the lower edge of the range
 * @param openHigh whether it reaches the upper one
 * @param partners ids of the parameters that were moved along, with the correlation of the
 *     estimates
 */
public record Profile(
        FittedParameter parameter,
        double fitted,
        List<ProfilePoint> points,
        double low,
        double high,
        boolean openLow,
        boolean openHigh,
        List<Partner> partners,
        Verdict verdict) {

    /** Another parameter and how its estimate moves with this one. */
    public record Partner(String id, double correlation) {}

    public Profile {
        points = List.copyOf(points);
        partners = List.copyOf(partners);
    }
}
