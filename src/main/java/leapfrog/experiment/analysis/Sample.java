package leapfrog.experiment.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Descriptive statistics of one number over replications. Reused from number to number: filled,
 * sealed, read.
 */
public final class Sample {

    private static final double UPPER = 0.975;

    private final double[] values;
    private final double[] criticalByN;
    private int n;

    public Sample(int capacity) {
        values = new double[capacity];
        criticalByN = new double[capacity + 1];
    }

    void clear() {
        n = 0;
    }

    /** Takes a value in; what is not finite is undefined and left out. */
    public void add(double value) {
        if (Double.isFinite(value)) {
            values[n++] = value;
        }
    }

    public int n() {
        return n;
    }

    /** To be taken before {@link #sort()}: the sum runs in the order of replications. */
    double mean() {
        if (n == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += values[i];
        }
        return sum / n;
    }

    /** Share of the values below a number; of those equal to it, half. */
    double shareBelow(double value) {
        double below = 0;
        for (int i = 0; i < n; i++) {
            below += values[i] < value ? 1 : values[i] == value ? 0.5 : 0;
        }
        return below / n;
    }

    /** With n - 1; undefined for fewer than two values. To be taken before {@link #sort()}. */
    double sd(double mean) {
        if (n < 2) {
            return Double.NaN;
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(squares / (n - 1));
    }

    /** Half the width of Student's 95 % interval of the mean. */
    double halfWidth(double sd) {
        if (n < 2) {
            return Double.NaN;
        }
        if (criticalByN[n] == 0) {
            criticalByN[n] = new TDistribution(null, n - 1).inverseCumulativeProbability(UPPER);
        }
        return criticalByN[n] * sd / Math.sqrt(n);
    }

    public void sort() {
        Arrays.sort(values, 0, n);
    }

    /** Quantile of type 7 (Hyndman and Fan 1996, doi 10.2307/2684934) of the sorted values. */
    public double quantile(double share) {
        if (n == 0) {
            return Double.NaN;
        }
        double place = (n - 1) * share;
        int below = (int) place;
        if (below + 1 >= n) {
            return values[n - 1];
        }
        return values[below] + (place - below) * (values[below + 1] - values[below]);
    }
}
