package leapfrog.model.core;

import java.util.Arrays;

/**
 * Inverse distribution functions: every draw of the model is one of these of one keyed uniform.
 *
 * <p>Unlike rejection samplers they use exactly one uniform each, and they are monotone: for the
 * same uniform a higher mean never gives a lower draw, so two runs that differ in one intensity
 * stay coupled.
 */
public final class Quantiles {

    /** Above this mean, terms are summed outwards from the mode rather than upwards from zero. */
    private static final double MODERATE = 64;

    /** A term this small beside the largest moves no sum of doubles. */
    private static final double NEGLIGIBLE = 0x1.0p-60;

    /** Bits of the mantissa that pick an entry of the table of logarithms. */
    private static final int TABLE_BITS = 8;

    private static final int TABLE_SHIFT = 52 - TABLE_BITS;
    private static final long MANTISSA = (1L << 52) - 1;
    private static final double LN_2 = Math.log(2);
    private static final double[] INVERSE = new double[(1 << TABLE_BITS) + 1];
    private static final double[] MINUS_LOG = new double[(1 << TABLE_BITS) + 1];

    static {
        for (int j = 0; j < INVERSE.length; j++) {
            double centre = 1 + j / (double) (1 << TABLE_BITS);
            INVERSE[j] = 1 / centre;
            MINUS_LOG[j] = -Math.log(centre);
        }
        // Exactly -ln 2, so that nothing is left of the logarithm just below one.
        MINUS_LOG[1 << TABLE_BITS] = -LN_2;
    }

    private Quantiles() {}

    /**
     * The least count whose distribution function reaches u, by summing the terms of the law; exact
     * to the rounding of u. Costs in proportion to the mean below 64 and to its root above.
     *
     * @param mean zero or more; up to some 1e4 in good time
     * @param u in (0, 1)
     */
    public static int poisson(double mean, double u) {
        if (!(mean >= 0 && mean < 1e8)) {
            throw new IllegalArgumentException("mean of a count must lie in [0, 1e8), was " + mean);
        }
        return mean <= MODERATE ? upwards(mean, u) : aroundMode(mean, u);
    }

    private static int upwards(double mean, double u) {
        double term = Math.exp(-mean);
        double sum = term;
        int count = 0;
        while (sum < u) {
            count++;
            term *= mean / count;
            double next = sum + term;
            if (next == sum && count > mean) {
                return count;
            }
            sum = next;
        }
        return count;
    }

    /** Terms relative to the one at the mode: nothing underflows and only like signs are added. */
    private static int aroundMode(double mean, double u) {
        int mode = (int) mean;
        double upTo = 0;
        double term = 1;
        for (int k = mode; k >= 0 && term > NEGLIGIBLE; k--) {
            upTo += term;
            term *= k / mean;
        }
        double beyond = 0;
        term = mean / (mode + 1);
        for (int k = mode + 1; term > NEGLIGIBLE; k++) {
            beyond += term;
            term *= mean / (k + 1);
        }
        double target = u * (upTo + beyond);
        return target <= upTo
                ? downFrom(mode, mean, upTo, target)
                : upFrom(mode, mean, upTo, target);
    }

    private static int downFrom(int mode, double mean, double upToMode, double target) {
        double term = 1;
        double below = upToMode - term;
        int count = mode;
        while (count > 0 && below >= target && term > NEGLIGIBLE) {
            term *= count / mean;
            below -= term;
            count--;
        }
        return count;
    }

    private static int upFrom(int mode, double mean, double upToMode, double target) {
        double term = 1;
        double sum = upToMode;
        int count = mode;
        while (sum < target && term > NEGLIGIBLE) {
            count++;
            term *= mean / count;
            sum += term;
        }
        return count;
    }

    /**
     * The index that u falls on when the weights are laid end to end in their order.
     *
     * @param weights zero or more each, not all zero; only the first n count
     * @param u in (0, 1)
     */
    public static int choose(double[] weights, int n, double u) {
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += weights[i];
        }
        if (!(total > 0) || total == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "weights must have a positive, finite sum, were "
                            + Arrays.toString(Arrays.copyOf(weights, n)));
        }
        double left = u * total;
        int last = -1;
        for (int i = 0; i < n; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left <= 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /**
     * A standard exponential draw, -ln u, from a table of 257 logarithms and five terms of the
     * series between: relative error below 2e-13, also where u is next to one, and a fraction of
     * the time of {@link Math#log}.
     *
     * @param u in (0, 1], a normal number
     */
    public static double exponential(double u) {
        long bits = Double.doubleToRawLongBits(u);
        int exponent = (int) (bits >>> 52) - 1023;
        long mantissa = bits & MANTISSA;
        int j = (int) ((mantissa + (1L << (TABLE_SHIFT - 1))) >>> TABLE_SHIFT);
        double m = Double.longBitsToDouble(mantissa | 0x3FF0000000000000L);
        double r = m * INVERSE[j] - 1;
        double series = r * (1 - r * (1.0 / 2 - r * (1.0 / 3 - r * (1.0 / 4 - r * (1.0 / 5)))));
        return (MINUS_LOG[j] - exponent * LN_2) - series;
    }
}
