package leapfrog.model.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tabulated laws against commons-math over u in [1e-12, 1 - 1e-12]. */
class TabulatedQuantilesTest {

    /** Log odds of 1e-12. */
    private static final double FAR = 27.63;

    private static final double PROMISED = 1e-6;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.5, 0.8, 1, 1.5, 2, 5})
    void gammaIsWithinAMillionth(double variation) {
        double shape = 1 / (variation * variation);
        GammaQuantile gamma = new GammaQuantile(shape, variation);
        for (double z = -FAR; z < FAR; z += 0.0613) {
            double u = 1 / (1 + Math.exp(-z));
            double x = gamma.at(u);
            if (x > 1e-250) {
                double logDensity = shape * Math.log(x) - x - Gamma.logGamma(shape);
                double error =
                        relativeError(
                                u,
                                Gamma.regularizedGammaP(shape, x),
                                Gamma.regularizedGammaQ(shape, x),
                                logDensity);
                assertThat(error).as("u = %s", u).isLessThan(PROMISED);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5,2", "0.5,1", "0.3,10", "0.1,1", "0.9,20", "0.5,0.3", "0.01,100", "0.5,9000"})
    void betaIsWithinAMillionth(double mean, double concentration) {
        double a = mean * concentration;
        double b = (1 - mean) * concentration;
        BetaQuantile beta = new BetaQuantile(mean, concentration);
        for (double z = -FAR; z < FAR; z += 0.0613) {
            double u = 1 / (1 + Math.exp(-z));
            double x = beta.at(u);
            if (x > 1e-250 && x < 1 - 1e-7) {
                double logDensity = a * Math.log(x) + (b - 1) * Math.log1p(-x) - Beta.logBeta(a, b);
                double error =
                        relativeError(
                                u,
                                Beta.regularizedBeta(x, a, b),
                                Beta.regularizedBeta(1 - x, b, a),
                                logDensity);
                assertThat(error).as("u = %s", u).isLessThan(PROMISED);
            }
        }
    }

    /**
     * How far log x is off, from the tail that u lies in: commons-math's own inverse is no better
     * than 1e-6 where the distribution function is next to one.
     *
     * @param logDensity log of the density times x
     */
    private static double relativeError(double u, double below, double above, double logDensity) {
        double off = u < 0.5 ? Math.log(below / u) * below : Math.log(above / (1 - u)) * above;
        return Math.abs(off) / Math.exp(logDensity);
    }

    @Test
    void agreesWithTheInversesOfCommonsMath() {
        GammaDistribution gamma = new GammaDistribution(null, 4, 0.75, 1e-14);
        BetaDistribution beta = new BetaDistribution(null, 2, 3, 1e-14);
        for (double u : new double[] {1e-6, 0.01, 0.3, 0.5, 0.9, 0.999}) {
            double step = gamma.inverseCumulativeProbability(u);
            double share = beta.inverseCumulativeProbability(u);
            assertThat(new GammaQuantile(3, 0.5).at(u)).isCloseTo(step, within(step * PROMISED));
            assertThat(new BetaQuantile(0.4, 5).at(u)).isCloseTo(share, within(share * PROMISED));
        }
    }

    @Test
    void exponentialAndUniformAreSpecialCases() {
        assertThat(new GammaQuantile(2, 1).at(0.75)).isCloseTo(2 * Math.log(4), within(1e-7));
        assertThat(new BetaQuantile(0.5, 2).at(0.123)).isCloseTo(0.123, within(1e-9));
    }

    @Test
    void meansComeOutRight() {
        assertThat(mean(new GammaQuantile(3, 0.7)::at)).isCloseTo(3, within(0.001));
        assertThat(mean(new BetaQuantile(0.2, 6)::at)).isCloseTo(0.2, within(0.0001));
    }

    private static double mean(DoubleUnaryOperator quantile) {
        int points = 100_000;
        double sum = 0;
        for (int i = 0; i < points; i++) {
            sum += quantile.applyAsDouble((i + 0.5) / points);
        }
        return sum / points;
    }

    @Test
    void noVariationIsAFixedStepAndASureShareIsItself() {
        assertThat(new GammaQuantile(1.7, 0).at(0.01)).isEqualTo(1.7);
        assertThat(new BetaQuantile(0, 5).at(0.99)).isZero();
        assertThat(new BetaQuantile(1, 5).at(0.01)).isEqualTo(1);
    }

    @Test
    void drawsRiseWithUAndWithTheMean() {
        GammaQuantile low = new GammaQuantile(1, 0.8);
        GammaQuantile high = new GammaQuantile(1.01, 0.8);
        BetaQuantile beta = new BetaQuantile(0.15, 4);
        double lastGamma = 0;
        double lastBeta = 0;
        for (double z = -38; z < 36; z += 0.001) {
            double u = 1 / (1 + Math.exp(-z));
            assertThat(low.at(u)).isGreaterThanOrEqualTo(lastGamma);
            assertThat(high.at(u)).isGreaterThan(low.at(u));
            assertThat(beta.at(u)).isGreaterThanOrEqualTo(lastBeta);
            lastGamma = low.at(u);
            lastBeta = beta.at(u);
        }
        assertThat(low.at(1)).isFinite().isGreaterThanOrEqualTo(lastGamma);
        assertThat(beta.at(1)).isGreaterThanOrEqualTo(lastBeta).isLessThanOrEqualTo(1);
    }

    @Test
    void lawsThatTheTableCannotHoldAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GammaQuantile(1, 9))
                .withMessage("coefficient of variation must lie in [0.01, 5.0], was 9.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BetaQuantile(0.001, 2))
                .withMessageContaining("mean x concentration");
    }
}
