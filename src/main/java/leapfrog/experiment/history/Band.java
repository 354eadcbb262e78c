package leapfrog.experiment.history;

import leapfrog.experiment.analysis.Sample;

/**
 * A number over replications: median, and the band that holds 90 % of them.
 *
 * @param n replications in which it is defined
 * @param low 5 % quantile, of type 7 (Hyndman and Fan 1996, doi 10.2307/2684934); NaN without any
 * @param high 95 % quantile
 */
public record Band(int n, double low, double median, double high) {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    static Band of(double[] values) {
        Sample sample = new Sample(values.length);
        for (double value : values) {
            sample.add(value);
        }
        sample.sort();
        return new Band(
                sample.n(), sample.quantile(LOW), sample.quantile(0.5), sample.quantile(HIGH));
    }

    /** Whether a number lies in it, bounds counted in. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Whether it has a number in common with a span. */
    public boolean meets(double from, double to) {
        return low <= to && from <= high;
    }
}
