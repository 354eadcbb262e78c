package leapfrog.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PageTrendTest {

    /**
     * Strength of cotton by five falling amounts of potash in three blocks (Cochran and Cox 1957),
     * the example of Hollander and Wolfe's textbook: sums of ranks 5, 5, 9, 14, 12, so L = 5 + 10 +
     * 27 + 56 + 60 = 158, mean 135, variance 75, z = 23 / sqrt(75) = 2.656.
     */
    @Test
    void theTextbookTableComesOut() {
        PageTrend trend =
                PageTrend.of(
                        new double[][] {
                            {7.46, 7.17, 7.76, 8.14, 7.63},
                            {7.68, 7.57, 7.73, 8.15, 8.00},
                            {7.21, 7.80, 7.74, 7.87, 7.93}
                        });

        assertThat(trend.statistic()).isEqualTo(158);
        assertThat(trend.z()).isCloseTo(23 / Math.sqrt(75), within(1e-12));
        assertThat(trend.p()).isCloseTo(0.00396, within(5e-6));
        assertThat(trend.order()).isCloseTo(23 / 30.0, within(1e-12));
    }

    /**
     * Ranks 1.5, 1.5, 3: product 1.5 + 3 + 9 = 13.5 against 12 by chance; squares of the ranks
     * about their mean 0.25 + 0.25 + 1 = 1.5, so variance 2 * 1.5 / 2 = 1.5.
     */
    @Test
    void equalValuesShareTheirRankAndLowerTheVariance() {
        PageTrend trend = PageTrend.of(new double[][] {{5, 5, 9}});

        assertThat(trend.statistic()).isEqualTo(13.5);
        assertThat(trend.z()).isCloseTo(1.5 / Math.sqrt(1.5), within(1e-12));
        assertThat(trend.orders()).containsExactly(0.75);
    }

    @Test
    void anOrderAndItsReverseAreOneAndMinusOne() {
        PageTrend trend = PageTrend.of(new double[][] {{1, 2, 3, 4}, {4, 3, 2, 1}});

        assertThat(trend.orders()).containsExactly(1, -1);
        assertThat(trend.order()).isZero();
        assertThat(trend.p()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void treatmentsThatDifferInNothingHaveNoTrend() {
        PageTrend trend = PageTrend.of(new double[][] {{3, 3, 3}, {1, 1, 1}});

        assertThat(trend.order()).isZero();
        assertThat(trend.p()).isEqualTo(1);
    }

    @Test
    void noBlocksTellNothing() {
        PageTrend trend = PageTrend.of(new double[0][]);

        assertThat(trend.order()).isNaN();
        assertThat(trend.p()).isEqualTo(1);
    }
}
