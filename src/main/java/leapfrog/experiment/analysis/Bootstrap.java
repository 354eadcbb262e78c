package leapfrog.experiment.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import leapfrog.model.core.Luck;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Intervals by drawing units, such as seeds, anew with replacement. Which units a draw holds
 * depends on the address alone, so the same data give the same interval.
 *
 * @param draws how often all units are drawn anew
 * @param level share of draws that an interval holds, such as 0.95
 * @param address of its luck, such as the id of what is tested
 */
public record Bootstrap(int draws, double level, String address) {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** A number worked out from some units, given by their indices, in any number of copies. */
    @FunctionalInterface
    public interface Statistic {
        double of(int[] units);
    }

    public Bootstrap {
        if (draws < 1) {
            throw new IllegalArgumentException("draws must be at least 1, was " + draws);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, was " + level);
        }
    }

    /** The interval of a mean, {@link #bca(int, Statistic) corrected}. */
    public Interval ofMean(double[] values) {
        return bca(values.length, units -> mean(values, units));
    }

    /**
     * Bias-corrected and accelerated interval (Efron 1987, doi 10.1080/01621459.1987.10478410),
     * with the acceleration by jackknife (Efron and Tibshirani 1993, equation 14.15).
     *
     * @param units how many there are; of fewer than two nothing can be told
     */
    public Interval bca(int units, Statistic statistic) {
        if (units < 2) {
            return Interval.UNDEFINED;
        }
        double own = statistic.of(all(units));
        Sample sample = drawn(units, statistic);
        double bias = bias(sample, own);
        double acceleration = acceleration(jackknife(units, statistic));
        sample.sort();
        return between(
                sample,
                corrected((1 - level) / 2, bias, acceleration),
                corrected((1 + level) / 2, bias, acceleration));
    }

    /** The middle share of the draws, for statistics that move in steps, such as ranks. */
    public Interval percentile(int units, Statistic statistic) {
        if (units < 2) {
            return Interval.UNDEFINED;
        }
        Sample sample = drawn(units, statistic);
        sample.sort();
        return between(sample, (1 - level) / 2, (1 + level) / 2);
    }

    private static Interval between(Sample sorted, double from, double to) {
        return new Interval(sorted.quantile(from), sorted.quantile(to));
    }

    private Sample drawn(int units, Statistic statistic) {
        long key = Luck.mix(Luck.owner(address));
        Sample sample = new Sample(draws);
        int[] chosen = new int[units];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < units; i++) {
                chosen[i] = (int) (Luck.uniform(key, (long) draw * units + i) * units);
            }
            sample.add(statistic.of(chosen));
        }
        return sample;
    }

    /** Normal quantile of the share of draws below the statistic; half of those equal to it. */
    private static double bias(Sample sample, double own) {
        double share = sample.shareBelow(own);
        double least = 0.5 / Math.max(1, sample.n());
        return NORMAL.inverseCumulativeProbability(Math.max(least, Math.min(1 - least, share)));
    }

    private static double[] jackknife(int units, Statistic statistic) {
        double[] without = new double[units];
        for (int left = 0; left < units; left++) {
            int out = left;
            int[] rest = IntStream.range(0, units).filter(i -> i != out).toArray();
            without[left] = statistic.of(rest);
        }
        return without;
    }

    /** Skewness of the jackknife values over six; 0 when they are all equal. */
    static double acceleration(double[] jackknife) {
        double mean = Arrays.stream(jackknife).sum() / jackknife.length;
        double squares = 0;
        double cubes = 0;
        for (double value : jackknife) {
            double off = mean - value;
            squares += off * off;
            cubes += off * off * off;
        }
        return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
    }

    private static double corrected(double share, double bias, double acceleration) {
        double reach = bias + NORMAL.inverseCumulativeProbability(share);
        return NORMAL.cumulativeProbability(bias + reach / (1 - acceleration * reach));
    }

    private static int[] all(int units) {
        return IntStream.range(0, units).toArray();
    }

    private static double mean(double[] values, int[] units) {
        double sum = 0;
        for (int unit : units) {
            sum += values[unit];
        }
        return sum / units.length;
    }
}
