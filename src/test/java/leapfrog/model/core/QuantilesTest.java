package leapfrog.model.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

    private static final double LEAST = 0x1.0p-54;
    private static final double GREATEST = 1 - 0x1.0p-53;

    @Test
    void poissonCountsByHandForAMeanOfOne() {
        // e^-1 = 0.3679, cumulated: 0.3679, 0.7358, 0.9197, 0.9810.
        assertThat(Quantiles.poisson(1, 0.367)).isZero();
        assertThat(Quantiles.poisson(1, 0.369)).isEqualTo(1);
        assertThat(Quantiles.poisson(1, 0.735)).isEqualTo(1);
        assertThat(Quantiles.poisson(1, 0.737)).isEqualTo(2);
        assertThat(Quantiles.poisson(1, 0.98)).isEqualTo(3);
    }

    @Test
    void poissonOfMeanZeroIsZero() {
        assertThat(Quantiles.poisson(0, GREATEST)).isZero();
    }

    @Test
    void poissonRefusesWhatIsNoMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.poisson(Double.NaN, 0.5))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.poisson(-1, 0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 5, 30, 63.9, 64.1, 200, 1_000, 10_000})
    void poissonIsTheLeastCountThatReachesU(double mean) {
        for (int i = 0; i < 500; i++) {
            double u = Luck.uniform(11, i);
            int count = Quantiles.poisson(mean, u);
            // P(N <= k) = Q(k + 1, mean); commons-math is good to some 1e-11 at large means.
            assertThat(Gamma.regularizedGammaQ(count + 1, mean)).isGreaterThan(u - 1e-10);
            if (count > 0) {
                assertThat(Gamma.regularizedGammaQ(count, mean)).isLessThan(u + 1e-10);
            }
        }
    }

    @Test
    void poissonEndsAtTheUtmostUniforms() {
        for (double mean : new double[] {1e-9, 0.5, 20, 64, 65, 1e4}) {
            int high = Quantiles.poisson(mean, GREATEST);
            assertThat(high).isBetween((int) mean, (int) (mean + 9 * Math.sqrt(mean) + 25));
            assertThat(Quantiles.poisson(mean, 1)).isBetween(high, 2 * high + 40);
            assertThat(Quantiles.poisson(mean, LEAST)).isBetween(0, (int) mean);
        }
    }

    @Test
    void raisingAnIntensityNeverLowersACount() {
        for (int i = 0; i < 20_000; i++) {
            double u = Luck.uniform(3, i);
            double mean = Math.exp(12 * Luck.uniform(4, i) - 5);
            assertThat(Quantiles.poisson(mean * 1.01, u))
                    .as("mean %s, u %s", mean, u)
                    .isGreaterThanOrEqualTo(Quantiles.poisson(mean, u));
        }
    }

    @Test
    void countsDoNotJumpWhereTheMethodChanges() {
        for (int i = 0; i < 20_000; i++) {
            double u = Luck.uniform(9, i);
            int below = Quantiles.poisson(64, u);
            int above = Quantiles.poisson(Math.nextUp(64.0), u);
            assertThat(above).isEqualTo(below);
        }
    }

    @Test
    void choosesByWeightsLaidEndToEnd() {
        double[] weights = {1, 0, 2, 1, 99};
        assertThat(Quantiles.choose(weights, 4, 0.24)).isZero();
        assertThat(Quantiles.choose(weights, 4, 0.26)).isEqualTo(2);
        assertThat(Quantiles.choose(weights, 4, 0.74)).isEqualTo(2);
        assertThat(Quantiles.choose(weights, 4, 0.76)).isEqualTo(3);
        assertThat(Quantiles.choose(weights, 4, 1)).isEqualTo(3);
        assertThat(Quantiles.choose(new double[] {0, 3, 0}, 3, GREATEST)).isEqualTo(1);
    }

    @Test
    void choiceAmongNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.choose(new double[] {0, 0}, 2, 0.5))
                .withMessageContaining("[0.0, 0.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.choose(new double[] {1, Double.NaN}, 2, 0.5));
    }

    @Test
    void exponentialDrawIsMinusTheLogarithm() {
        for (int i = 0; i < 200_000; i++) {
            double u = Luck.uniform(5, i);
            assertThat(Quantiles.exponential(u)).isCloseTo(-Math.log(u), relative(u));
            double nearOne = 1 - u * 1e-6;
            assertThat(Quantiles.exponential(nearOne))
                    .isCloseTo(-Math.log(nearOne), relative(nearOne));
        }
        assertThat(Quantiles.exponential(1)).isZero();
        assertThat(Quantiles.exponential(LEAST)).isCloseTo(54 * Math.log(2), within(1e-12));
    }

    private static org.assertj.core.data.Offset<Double> relative(double u) {
        return within(-Math.log(u) * 2e-13);
    }
}
