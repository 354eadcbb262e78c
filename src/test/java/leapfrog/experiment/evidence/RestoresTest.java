package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RestoresTest {

    private final FactTest test =
            Trials.read(
                    "test = restores",
                    "base = far",
                    "other = close",
                    "remedy = close",
                    "remedy-change = policies.US.pact.floor=0.8",
                    "measure = safety",
                    "from = +0",
                    "to = +7",
                    "above = 0.5");

    private Trial trial(double far, double close, double remedied) {
        double[] levels = {far, close, remedied};
        return Trials.of(
                test, 6, (arm, seed, label, t) -> levels[arm] + 0.001 * (seed * (arm + 1) % 4));
    }

    /** Of 0.8 - 0.4 lost, 0.3 is given back: three quarters. */
    @Test
    void thePartThatIsGivenBackIsThatOfTheMeans() {
        Trial trial = trial(0.8, 0.4, 0.7);
        Finding finding = test.judge(trial, Trials.BOOTSTRAP);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.statistic().number()).isCloseTo(0.75, within(0.01));
        assertThat(finding.notes().get(0).value().number()).isCloseTo(0.4, within(0.01));
        assertThat(test.effect(trial)).isCloseTo(0.3, within(0.01));
    }

    @Test
    void lessThanHalfIsNotEnough() {
        assertThat(test.judge(trial(0.8, 0.4, 0.58), Trials.BOOTSTRAP).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void whereNothingWasLostNothingIsRestored() {
        Finding finding = test.judge(trial(0.4, 0.8, 0.9), Trials.BOOTSTRAP);
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.statistic().number()).isNaN();
    }
}
