package leapfrog.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Assumptions that are not settled, over which policies are compared again.
 *
 * @param points of the Latin hypercube
 * @param seeds of each policy at each point, the first of the comparison's
 * @param score label of the series that is scored, such as {@code gap-months(CN/US)}
 * @param horizon {@code +5y}, {@code end} or {@code path}
 * @param less whether less of it is better
 * @param threshold that satisfies, in the unit of the series
 * @param ranges least and greatest value of each parameter, in its unit, by id
 */
public record Uncertainties(
        int points,
        int seeds,
        String score,
        String horizon,
        boolean less,
        double threshold,
        Map<String, Bounds> ranges) {

    /** Least and greatest value of a parameter, in its unit. */
    public record Bounds(double low, double high) {

        /** The value at a share of the way. */
        public double at(double share) {
            return low + share * (high - low);
        }
    }

    public Uncertainties {
        ranges = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }
}
