package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Gaps in months on hand-made histories: state 0 leads, state 1 follows. */
class CapabilityHistoryTest {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private static CapabilityHistory of(double[] leader, double[] follower) {
        CapabilityHistory history = new CapabilityHistory(2, leader.length);
        for (int q = 0; q < leader.length; q++) {
            history.add(new double[] {leader[q], follower[q]});
        }
        return history;
    }

    /** What the follower has each quarter the leader had two quarters before. */
    @Test
    void aSteadyLagOfTwoQuartersIsSixMonths() {
        CapabilityHistory history =
                of(new double[] {0, 1, 2, 3, 4, 5, 6}, new double[] {0, 0, 0, 1, 2, 3, 4});
        assertThat(history.monthsBehind(1, 0)).isCloseTo(6, within(1e-12));
        assertThat(history.monthsBehind(0, 1)).as("signed").isCloseTo(-6, within(1e-12));
    }

    /** 3.5 lies half way between quarters 3 and 4: 2.5 quarters of the last; mean with 2, 2, 2. */
    @Test
    void timeIsLinearWithinAQuarterAndTheMeanIsOverFour() {
        CapabilityHistory history =
                of(new double[] {0, 1, 2, 3, 4, 5, 6}, new double[] {0, 0, 0, 1, 2, 3, 3.5});
        assertThat(history.monthsBehind(1, 0)).isCloseTo(3 * 8.5 / 4, within(1e-12));
    }

    @Test
    void equalSidesAreNotApart() {
        double[] both = {1, 2, 3, 4, 5};
        assertThat(of(both, both).monthsBehind(1, 0)).isCloseTo(0, within(1e-12));
    }

    @Test
    void whatLiesBeforeTheHistoryIsUndefinedRatherThanZero() {
        CapabilityHistory history = of(new double[] {5, 6, 7, 8, 9}, new double[] {0, 1, 2, 3, 4});
        assertThat(history.monthsBehind(1, 0)).isNaN();
        double[] nothing = {NEVER, NEVER, NEVER, NEVER, NEVER};
        assertThat(of(new double[] {1, 2, 3, 4, 5}, nothing).monthsBehind(1, 0)).isNaN();
    }

    /** Level in the second quarter of the record for two, then again from the fifth on. */
    @Test
    void parityCountsOnceItWasHeldForAYear() {
        double[] leader = new double[World.PREHISTORY + 9];
        double[] follower = new double[World.PREHISTORY + 9];
        for (int q = 0; q < leader.length; q++) {
            leader[q] = q;
            int t = q - World.PREHISTORY;
            follower[q] = t == 1 || t == 2 || t >= 4 ? q : q - 0.5;
        }
        CapabilityHistory history = new CapabilityHistory(2, leader.length);
        for (int q = 0; q < leader.length; q++) {
            history.add(new double[] {leader[q], follower[q]});
            Double expected = q - World.PREHISTORY >= 7 ? 4 : Double.NaN;
            assertThat(Double.valueOf(history.quartersToParity(1, 0))).isEqualTo(expected);
        }
        assertThat(history.quartersToParity(0, 1)).as("ahead from the start").isZero();
    }

    @Test
    void whatWasReachedIsKept() {
        CapabilityHistory history = of(new double[] {3, 1, 2}, new double[] {0, 0, 0});
        assertThat(history.now(0)).isEqualTo(3);
    }

    @Test
    void thePastMovesWithItsEnd() {
        CapabilityHistory history = new CapabilityHistory(2, 10);
        for (double[] quarter : new double[][] {{0, NEVER}, {1, NEVER}, {2, NEVER}, {3, NEVER}}) {
            history.add(quarter);
        }
        history.endAt(new double[] {23, 22});
        assertThat(history.now(1)).isEqualTo(22);
        // 22 stands one quarter before the last of the four that moved.
        for (int quarter = 0; quarter < 4; quarter++) {
            history.add(new double[] {24, 22});
        }
        assertThat(history.monthsBehind(1, 0)).isCloseTo(3 * (2 + 3 + 4 + 5) / 4.0, within(1e-12));
    }
}
