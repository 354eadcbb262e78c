package leapfrog.model.market.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** How fast a shock is met, by hand: use grows by 0.01 a quarter, and by a shock's part on top. */
class DeploymentLagTest {

    private static double[][] all(double share) {
        double[] row = new double[Sector.all().size()];
        Arrays.fill(row, share);
        return new double[][] {row};
    }

    private static double[] evenly() {
        return all(0.1)[0];
    }

    private static DeploymentLag after(double[] jumps, double[] sectors) {
        DeploymentLag lag = new DeploymentLag(1);
        for (int t = 0; t < 8; t++) {
            lag.step(all(0.01 * t));
        }
        lag.shock(0, sectors, jumps.length);
        for (int t = 0; t < jumps.length; t++) {
            assertThat(lag.quarters(0)).as("not over yet").isNaN();
            lag.step(all(0.01 * (8 + t) + jumps[t]));
        }
        return lag;
    }

    @Test
    void halfOfTheDeploymentIsReadOffLinearlyInTime() {
        // Above trend 0, 0.02, 0.06, 0.10, 0.09: half of 0.10 lies 3/4 on the way to 0.06.
        DeploymentLag lag = after(new double[] {0, 0.02, 0.06, 0.10, 0.09}, evenly());
        assertThat(lag.quarters(0)).isEqualTo(2 + 0.75, within(1e-6));
        assertThat(after(new double[] {0.08, 0.08}, evenly()).quarters(0))
                .as("half of it within the first quarter")
                .isEqualTo(0.5, within(1e-6));
    }

    @Test
    void aShockThatTriggersNothingHasNoLag() {
        assertThat(after(new double[] {-0.01, -0.02, -0.02}, evenly()).quarters(0)).isNaN();
        double[] nowhere = new double[Sector.all().size()];
        DeploymentLag untested = new DeploymentLag(1);
        untested.shock(0, nowhere, 4);
        for (int t = 0; t < 8; t++) {
            untested.step(all(0.1 * t));
        }
        assertThat(untested.quarters(0)).isNaN();
    }
}
