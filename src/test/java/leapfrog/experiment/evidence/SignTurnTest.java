package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;

class SignTurnTest {

    private static final int NEVER = 84;

    private final FactTest test =
            Trials.read(
                    "test = sign-turn",
                    "base = none",
                    "other = some",
                    "measure = gap(CN/US)",
                    "from = +0",
                    "run = 8");

    @Test
    void theQuarterByWhichHalfOfTheSeedsHaveTurnedIsTold() {
        Finding finding = test.judge(turning(50, 40, 60, NEVER), Trials.BOOTSTRAP);

        assertThat(finding.verdict()).isEqualTo(Verdict.REPORT);
        assertThat(finding.statistic()).isEqualTo(Value.quarter(Trials.START.plus(50).ordinal()));
        assertThat(finding.notes()).containsExactly(Note.of("without", 0.25));
        assertThat(finding.low()).isEqualTo(Value.quarter(Trials.START.plus(40).ordinal()));
        assertThat(finding.high().number()).isNaN();
    }

    @Test
    void whenFewerThanHalfTurnThereIsNoDate() {
        Trial trial = turning(NEVER, 40, NEVER, NEVER);
        Finding finding = test.judge(trial, Trials.BOOTSTRAP);

        assertThat(finding.statistic().dated()).isTrue();
        assertThat(finding.statistic().number()).isNaN();
        assertThat(test.effect(trial)).isEqualTo(0.25);
        assertThat(test.lean(trial)).isNegative();
        assertThat(test.lean(turning(40, NEVER))).isPositive();
    }

    @Test
    void aTurnWithFewerThanEightQuartersLeftIsNone() {
        assertThat(test.effect(turning(76))).isEqualTo(1);
        assertThat(test.effect(turning(77))).isZero();
    }

    @Test
    void whatIsBelowZeroFromTheStartTurnsWithTheControl() {
        Finding finding = test.judge(turning(0, 0), Trials.BOOTSTRAP);
        assertThat(finding.statistic().number()).isEqualTo(Quarter.of(2022, 4).ordinal());
    }

    @Test
    void withoutSeedsNothingIsTold() {
        Finding finding = test.judge(turning(), Trials.BOOTSTRAP);
        assertThat(finding.statistic().number()).isNaN();
        assertThat(finding.used()).isZero();
        assertThat(test.lean(turning())).isNaN();
    }

    /** The difference is positive up to this quarter and negative from it on, seed by seed. */
    private Trial turning(int... quarters) {
        return Trials.of(
                test,
                quarters.length,
                (arm, seed, label, t) -> 10 * seed + arm * (t < quarters[seed] ? 0.1 : -0.1));
    }
}
