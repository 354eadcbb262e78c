package leapfrog.model.core;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.special.Gamma;

/**
 * Inverse distribution function of the Gamma law by mean and coefficient of variation, from a table
 * in logarithms: relative error below 1e-6, one draw a uniform, monotone in the mean and in u.
 */
public final class GammaQuantile implements Serializable {

    private static final long serialVersionUID = 1;

    /** Enough for every segment of many parameter sets, small enough to forget. */
    private static final int MOST_SHARED = 256;

    private static final Map<Shape, GammaQuantile> SHARED = new ConcurrentHashMap<>();

    private final double mean;

    /** Of the mean, null for a fixed step. */
    private final QuantileTable table;

    private final double scale;

    /** As the constructor, but shared: tables take a while to make and a run needs the same few. */
    public static GammaQuantile of(double mean, double variation) {
        if (SHARED.size() > MOST_SHARED) {
            SHARED.clear();
        }
        return SHARED.computeIfAbsent(
                new Shape(mean, variation), shape -> new GammaQuantile(mean, variation));
    }

    private record Shape(double mean, double variation) {}

    /**
     * @param mean zero or more
     * @param variation standard deviation over mean: 0 for a fixed step, else 0.01 to 5
     */
    public GammaQuantile(double mean, double variation) {
        this(Require.notNegative("mean of a step", mean), tableOf(variation), variation);
    }

    private GammaQuantile(double mean, QuantileTable table, double variation) {
        this.mean = mean;
        this.table = table;
        this.scale = mean * variation * variation;
    }

    private static QuantileTable tableOf(double variation) {
        if (variation == 0) {
            return null;
        }
        Require.within("coefficient of variation", variation, 0.01, 5);
        double shape = 1 / (variation * variation);
        return QuantileTable.of(new Law(shape), Math.log(shape));
    }

    /**
     * @param u in (0, 1]
     */
    public double at(double u) {
        return table == null ? mean : scale * Math.exp(table.at(u));
    }

    public double mean() {
        return mean;
    }

    /**
     * Log odds of a Gamma variable of scale one, by the logarithm of its value.
     *
     * @param shape one over the square of the coefficient of variation
     */
    private record Law(double shape) implements QuantileTable.LogOdds {

        /** Below this, the first two terms of the series are exact and x may underflow. */
        private static final double FAR = -30;

        @Override
        public double at(double y) {
            return logBelow(y) - Math.log(above(y));
        }

        private double logBelow(double y) {
            double x = Math.exp(y);
            return y < FAR
                    ? shape * y - Gamma.logGamma(shape + 1) - x * shape / (shape + 1)
                    : Math.log(Gamma.regularizedGammaP(shape, x));
        }

        private double above(double y) {
            return y < FAR ? -Math.expm1(logBelow(y)) : Gamma.regularizedGammaQ(shape, Math.exp(y));
        }

        @Override
        public double slope(double y) {
            double logDensity = shape * y - Math.exp(y) - Gamma.logGamma(shape);
            return Math.exp(logDensity - logBelow(y)) / above(y);
        }
    }
}
