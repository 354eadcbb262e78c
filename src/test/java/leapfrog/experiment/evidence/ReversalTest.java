package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReversalTest {

    private final FactTest test =
            Trials.read(
                    "test = reversal",
                    "base = frontier",
                    "other = diffusion",
                    "behind = gap(CN/US)",
                    "behind-above = 0.3",
                    "measure = added(CN) - added(US)",
                    "above = 0",
                    "from = 2030-Q4",
                    "to = 2030-Q4");

    /** In each arm: how far behind, and how far ahead by the other yardstick. */
    private Finding judge(double[] frontier, double[] diffusion) {
        Trial trial =
                Trials.of(
                        test,
                        6,
                        (arm, seed, label, t) -> {
                            double[] numbers = arm == 0 ? frontier : diffusion;
                            double luck = 0.01 * (seed - 2.5);
                            return label.equals("gap(CN/US)")
                                    ? numbers[0] + luck
                                    : label.equals("added(US)") ? 2 : 2 + numbers[1] + luck;
                        });
        return test.judge(trial, Trials.BOOTSTRAP);
    }

    @Test
    void behindYetAheadHereAndNotThereIsAReversal() {
        Finding finding = judge(new double[] {0.2, -0.5}, new double[] {0.5, 0.4});

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.statistic().number()).isCloseTo(0.4, within(1e-9));
        assertThat(finding.notes().get(0).value().number()).isCloseTo(0.5, within(1e-9));
        assertThat(finding.notes().get(1).value().number()).isCloseTo(-0.5, within(1e-9));
    }

    @Test
    void itIsNoneWhenTheOtherArmDoesTheSame() {
        assertThat(judge(new double[] {0.4, 0.1}, new double[] {0.5, 0.4}).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void itIsNoneForASideThatIsHardlyBehindOrNotAhead() {
        double[] frontier = {0.5, -0.5};
        assertThat(judge(frontier, new double[] {0.3, 0.4}).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(judge(frontier, new double[] {0.5, 0}).verdict()).isEqualTo(Verdict.FAIL);
    }
}
