package leapfrog.model.technology;

import static leapfrog.model.technology.ResearchDesk.MODEL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two runs that differ in one firm's money share all the luck that they have in common. */
class CoupledDrawsTest {

    private static final int[] HOME = {0, 0, 0, 1, 1, 2};
    private static final int QUARTERS = 400;

    /** Each quarter of its own, so that what differs is the draws of that quarter alone. */
    private static double[][] counts(double factor, double spillover, double[][] levels) {
        ResearchDesk desk =
                new ResearchDesk(
                        HOME,
                        "predictability(MODEL)",
                        1,
                        "innovation-step(MODEL)",
                        0.1,
                        "opportunity(MODEL)",
                        5,
                        "home-spillover",
                        spillover,
                        "imitation-share-speed",
                        0);
        double[][] counts = new double[QUARTERS][HOME.length];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int f = 0; f < HOME.length; f++) {
                desk.firm(f, 1 + 0.2 * f, (f + 1) * (f == 1 ? factor : 1));
                desk.research.found(f, MODEL, 0.5, 0.4);
            }
            desk.growing(0.5).step(7, quarter);
            for (int f = 0; f < HOME.length; f++) {
                counts[quarter][f] = Math.rint(desk.research.innovated(f, MODEL) / 0.1);
                levels[quarter][f] = desk.level(f);
            }
        }
        return counts;
    }

    @Test
    void onePercentMoreMoneyMovesEveryCountByZeroOrMoreAndNoOtherStatesAtAll() {
        double[][] plain = new double[QUARTERS][HOME.length];
        double[][] raised = new double[QUARTERS][HOME.length];
        double[][] before = counts(1, 0.3, plain);
        double[][] after = counts(1.01, 0.3, raised);
        double more = 0;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int f = 0; f < HOME.length; f++) {
                assertThat(after[quarter][f]).isGreaterThanOrEqualTo(before[quarter][f]);
                more += after[quarter][f] - before[quarter][f];
                if (HOME[f] != HOME[1]) {
                    assertThat(raised[quarter][f]).isEqualTo(plain[quarter][f]);
                }
            }
        }
        assertThat(more).as("a rise that nobody feels would prove nothing").isPositive();
    }

    @Test
    void withoutSpilloverNobodyElseMoves() {
        double[][] plain = new double[QUARTERS][HOME.length];
        double[][] raised = new double[QUARTERS][HOME.length];
        counts(1, 0, plain);
        counts(1.01, 0, raised);
        boolean moved = false;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int f = 0; f < HOME.length; f++) {
                if (f == 1) {
                    moved |= raised[quarter][f] != plain[quarter][f];
                } else {
                    assertThat(raised[quarter][f]).isEqualTo(plain[quarter][f]);
                }
            }
        }
        assertThat(moved).isTrue();
    }
}
