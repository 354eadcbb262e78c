package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LevelMeanTest {

    private static FactTest test(String... more) {
        String[] lines = {
            "test = level-mean",
            "base = baseline",
            "measure = share",
            "from = +0",
            "to = +3",
            "above = 0.7",
            more.length == 0 ? "" : more[0]
        };
        return Trials.read(lines);
    }

    /** 0.9, 0.8, 0.6, 0.9 and a little luck: above 0.7 in the mean, not throughout. */
    private static Trial dipping(FactTest test) {
        return Trials.of(
                test,
                5,
                (arm, seed, label, t) ->
                        (t == 33 ? 0.6 : t == 32 ? 0.8 : 0.9) + 0.001 * (seed - 2));
    }

    @Test
    void theMeanOverQuartersMustLieBeyondTheThreshold() {
        FactTest test = test();
        Finding finding = test.judge(dipping(test), Trials.BOOTSTRAP);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.statistic().number()).isCloseTo(0.8, within(1e-12));
        assertThat(test.arms()).hasSize(1);
    }

    @Test
    void throughoutCountsTheWorstQuarter() {
        FactTest test = test("throughout = true");
        Finding finding = test.judge(dipping(test), Trials.BOOTSTRAP);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.statistic().number()).isCloseTo(0.6, within(1e-12));
        assertThat(test.lean(dipping(test))).isNegative();
        assertThat(test.effect(dipping(test))).isPositive();
    }
}
