package leapfrog.experiment.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Page's test of a trend over ordered treatments in blocks (Page 1963, doi
 * 10.1080/01621459.1963.10500843): L is the sum over treatments of place times sum of ranks.
 *
 * @param statistic L
 * @param z L less its mean over its standard deviation when no order is better than another; equal
 *     values share their mean rank and lower the deviation; no correction for continuity
 * @param p one-sided by the normal approximation; 1 when all values of every block are equal
 * @param orders for each block its part of L, scaled so that 1 is the order that is claimed, -1 its
 *     reverse, 0 none
 */
public record PageTrend(double statistic, double z, double p, double[] orders) {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /**
     * @param blocks for each block the values of all treatments, in the order in which they are
     *     claimed to rise
     */
    public static PageTrend of(double[][] blocks) {
        NaturalRanking ranking = new NaturalRanking(TiesStrategy.AVERAGE);
        double[] orders = new double[blocks.length];
        double statistic = 0;
        double excess = 0;
        double variance = 0;
        for (int b = 0; b < blocks.length; b++) {
            double[] ranks = ranking.rank(blocks[b]);
            int k = ranks.length;
            double mean = (k + 1) / 2.0;
            double places = k * (k * (double) k - 1) / 12;
            double product = 0;
            double squares = 0;
            for (int i = 0; i < k; i++) {
                product += (i + 1) * ranks[i];
                squares += (ranks[i] - mean) * (ranks[i] - mean);
            }
            double above = product - k * mean * mean;
            statistic += product;
            excess += above;
            variance += places * squares / (k - 1);
            orders[b] = above / places;
        }
        double z = variance > 0 ? excess / Math.sqrt(variance) : Double.NaN;
        double p = variance > 0 ? NORMAL.cumulativeProbability(-z) : 1;
        return new PageTrend(statistic, z, p, orders);
    }

    /** The mean of {@link #orders}: L as a share of its way from no trend to a full one. */
    public double order() {
        return Arrays.stream(orders).sum() / orders.length;
    }
}
