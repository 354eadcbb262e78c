package leapfrog.model.market.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private final Release release =
            new Release(
                    Shipped.parameters(
                            "release-choice-scale", 0.25,
                            "release-closed-margin", 1,
                            "release-rent-distance", 0.3,
                            "release-complement", 0.8,
                            "release-crowd", 0.1,
                            "release-push", 0.6,
                            "release-catch-up-loss", 0.2,
                            "framework-network", 1,
                            "framework-openness-speed", 0.1));

    @Test
    void rentIsWhatALeadOverTheBestOpenRivalKeeps() {
        assertThat(release.rent(25.3, 25)).isCloseTo(1 - Math.exp(-1), within(1e-12));
        assertThat(release.rent(25, 25)).isZero();
        assertThat(release.rent(24, 25)).as("behind").isZero();
        assertThat(release.rent(24, Double.NEGATIVE_INFINITY)).as("none is open").isEqualTo(1);
    }

    /** Open 0.8 * 0.5 + 0.1 = 0.5, closed 1 * 0.5 * 1 = 0.5: even odds. */
    @Test
    void opennessIsALogitOnWhatOpenAndClosedPay() {
        assertThat(release.openProbability(0.5, 1, 0.5, 0, 0)).isCloseTo(0.5, within(1e-12));
        // A push of 0.5 is worth 0.3, 1.2 scales; a lead of one distance costs 0.2, 0.8 scales.
        assertThat(release.openProbability(0.5, 1, 0.5, 0, 0.5))
                .isCloseTo(1 / (1 + Math.exp(-1.2)), within(1e-12));
        assertThat(release.openProbability(0.5, 1, 0.5, 0.3, 0))
                .isCloseTo(1 / (1 + Math.exp(0.8)), within(1e-12));
        assertThat(release.openProbability(0.5, 1, 0.5, -0.3, 0))
                .as("who is behind has no lead to lose")
                .isCloseTo(0.5, within(1e-12));
    }

    /** Network 1 (0.5 + 0.25) + 0.1 - (1 - 0.25) = 0.1 is 0.4 scales; a tenth of the way there. */
    @Test
    void frameworksMoveTowardsTheirAimByDegrees() {
        double aim = 1 / (1 + Math.exp(-0.4));
        assertThat(release.frameworkOpenness(0.2, 0.25, 0, 0))
                .isCloseTo(0.2 + 0.1 * (aim - 0.2), within(1e-12));
        assertThat(release.frameworkOpenness(0.2, 0.25, 0.5, 0))
                .isEqualTo(release.frameworkOpenness(0.2, 0.25, 0, 0.5))
                .isGreaterThan(release.frameworkOpenness(0.2, 0.25, 0, 0));
    }
}
