package leapfrog.experiment.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's test of paired differences (Student 1908, doi 10.1093/biomet/6.1.1), one-sided. */
public final class PairedT {

    private PairedT() {}

    /**
     * How likely a mean as low is when the true one is 0. Without spread: 0 when every difference
     * is the same and below 0, else 1.
     *
     * @return NaN for fewer than two differences
     */
    public static double chanceOfLower(double[] differences) {
        Sample sample = new Sample(differences.length);
        for (double difference : differences) {
            sample.add(difference);
        }
        if (sample.n() < 2) {
            return Double.NaN;
        }
        double mean = sample.mean();
        double sd = sample.sd(mean);
        if (sd == 0) {
            return mean < 0 ? 0 : 1;
        }
        double t = mean / (sd / Math.sqrt(sample.n()));
        return new TDistribution(null, sample.n() - 1).cumulativeProbability(t);
    }
}
