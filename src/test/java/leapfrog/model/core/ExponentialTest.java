package leapfrog.model.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExponentialTest {

    @Test
    void isTheExponentialToFifteenDigits() {
        for (int i = 0; i < 200_000; i++) {
            double x = 1_410 * Luck.uniform(1, i) - 705;
            double small = 4 * Luck.uniform(2, i) - 2;
            assertThat(Exponential.of(x) / Math.exp(x)).isCloseTo(1, within(1e-15));
            assertThat(Exponential.of(small) / Math.exp(small)).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void knowsItsEnds() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.of(Double.NaN)).isNaN();
    }
}
