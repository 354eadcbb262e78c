package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LadderTrendTest {

    private final FactTest test =
            Trials.read(
                    "test = ladder-trend",
                    "ladder = none; lists/some; all",
                    "measure = chip-self-sufficiency(CN)",
                    "at = +40",
                    "p-below = 0.01");

    /** Ten blocks in full order: L = 140 of a mean of 120, variance 20, z = 4.47. */
    @Test
    void aMeasureThatRisesFromStepToStepPasses() {
        Finding finding =
                test.judge(
                        Trials.of(test, 10, (arm, seed, label, t) -> t == 71 ? arm : -arm),
                        Trials.BOOTSTRAP);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.statistic().number()).isEqualTo(1);
        assertThat(finding.notes().get(0)).isEqualTo(Note.of("L", 140));
        assertThat(finding.threshold()).isEqualTo("0.01");
    }

    @Test
    void twoBlocksAreTooFewToShowIt() {
        Trial trial = Trials.of(test, 2, (arm, seed, label, t) -> arm);
        assertThat(test.judge(trial, Trials.BOOTSTRAP).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void stepsThatDifferInNothingFail() {
        Trial trial = Trials.of(test, 10, (arm, seed, label, t) -> seed);
        assertThat(test.judge(trial, Trials.BOOTSTRAP).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(test.effect(trial)).isZero();
    }

    @Test
    void aBlockWithAnUndefinedStepIsLeftOut() {
        Trial trial =
                Trials.of(
                        test, 3, (arm, seed, label, t) -> seed == 1 && arm == 2 ? Double.NaN : arm);
        assertThat(test.judge(trial, Trials.BOOTSTRAP).used()).isEqualTo(2);
    }
}
