package leapfrog.model.market.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import leapfrog.model.market.ecosystem.Release.Prospect;
import org.junit.jupiter.api.Test;

/** Payoffs of opening and of staying closed, with numbers worked by hand. */
class ReleaseTest {

    private final Release release =
            new Release(
                    Shipped.parameters(
                            "release-choice-scale", 0.25,
                            "release-closed-margin", 2,
                            "release-rent-distance", 0.3,
                            "release-complement", 0.8,
                            "release-data", 0.4,
                            "release-crowd", 0.1,
                            "release-push", 0.6,
                            "release-catch-up-loss", 0.2,
                            "framework-market", 0.5,
                            "framework-openness-speed", 0.1));

    /** Closed 2 * 0.5 * 0.4; open (0.8 * 0.5 + 0.4 * 0.25) 0.6 + 0.1 * 0.3 + 0.6 * 0.2. */
    private static Prospect with(double lead) {
        return new Prospect(0.5, 0.4, 0.6, 0.5, 0.25, 0.3, 0.2, lead);
    }

    @Test
    void rentIsWhatALeadOverTheBestOpenRivalKeeps() {
        assertThat(release.rent(25.3, 25)).isCloseTo(1 - Math.exp(-1), within(1e-12));
        assertThat(release.rent(25, 25)).isZero();
        assertThat(release.rent(24, 25)).as("behind").isZero();
        assertThat(release.rent(24, Double.NEGATIVE_INFINITY)).as("none is open").isEqualTo(1);
    }

    @Test
    void whoIsBehindTheBestIsTakenUpByFew() {
        assertThat(release.standing(25, 25.6)).isCloseTo(Math.exp(-2), within(1e-12));
        assertThat(release.standing(26, 25.6)).isEqualTo(1);
    }

    @Test
    void closedPaysTheRentOfItsDemandAndOpenAllThatUsersBring() {
        assertThat(release.closed(with(0))).isCloseTo(0.4, within(1e-12));
        assertThat(release.open(with(0))).isCloseTo(0.3 + 0.03 + 0.12, within(1e-12));
        assertThat(release.open(with(-1))).as("no lead to lose").isEqualTo(release.open(with(0)));
        // A lead of one distance loses 0.2 * 0.5 (1 - 1/e).
        assertThat(release.open(with(0.3)))
                .isCloseTo(0.45 - 0.1 * (1 - Math.exp(-1)), within(1e-12));
    }

    @Test
    void aModelIsOpenedByTheOddsOfTheTwoPayoffs() {
        assertThat(release.openProbability(with(0)))
                .isCloseTo(1 / (1 + Math.exp(-0.05 / 0.25)), within(1e-12));
    }

    /** Half of the closed payoff counts: 0.45 - 0.2 is one scale; a tenth of the way there. */
    @Test
    void frameworksMoveTowardsTheirAimByDegrees() {
        double aim = 1 / (1 + Math.exp(-1));
        assertThat(release.frameworkOpenness(0.2, with(0)))
                .isCloseTo(0.2 + 0.1 * (aim - 0.2), within(1e-12));
    }
}
