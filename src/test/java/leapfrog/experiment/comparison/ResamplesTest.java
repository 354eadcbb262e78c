package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Quantiles;
import org.junit.jupiter.api.Test;

class ResamplesTest {

    private static double[] values(int n, long key, double shift) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = shift + Quantiles.exponential(Luck.uniform(key, i));
        }
        return values;
    }

    /** All 8 flips of 1, 2, 3: sums of size 6 are two of them, of 4 or more four. */
    @Test
    void allFlipsOfFewDifferencesAreGoneThrough() {
        Resamples resamples = new Resamples(3, 2000);
        assertThat(resamples.chance(new double[] {1, 2, 3})).isEqualTo(0.25);
        assertThat(resamples.chance(new double[] {-1, 2, 3})).isEqualTo(0.5);
        assertThat(resamples.chance(new double[] {0, 0, 0})).isEqualTo(1);
    }

    @Test
    void manyFlipsAreDrawnAndTheValuesThemselvesCount() {
        Resamples resamples = new Resamples(40, 999);
        double[] all = new double[40];
        java.util.Arrays.fill(all, 1);
        assertThat(resamples.chance(all)).isEqualTo(0.001);
        assertThat(resamples.chance(new double[40])).isEqualTo(1);
    }

    /** Another way to draw, so to sampling error of the bounds only. */
    @Test
    void theIntervalIsThatOfTheHouseBootstrap() {
        double[] values = values(30, 5, 0);
        Interval own = new Resamples(30, 20_000).ofMean(values);
        Interval other = new Bootstrap(20_000, 0.95, "test").ofMean(values);
        assertThat(own.low()).isCloseTo(other.low(), within(0.01));
        assertThat(own.high()).isCloseTo(other.high(), within(0.02));
    }

    @Test
    void whatDoesNotVaryHasAnIntervalOfNoWidth() {
        Resamples resamples = new Resamples(10, 500);
        assertThat(resamples.ofMean(new double[10])).isEqualTo(new Interval(0, 0));
        assertThat(new Resamples(1, 500).ofMean(new double[] {3})).isEqualTo(Interval.UNDEFINED);
    }

    /** Nothing differs: p is below 0.05 in one of twenty, give or take three errors. */
    @Test
    void chanceIsHonestWhenNothingDiffers() {
        Resamples resamples = new Resamples(20, 999);
        int rejected = 0;
        int trials = 1000;
        for (int trial = 0; trial < trials; trial++) {
            double[] a = values(20, 1000 + trial, 0);
            double[] b = values(20, 900_000 + trial, 0);
            double[] difference = new double[20];
            for (int i = 0; i < 20; i++) {
                difference[i] = a[i] - b[i];
            }
            rejected += resamples.chance(difference) <= 0.05 ? 1 : 0;
        }
        assertThat(rejected / (double) trials).isCloseTo(0.05, within(0.021));
    }
}
