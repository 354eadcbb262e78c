package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FirstToCrossTest {

    private final FactTest test =
            Trials.read(
                    "test = first-to-cross",
                    "base = none",
                    "other = escalating",
                    "measures = bloc(HARDWARE); bloc(DATA); bloc(MODELS)",
                    "from = +0",
                    "at = +12",
                    "above = 0.05",
                    "level = 0.1",
                    "share = 0.75");

    /** Hardware rises by 0.02 a quarter from the control on; data so many quarters earlier. */
    private Finding judge(int seeds, int early, int earlySeeds) {
        Trial trial =
                Trials.of(
                        test,
                        seeds,
                        (arm, seed, label, t) -> {
                            boolean data = label.equals("bloc(DATA)");
                            int lead = seed < earlySeeds ? early : -early;
                            int since = t - 31 + (data ? lead : 0);
                            boolean none = label.equals("bloc(MODELS)");
                            return none ? Double.NaN : 0.3 + arm * 0.02 * Math.max(0, since);
                        });
        return test.judge(trial, Trials.BOOTSTRAP);
    }

    @Test
    void theFirstMustBeAloneInFrontInThreeOfFourSeeds() {
        Finding finding = judge(8, 2, 2);
        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.statistic().number()).isCloseTo(0.24, within(1e-12));
        assertThat(finding.notes().get(0)).isEqualTo(Note.of("first", 0.75));
        assertThat(judge(8, 2, 3).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void levelCrossersAreNotInFront() {
        assertThat(judge(8, 0, 0).notes().get(0)).isEqualTo(Note.of("first", 0));
    }

    @Test
    void whoNeverCrossesIsNotFirst() {
        Trial flat = Trials.of(test, 4, (arm, seed, label, t) -> arm * 0.08);
        Finding finding = test.judge(flat, Trials.BOOTSTRAP);
        assertThat(finding.notes().get(0)).isEqualTo(Note.of("first", 0));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
    }
}
