package leapfrog.model.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BassFlowTest {

    @ParameterizedTest
    @CsvSource({"0.03,0.38", "0.001,1.2", "0.2,0", "0.5,0.5"})
    void quartersAddUpToTheClosedForm(double p, double q) {
        double share = 0;
        for (int quarter = 1; quarter <= 120; quarter++) {
            share = BassFlow.after(p, q, share, 0.25);
            double decay = Math.exp(-(p + q) * quarter * 0.25);
            double closed = (1 - decay) / (1 + q / p * decay);
            assertThat(share).isCloseTo(closed, within(1e-9));
        }
    }

    @Test
    void chanceFollowsTheFlowMapOfTheModel() {
        double p = 0.03;
        double q = 0.38;
        double share = 0.4;
        double u = (1 - share) / (p + q * share);
        double u1 = u * Math.exp(-(p + q) * 0.25);
        double after = (1 - p * u1) / (1 + q * u1);
        assertThat(BassFlow.chance(p, q, share, 0.25))
                .isCloseTo(1 - (1 - after) / (1 - share), within(1e-14));
    }

    @Test
    void chanceHasItsLimitsAtTheEnds() {
        assertThat(BassFlow.chance(0, 0.4, 0, 0.25)).isZero();
        assertThat(BassFlow.chance(0, 0, 0.5, 0.25)).isZero();
        assertThat(BassFlow.chance(0.03, 0.38, 1, 0.25))
                .isCloseTo(1 - Math.exp(-0.41 * 0.25), within(1e-15));
        assertThat(BassFlow.chance(1e9, 0, 0.5, 0.25)).isEqualTo(1);
    }
}
