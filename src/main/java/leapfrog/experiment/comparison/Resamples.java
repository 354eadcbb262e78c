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
    private final short[] chosen;
    private final SignFlips flips;

    /**
     * @param units at least 1
     * @param draws at least 1; fewer flips are made where all of them can be
     */
    Resamples(int units, int draws) {
        this.units = units;
        this.draws = draws;
        this.flips = new SignFlips(units, draws);
        chosen = new short[draws * units];
        long key = Luck.mix(Luck.owner("comparison-draws") + units);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = (short) (Luck.uniform(key, i) * units);
        }
    }

    int draws() {
        return draws;
    }

    /** Means of all draws of the values. */
    private double[] means(double[] values) {
        double[] means = new double[draws];
        int draw = 0;
        // Sums side by side, since each addition has to wait for the one before it.
        for (; draw + 4 <= draws; draw += 4) {
            int first = draw * units;
            int second = first + units;
            int third = second + units;
            int fourth = third + units;
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            for (int i = 0; i < units; i++) {
                a += values[chosen[first + i]];
                b += values[chosen[second + i]];
                c += values[chosen[third + i]];
                d += values[chosen[fourth + i]];
            }
            means[draw] = a / units;
            means[draw + 1] = b / units;
            means[draw + 2] = c / units;
            means[draw + 3] = d / units;
        }
        for (; draw < draws; draw++) {
            double sum = 0;
            for (int i = draw * units; i < (draw + 1) * units; i++) {
                sum += values[chosen[i]];
            }
            means[draw] = sum / units;
        }
        return means;
    }

    /**
     * Mean paths of all draws.
     *
     * @param paths by unit and place
     * @param first place that counts; means before it are 0
     * @return by draw and place
     */
    double[][] meanPaths(double[][] paths, int first) {
        int length = paths[0].length;
        double[][] means = new double[draws][length];
        for (int draw = 0; draw < draws; draw++) {
            double[] sum = means[draw];
            for (int i = draw * units; i < (draw + 1) * units; i++) {
                double[] path = paths[chosen[i]];
                for (int t = first; t < length; t++) {
                    sum[t] += path[t];
                }
            }
            for (int t = first; t < length; t++) {
                sum[t] /= units;
            }
        }
        return means;
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
        double[] means = means(values);
        double below = 0;
        for (double mean : means) {
            double off = mean - own;
            boolean same = Math.abs(off) <= ROUNDING * Math.abs(own);
            below += same ? 0.5 : off < 0 ? 1 : 0;
        }
        double least = 0.5 / draws;
        double share = Math.max(least, Math.min(1 - least, below / draws));
        double bias = NORMAL.inverseCumulativeProbability(share);
        double skew = acceleration(values, own);
        Order order = new Order(means);
        return new Interval(
                order.quantile(corrected((1 - LEVEL) / 2, bias, skew)),
                order.quantile(corrected((1 + LEVEL) / 2, bias, skew)));
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

    /** Two-sided p of a mean of 0. */
    double chance(double[] differences) {
        return flips.chance(differences);
    }
}
