package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedMeanTest {

    private static FactTest test(String bound) {
        return Trials.read(
                "test = paired-mean",
                "base = none",
                "other = some",
                "measure = gap(CN/US)",
                "from = +4",
                "to = +12",
                bound);
    }

    /** The control is 31 quarters after the start, so the window has its middle at 31 + 8. */
    @Test
    void theDifferenceIsTheMeanOverTheWindowBothEndsCountedIn() {
        FactTest test = test("above = 0.03");
        Trial trial =
                Trials.of(
                        test,
                        4,
                        (arm, seed, label, t) -> {
                            boolean in = t >= 35 && t <= 43;
                            return seed + (arm == 0 ? 0 : in ? t : 1e6);
                        });

        Finding finding = test.judge(trial, Trials.BOOTSTRAP);

        assertThat(finding.statistic()).isEqualTo(new Value(39, false));
        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.threshold()).isEqualTo("0.03");
        assertThat(finding.used()).isEqualTo(4);
        assertThat(test.effect(trial)).isEqualTo(39);
    }

    @Test
    void theWholeIntervalMustLieBeyondTheThreshold() {
        FactTest test = test("above = 0.03");
        double[] wide = {-0.1, 0.2, 0.0, 0.3, 0.1};
        double[] narrow = {0.09, 0.11, 0.1, 0.12, 0.08};

        assertThat(verdict(test, wide)).isEqualTo(Verdict.FAIL);
        assertThat(verdict(test, narrow)).isEqualTo(Verdict.PASS);
    }

    @Test
    void aFallIsJudgedFromTheOtherSideAndCountsAsAnEffect() {
        FactTest test = test("below = -0.01");
        double[] falls = {-0.09, -0.11, -0.1};

        assertThat(verdict(test, falls)).isEqualTo(Verdict.PASS);
        assertThat(verdict(test, 0.09, 0.11)).isEqualTo(Verdict.FAIL);
        assertThat(test.effect(trial(test, falls))).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aSeedWithAnUndefinedQuarterIsLeftOut() {
        FactTest test = test("above = 0");
        Trial trial = trial(test, 1, Double.NaN, 3);

        Finding finding = test.judge(trial, Trials.BOOTSTRAP);

        assertThat(finding.statistic().number()).isEqualTo(2);
        assertThat(finding.used()).isEqualTo(2);
    }

    /** Framework rises by 0.3, models by 0.1: the lesser is shown, and both must hold. */
    @Test
    void ofSeveralNumbersEachMustHold() {
        Trial trial = Trials.of(each("0.05"), 4, PairedMeanTest::rising);
        Finding finding = each("0.05").judge(trial, Trials.BOOTSTRAP);
        assertThat(finding.statistic().number()).isCloseTo(0.1, within(1e-9));
        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(each("0.2").judge(trial, Trials.BOOTSTRAP).verdict()).isEqualTo(Verdict.FAIL);
    }

    private static FactTest each(String above) {
        return Trials.read(
                "test = paired-mean",
                "base = closed",
                "other = open",
                "measure = level(FRAMEWORK); level(MODEL)",
                "from = +4",
                "to = +4",
                "above = " + above);
    }

    private static double rising(int arm, int seed, String label, int t) {
        double luck = 0.001 * arm * (seed - 1.5);
        return arm * (label.equals("level(MODEL)") ? 0.1 : 0.3) + luck;
    }

    @Test
    void oneSeedPassesNothing() {
        assertThat(verdict(test("above = 0"), 5)).isEqualTo(Verdict.FAIL);
        assertThat(verdict(test("above = 0"))).isEqualTo(Verdict.FAIL);
    }

    private static Verdict verdict(FactTest test, double... differences) {
        return test.judge(trial(test, differences), Trials.BOOTSTRAP).verdict();
    }

    private static Trial trial(FactTest test, double... differences) {
        return Trials.of(
                test, differences.length, (arm, seed, label, t) -> arm * differences[seed]);
    }
}
