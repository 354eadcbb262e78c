package leapfrog.experiment.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RAND RR-A4444-1, table 4.1: head start of half a year, 0.5 a year on each gap, 20 years. */
class GapDynamicsTest {

    private static final GapDynamics WALL =
            new GapDynamics(-0.25, -0.25, -0.25, 0.05, 0.1, 0.8, 0.01);
    private static final GapDynamics EXPLOSION =
            new GapDynamics(0.10, -0.10, -0.10, 0.1, 0.1, 0.2, 0.15);
    private static final GapDynamics FLYWHEEL =
            new GapDynamics(-0.20, -0.20, -0.20, 0.9, 0.9, 0.5, 0.10);
    private static final GapDynamics STABLE =
            new GapDynamics(-0.15, -0.15, -0.15, 0.2, 0.4, 0.4, 0.05);

    @ParameterizedTest
    @CsvSource({"wall, 1.01, 0.01", "stable, 1.43, 0.03"})
    void bothThatFadeEndAsPublished(String which, double ratio, double error) {
        GapDynamics dynamics = which.equals("wall") ? WALL : STABLE;
        assertThat(Math.exp(dynamics.incomeGap(0.5, 0.5, 20))).isCloseTo(ratio, within(error));
    }

    @Test
    void bothThatGrowEndAsPublished() {
        assertThat(EXPLOSION.incomeGap(0.5, 0.5, 20)).isCloseTo(Math.log(1068), within(0.1));
        assertThat(FLYWHEEL.incomeGap(0.5, 0.5, 20)).isCloseTo(Math.log(1.06e6), within(0.15));
    }

    @Test
    void theRegimeIsTheFirstFeedbackThatRules() {
        assertThat(EXPLOSION.regime()).isEqualTo(GapDynamics.Regime.INTELLIGENCE_EXPLOSION);
        assertThat(FLYWHEEL.regime()).isEqualTo(GapDynamics.Regime.DEPLOYMENT_FLYWHEEL);
        assertThat(WALL.regime()).isEqualTo(GapDynamics.Regime.FADING);
        assertThat(new GapDynamics(-0.1, -0.3, -0.1, 0.2, 0.1, 0.1, 0.08).regime())
                .as("0.2 x 0.08 > 0.1 x 0.02")
                .isEqualTo(GapDynamics.Regime.HARDWARE_MOAT);
    }

    /** Paths made by known coefficients and a little noise give them back. */
    @Test
    void coefficientsOfMadeUpPathsAreFound() {
        int seeds = 30;
        int quarters = 40;
        double[][] x = new double[seeds][quarters];
        double[][] z = new double[seeds][quarters];
        double[][] h = new double[seeds][quarters];
        for (int i = 0; i < seeds; i++) {
            long key = Luck.mix(i + 11L);
            x[i][0] = 1 + Luck.uniform(key, 0);
            z[i][0] = Luck.uniform(key, 1);
            h[i][0] = 2 * Luck.uniform(key, 2);
            for (int t = 0; t + 1 < quarters; t++) {
                double noise = 0.001 * (Luck.uniform(key, 3 + t) - 0.5);
                x[i][t + 1] = x[i][t] + (0.1 - 0.2 * x[i][t] + 0.3 * z[i][t]) / 4 + noise;
                z[i][t + 1] = z[i][t] + (0.05 + 0.1 * x[i][t] - 0.25 * z[i][t]) / 4 + noise;
                double income = x[i][t] + z[i][t];
                h[i][t + 1] = h[i][t] + (0.02 + 0.04 * income - 0.15 * h[i][t]) / 4 + noise;
            }
        }
        Feedback feedback = Feedback.of(x, z, h);
        assertThat(feedback.dynamics().lambdaX()).isCloseTo(-0.2, within(0.01));
        assertThat(feedback.dynamics().beta()).isCloseTo(0.3, within(0.01));
        assertThat(feedback.dynamics().rho()).isCloseTo(0.1, within(0.01));
        assertThat(feedback.dynamics().lambdaZ()).isCloseTo(-0.25, within(0.01));
        assertThat(feedback.dynamics().mu()).isCloseTo(0.04, within(0.01));
        assertThat(feedback.dynamics().lambdaH()).isCloseTo(-0.15, within(0.01));
        assertThat(feedback.lambdaX().holds(-0.2)).isTrue();
        assertThat(feedback.seeds()).isEqualTo(seeds);
    }

    @Test
    void seedsWithAHoleAreLeftOut() {
        double[][] path = {{1, 2, 3, 5}, {1, Double.NaN, 2, 3}, {2, 2.5, 3, 3.5}};
        double[][] other = {{0, 1, 0, 2}, {1, 1, 2, 2}, {1, 0, 2, 0}};
        assertThat(Feedback.of(path, other, other).seeds()).isEqualTo(2);
    }
}
