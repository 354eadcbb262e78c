package leapfrog.model.core;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.special.Beta;

/**
 * Inverse distribution function of the Beta law by mean and concentration, from a table in log
 * odds: relative error below 1e-6, one draw a uniform, monotone in u.
 */
public final class BetaQuantile implements Serializable {

    private static final long serialVersionUID = 1;

    /** Enough for every segment of many parameter sets, small enough to forget. */
    private static final int MOST_SHARED = 256;

    private static final Map<Shape, BetaQuantile> SHARED = new ConcurrentHashMap<>();

    private final double mean;

    /** Null when the mean leaves only one value. */
    private final QuantileTable table;

    /** As the constructor, but shared: tables take a while to make and a run needs the same few. */
    public static BetaQuantile of(double mean, double concentration) {
        if (SHARED.size() > MOST_SHARED) {
            SHARED.clear();
        }
        return SHARED.computeIfAbsent(
                new Shape(mean, concentration), shape -> new BetaQuantile(mean, concentration));
    }

    private record Shape(double mean, double concentration) {}

    /**
     * @param mean 0 to 1; the ends give themselves
     * @param concentration sum of the two shapes: the variance is mean (1 - mean) / (1 +
     *     concentration); both shapes must lie in [0.1, 10000]
     */
    public BetaQuantile(double mean, double concentration) {
        this.mean = Require.share("mean of a share", mean);
        Require.positive("concentration", concentration);
        if (mean == 0 || mean == 1) {
            this.table = null;
        } else {
            double a = Require.within("mean x concentration", mean * concentration, 0.1, 1e4);
            double b =
                    Require.within(
                            "(1 - mean) x concentration", (1 - mean) * concentration, 0.1, 1e4);
            this.table = QuantileTable.of(new Law(a, b), Math.log(mean / (1 - mean)));
        }
    }

    /**
     * @param u in (0, 1]
     */
    public double at(double u) {
        if (table == null) {
            return mean;
        }
        double odds = Math.exp(table.at(u));
        return odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    }

    public double mean() {
        return mean;
    }

    /** Log odds of a Beta variable by the log odds y of its value. */
    private record Law(double a, double b) implements QuantileTable.LogOdds {

        /** Beyond this, the first two terms of the series are exact and x may underflow. */
        private static final double FAR = 30;

        /** A probability whose complement would lose digits by subtraction. */
        private static final double HIGH = 0.9;

        @Override
        public double at(double y) {
            return logTail(y, a, b) - logTail(-y, b, a);
        }

        /** Logarithm of the distribution function of shapes p and q at log odds y. */
        private static double logTail(double y, double p, double q) {
            if (y < -FAR) {
                return p * y - Math.log(p) - Beta.logBeta(p, q);
            }
            if (y > 0) {
                // 1 - x is known to all its digits, x near one is not.
                double rest = y > FAR ? Math.exp(logTail(-y, q, p)) : below(-y, q, p);
                if (rest < HIGH) {
                    return Math.log1p(-rest);
                }
            }
            return Math.log(below(y, p, q));
        }

        private static double below(double y, double p, double q) {
            return Beta.regularizedBeta(1 / (1 + Math.exp(-y)), p, q);
        }

        @Override
        public double slope(double y) {
            double logX = y < -FAR ? y : -Math.log1p(Math.exp(-y));
            double logRest = y > FAR ? -y : -Math.log1p(Math.exp(y));
            double logDensity = a * logX + b * logRest - Beta.logBeta(a, b);
            return Math.exp(logDensity - logTail(y, a, b) - logTail(-y, b, a));
        }
    }
}
