package leapfrog.experiment.comparison;

import java.util.Arrays;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Luck;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Draws of units with replacement and flips of their signs, made once and used for every contrast
 * of so many units: contrasts of one comparison share their luck too. Reading is safe from several
 * threads.
 */
final class Resamples {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double LEVEL = 0.95;

    /** Sums that differ by less than this part are the same sum in another order. */
    private static final double ROUNDING = 1e-12;

    private final int units;
    private final int draws;
    private final boolean exact;
    private final short[] chosen;
    private final byte[] flipped;

    /**
     * @param units at least 1
     * @param draws at least 1; fewer flips are made where all of them can be
     */
    Resamples(int units, int draws) {
        this.units = units;
        this.draws = draws;
        this.exact = units < 31 && 1L << units <= draws;
        chosen = new short[draws * units];
        long key = Luck.mix(Luck.owner("comparison-draws") + units);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = (short) (Luck.uniform(key, i) * units);
        }
        flipped = new byte[(exact ? 1 << units : draws) * units];
        long flips = Luck.mix(Luck.owner("comparison-flips") + units);
        for (int i = 0; i < flipped.length; i++) {
            boolean minus =
                    exact ? (i / units >> i % units & 1) == 1 : Luck.uniform(flips, i) < 0.5;
            flipped[i] = (byte) (minus ? -1 : 1);
        }
    }

    int draws() {
        return draws;
    }

    /** Mean of one draw of the values. */
    double mean(double[] values, int draw) {
        int start = draw * units;
        double sum = 0;
        for (int i = start; i < start + units; i++) {
            sum += values[chosen[i]];
        }
        return sum / units;
    }

    /**
     * Bias-corrected and accelerated 95 % interval of the mean (Efron 1987, doi
     * 10.1080/01621459.1987.10478410); undefined for fewer than two units.
     */
    Interval ofMean(double[] values) {
        if (units < 2) {
            return Interval.UNDEFINED;
        }
        double own = Arrays.stream(values).sum() / units;
        double[] means = new double[draws];
        double below = 0;
        for (int draw = 0; draw < draws; draw++) {
            means[draw] = mean(values, draw);
            double off = means[draw] - own;
            boolean same = Math.abs(off) <= ROUNDING * Math.abs(own);
            below += same ? 0.5 : off < 0 ? 1 : 0;
        }
        Arrays.sort(means);
        double least = 0.5 / draws;
        double share = Math.max(least, Math.min(1 - least, below / draws));
        double bias = NORMAL.inverseCumulativeProbability(share);
        double skew = acceleration(values, own);
        return new Interval(
                quantile(means, corrected((1 - LEVEL) / 2, bias, skew)),
                quantile(means, corrected((1 + LEVEL) / 2, bias, skew)));
    }

    /** A sixth of the skewness of the mean's jackknife values. */
    private static double acceleration(double[] values, double mean) {
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            double off = value - mean;
            squares += off * off;
            cubes += off * off * off;
        }
        return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
    }

    private static double corrected(double share, double bias, double skew) {
        double reach = bias + NORMAL.inverseCumulativeProbability(share);
        return NORMAL.cumulativeProbability(bias + reach / (1 - skew * reach));
    }

    /** Of sorted values, type 7. */
    static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        if (below + 1 >= sorted.length) {
            return sorted[sorted.length - 1];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /**
     * Two-sided p of a mean of 0: how often flipping the signs of paired differences at random
     * gives as large a sum (Fisher 1935). All flips are gone through where there are few; else the
     * values as they stand count as one of them (Phipson and Smyth 2010, doi
     * 10.2202/1544-6115.1585).
     */
    double chance(double[] differences) {
        double own = 0;
        double size = 0;
        for (double difference : differences) {
            own += difference;
            size += Math.abs(difference);
        }
        double bound = Math.abs(own) - ROUNDING * size;
        int flips = flipped.length / units;
        int asLarge = 0;
        for (int flip = 0; flip < flips; flip++) {
            double sum = 0;
            int start = flip * units;
            for (int i = 0; i < units; i++) {
                sum += flipped[start + i] * differences[i];
            }
            asLarge += Math.abs(sum) >= bound ? 1 : 0;
        }
        return exact ? (double) asLarge / flips : (asLarge + 1.0) / (flips + 1.0);
    }
}
