package leapfrog.experiment.comparison;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leapfrog.experiment.Series;
import leapfrog.experiment.analysis.Interval;

/** Statistics of paired numbers; safe to use from several threads. */
final class Contrasts {

    private static final double ROUNDING = 1e-12;

    private final int draws;
    private final int primaryDraws;
    private final Map<Long, Resamples> made = new ConcurrentHashMap<>();

    /**
     * @param draws bootstrap draws and sign flips of a contrast
     * @param primaryDraws of a primary one
     */
    Contrasts(int draws, int primaryDraws) {
        this.draws = draws;
        this.primaryDraws = primaryDraws;
    }

    Resamples resamples(int units, boolean primary) {
        int count = primary ? primaryDraws : draws;
        return made.computeIfAbsent((long) units << 32 | count, key -> new Resamples(units, count));
    }

    /**
     * @param base by seed, NaN where undefined
     * @param other of the policy, in the same order
     */
    Effect effect(
            String policy,
            Series series,
            Horizon horizon,
            double[] base,
            double[] other,
            boolean primary) {
        int n = 0;
        double[] difference = new double[base.length];
        double[] of = new double[base.length];
        double[] against = new double[base.length];
        for (int i = 0; i < base.length; i++) {
            double value = other[i] - base[i];
            if (Double.isFinite(value)) {
                difference[n] = value;
                of[n] = other[i];
                against[n] = base[i];
                n++;
            }
        }
        return effect(
                policy,
                series,
                horizon,
                Arrays.copyOf(difference, n),
                variance(Arrays.copyOf(of, n)) + variance(Arrays.copyOf(against, n)),
                primary);
    }

    private Effect effect(
            String policy,
            Series series,
            Horizon horizon,
            double[] differences,
            double independent,
            boolean primary) {
        int n = differences.length;
        if (n == 0) {
            return new Effect(
                    policy,
                    series,
                    horizon,
                    0,
                    Double.NaN,
                    Double.NaN,
                    Interval.UNDEFINED,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    primary);
        }
        Resamples resamples = resamples(n, primary);
        double mean = mean(differences);
        double paired = variance(differences);
        // What differs from seed to seed by rounding alone does not differ.
        double rounded = Math.sqrt(paired);
        double sd = rounded <= ROUNDING * Math.abs(mean) ? 0 : rounded;
        double[] sorted = differences.clone();
        Arrays.sort(sorted);
        return new Effect(
                policy,
                series,
                horizon,
                n,
                mean,
                Resamples.quantile(sorted, 0.5),
                resamples.ofMean(differences),
                mean == 0 ? 0 : mean / sd,
                positive(differences),
                resamples.chance(differences),
                Double.NaN,
                sd == 0 ? independent / 0.0 : independent / paired,
                primary);
    }

    private static double positive(double[] differences) {
        double sum = 0;
        for (double difference : differences) {
            sum += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
        }
        return sum / differences.length;
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** With n - 1; NaN for fewer than two values. */
    static double variance(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : squares / (values.length - 1);
    }
}
