package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Growth in windows of sixteen quarters, from 2015 to the end of 2019. */
class GrowthTest {

    private static final List<String> WINDOWS =
            List.of(
                    "base = baseline",
                    "measure = state-machine",
                    "first = 2015-Q1",
                    "last = 2019-Q4",
                    "quarters = 16");

    private final FactTest range = read("growth-range", "median = 6, 16", "range = 4, 25");
    private final FactTest slower =
            read("slower-growth", "change = policies.CN.plan.remove=true", "p-below = 0.05");

    private static FactTest read(String kind, String... more) {
        return Trials.read("test = " + kind, String.join("\n", WINDOWS), String.join("\n", more));
    }

    @Test
    void tenFoldInFourYearsPasses() {
        Finding finding = range.judge(growing(10, 10, 10), Trials.BOOTSTRAP);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.statistic().number()).isCloseTo(10, within(1e-9));
        assertThat(finding.threshold()).isEqualTo("[6,16],[4,25]");
        assertThat(range.to()).hasToString("2023-Q4");
    }

    @Test
    void aMedianWithinItsBoundsFailsWhenTheRangeIsTooWide() {
        Finding finding = range.judge(growing(10, 10, 30), Trials.BOOTSTRAP);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.high().number()).isCloseTo(30, within(1e-9));
        assertThat(range.lean(growing(10, 10, 30))).isPositive();
    }

    @Test
    void twoFoldInFourYearsFailsAndLeansTheOtherWay() {
        assertThat(range.judge(growing(2, 2), Trials.BOOTSTRAP).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(range.lean(growing(2, 2))).isNegative();
        assertThat(range.effect(growing(2, 2))).isCloseTo(1, within(1e-9));
        assertThat(range.lean(growing())).isNaN();
    }

    @Test
    void aMachineThatDoesNotExistYetLeavesTheSeedOut() {
        Trial trial = Trials.of(range, 2, (arm, seed, label, t) -> seed == 0 && t < 3 ? 0 : 5);
        assertThat(range.judge(trial, Trials.BOOTSTRAP).used()).isEqualTo(1);
    }

    @Test
    void theOtherSidesWithdrawalMustSlowItDown() {
        assertThat(slower.arms().get(1))
                .isEqualTo(
                        new Treatment(
                                "baseline", List.of("policies.CN.plan.remove=true"), Map.of()));
        Finding finding = slower.judge(withdrawn(10, 8, 9, 7), Trials.BOOTSTRAP);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.statistic().number()).isCloseTo(-2, within(1e-9));
        assertThat(slower.effect(withdrawn(10, 8, 9, 7))).isCloseTo(2, within(1e-9));
    }

    @Test
    void aDifferenceThatMayBeChanceFails() {
        Finding finding = slower.judge(withdrawn(10, 10.5, 9, 10), Trials.BOOTSTRAP);
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
    }

    private Trial growing(double... factors) {
        return Trials.of(range, factors.length, (arm, seed, label, t) -> path(factors[seed], t));
    }

    /**
     * The base grows twelve-fold on the first seed and ten-fold on the rest, the other as given.
     */
    private Trial withdrawn(double... factors) {
        return Trials.of(
                slower,
                factors.length,
                (arm, seed, label, t) -> path(arm == 1 ? factors[seed] : seed == 0 ? 12 : 10, t));
    }

    private static double path(double factor, int quarter) {
        return Math.pow(factor, quarter / 16.0);
    }
}
