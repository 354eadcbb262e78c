package leapfrog.model.market.ecosystem;

import static leapfrog.model.market.ecosystem.FrameworkDesk.A;
import static leapfrog.model.market.ecosystem.FrameworkDesk.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.policy.OpenEcosystem;
import leapfrog.model.policy.PlatformBan;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** Developers' choice of a framework: each term by hand, lock-in, bans. */
class FrameworksTest {

    private static PlatformBan ban(double coverage) {
        return new PlatformBan(List.of("B"), List.of(), List.of(Segment.FRAMEWORK), coverage);
    }

    private static OpenEcosystem support(double support, boolean global) {
        return new OpenEcosystem(0, 0, 0, support, 0, List.of(), List.of(), global);
    }

    @Test
    void qualityIsALogitInTheLogOfTheLevel() {
        FrameworkDesk desk = new FrameworkDesk(1, "framework-quality-weight", 2);
        desk.levels[1] = 0.5;
        desk.start();
        assertThat(desk.odds(A)).isCloseTo(2 * Math.log(2), within(1e-9));
        assertThat(desk.frameworks.worldShareOf(0)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void opennessHomeAndDistanceAddUp() {
        FrameworkDesk desk =
                new FrameworkDesk(
                        1,
                        "framework-openness-worth",
                        2,
                        "framework-home-affinity",
                        0.3,
                        "framework-friction",
                        0.8);
        desk.openness[0] = 0.9;
        desk.openness[1] = 0.4;
        desk.start();
        assertThat(desk.odds(A)).as("2 * 0.5 + 0.3 + 0.8 / 2").isCloseTo(1.7, within(1e-9));
        assertThat(desk.odds(B)).as("2 * 0.5 - 0.3 - 0.8 / 2").isCloseTo(0.3, within(1e-9));
    }

    /** 0.3 of what is meant for home reaches abroad. */
    @Test
    void supportReachesAbroadByItsScope() {
        Object[] numbers = {
            "framework-support-worth", 2, "foreign-share-of-domestic-openness", 0.3
        };
        FrameworkDesk global = new FrameworkDesk(1, numbers).rule(A, support(0.5, true)).start();
        assertThat(global.odds(A)).isCloseTo(1, within(1e-9));
        assertThat(global.odds(B)).isCloseTo(1, within(1e-9));
        FrameworkDesk home = new FrameworkDesk(1, numbers).rule(A, support(0.5, false)).start();
        assertThat(home.odds(A)).isCloseTo(1, within(1e-9));
        assertThat(home.odds(B)).isCloseTo(0.3, within(1e-9));
    }

    /** Backed in two of seven sectors, at home alone. */
    @Test
    void aChampionIsWorthMoreAtHome() {
        OpenEcosystem champion =
                new OpenEcosystem(
                        0, 0, 0, 0, 0, List.of("a"), List.of(Sector.HEALTH, Sector.FINANCE), true);
        FrameworkDesk desk =
                new FrameworkDesk(1, "framework-champion-worth", 0.7).rule(A, champion).start();
        assertThat(desk.odds(A)).isCloseTo(0.2, within(1e-9));
        assertThat(desk.odds(B)).isCloseTo(0, within(1e-9));
    }

    /** Fear of 0.5 costs 1; a mirror at home of open code takes half of a half of that away. */
    @Test
    void fearDrivesAwayAndACopyAtHomeShields() {
        FrameworkDesk desk =
                new FrameworkDesk(1, "framework-risk-weight", 2, "code-host-shield", 0.5);
        desk.fear[A][B] = 0.5;
        desk.start();
        assertThat(desk.odds(A)).isCloseTo(1, within(1e-9));
        desk.codeHost[A] = 1;
        desk.start();
        assertThat(desk.odds(A)).as("half open: a quarter less").isCloseTo(0.75, within(1e-9));
        desk.openness[1] = 0;
        desk.start();
        assertThat(desk.odds(A)).as("closed code has no copy").isCloseTo(1, within(1e-9));
    }

    /** From 1/2 each, weights 2/3 and 1/3; half look, a third of the weight of others counts. */
    @Test
    void switchingKeepsUsersWhereTheyAre() {
        FrameworkDesk desk =
                new FrameworkDesk(
                        1, "framework-review", 0.5, "framework-switching-cost", Math.log(3));
        desk.start();
        desk.levels[1] = 0.5;
        desk.step();
        double leaveA = (0.5 / 3) / (1 + 0.5 / 3);
        double leaveB = (1.0 / 3) / (0.5 + 1.0 / 3);
        assertThat(desk.onA(A)).isCloseTo(0.5 + 0.25 * (leaveB - leaveA), within(1e-9));
        assertThat(desk.frameworks.switched(A)).isCloseTo(0.25 * (leaveA + leaveB), within(1e-9));
    }

    /**
     * Two equal frameworks: below the critical strength of 2 the share of either returns to a half,
     * above it the early lead of one stays for good (Brock and Durlauf 2001; at strength 3 the mean
     * is 0.86, a share of 0.93).
     */
    @Test
    void useLocksInAboveTheCriticalStrengthAndNotBelow() {
        for (double strength : new double[] {1.5, 3}) {
            FrameworkDesk desk =
                    new FrameworkDesk(
                            1,
                            "framework-local-network",
                            strength / 2,
                            "framework-world-network",
                            strength / 2);
            desk.levels[1] = 0.8;
            desk.start();
            desk.levels[1] = 1;
            for (int quarter = 0; quarter < 400; quarter++) {
                desk.step();
            }
            assertThat(desk.onA(A)).isCloseTo(strength < 2 ? 0.5 : 0.93, within(0.005));
        }
    }

    /** Small events choose among equals, either way, and what they chose stays (Arthur 1989). */
    @Test
    void smallEventsDecideWhichOfTwoEqualsIsLockedIn() {
        int a = 0;
        for (int seed = 0; seed < 40; seed++) {
            FrameworkDesk desk =
                    new FrameworkDesk(
                            seed,
                            "framework-local-network",
                            2,
                            "framework-world-network",
                            2,
                            "framework-fashion",
                            0.1);
            desk.start();
            for (int quarter = 0; quarter < 100; quarter++) {
                desk.step();
            }
            boolean winner = desk.onA(A) > 0.5;
            for (int quarter = 0; quarter < 100; quarter++) {
                desk.step();
                assertThat(desk.onA(A) > 0.5).isEqualTo(winner);
            }
            assertThat(Math.max(desk.onA(A), desk.onB(A))).isGreaterThan(0.9);
            a += winner ? 1 : 0;
        }
        assertThat(a).as("a wins in 6 to 34 of 40 with probability 1 - 2e-6").isBetween(6, 34);
    }

    /** Who is cut off goes elsewhere; and so it stays when everybody has chosen anew. */
    @Test
    void aBanOfAPartTakesThatPartAway() {
        FrameworkDesk still = new FrameworkDesk(1, "framework-review", 0).start();
        still.rule(A, ban(0.6)).step();
        assertThat(still.onB(A)).as("0.4 of a half").isCloseTo(0.2, within(1e-9));
        assertThat(still.onB(B)).as("at home").isCloseTo(0.5, within(1e-9));
        assertThat(still.onA(A)).as("cut off").isCloseTo(0.5, within(1e-9));
        assertThat(still.step().onA(A)).isCloseTo(0.8, within(1e-9));
        FrameworkDesk all = new FrameworkDesk(1).start();
        all.rule(A, ban(0.6)).step().step().step();
        assertThat(all.onB(A)).isCloseTo(0.2, within(1e-9));
        assertThat(all.onA(A)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void aFullBanLeavesNobody() {
        FrameworkDesk desk =
                new FrameworkDesk(1, "framework-switching-cost", 3, "framework-review", 0.05);
        desk.start().rule(A, ban(1)).step();
        assertThat(desk.onB(A)).isZero();
        assertThat(desk.onA(A)).as("who had no second is without one").isCloseTo(0.5, within(1e-9));
        assertThat(desk.step().onA(A)).as("and chooses in the next").isCloseTo(1, within(1e-9));
    }

    /** Sensitivity 4, cost 0.25: a threat of 1 makes 1/(1 + exp(-3)) hold a second. */
    @Test
    void anAnnouncedBanMakesUsersHedgeAndWhoHedgedFallsBackAtOnce() {
        FrameworkDesk desk =
                new FrameworkDesk(
                        1,
                        "second-framework-sensitivity",
                        4,
                        "second-framework-cost",
                        0.25,
                        "framework-review",
                        0);
        desk.start();
        desk.stepBefore(ban(1));
        double hedged = 1 / (1 + Math.exp(-3));
        assertThat(desk.frameworks.hedged(A, 1)).isCloseTo(hedged, within(1e-9));
        assertThat(desk.onB(A)).as("announced alone").isCloseTo(0.5, within(1e-9));
        desk.rule(A, ban(1)).step();
        assertThat(desk.onA(A)).isCloseTo(0.5 + 0.5 * hedged, within(1e-9));
        assertThat(desk.onB(A)).isZero();
    }

    @Test
    void aThreatDrivesAwayBeforeTheBan() {
        FrameworkDesk desk = new FrameworkDesk(1, "framework-risk-weight", 2).start();
        desk.stepBefore(ban(0.5));
        assertThat(desk.odds(A)).isCloseTo(1, within(1e-9));
        assertThat(desk.odds(B)).isCloseTo(0, within(1e-9));
    }
}
