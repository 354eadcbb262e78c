package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;

class HazardRatiosTest {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(200, 0.95, "test");

    private final FactTest test =
            Trials.read(
                    "test = hazard-ratios",
                    "base = twins",
                    "causes = faster opportunity(MODEL) 0.3 1.1; slower cumulativeness(MODEL) 0 1",
                    "measure = gap(B/A)",
                    "from = 2015-Q1",
                    "to = 2034-Q4");

    /** Parity at a time drawn with the given log hazard ratios, 5 % a quarter at both low. */
    private Trial racing(double opportunity, double cumulativeness) {
        return Trials.of(
                test,
                40,
                (arm, seed, label, t) -> {
                    double high = (arm & 1) * opportunity + (arm >> 1) * cumulativeness;
                    double draw = -Math.log(1 - Luck.uniform(Luck.mix(9), seed * 4L + arm));
                    return t < draw / (0.05 * Math.exp(high)) ? 1 : -1;
                });
    }

    @Test
    void everyCombinationOfCausesIsAnArm() {
        assertThat(test.arms())
                .extracting(Treatment::overrides)
                .containsExactly(
                        List.of(
                                "parameters.opportunity(MODEL)=0.3",
                                "parameters.cumulativeness(MODEL)=0.0"),
                        List.of(
                                "parameters.opportunity(MODEL)=1.1",
                                "parameters.cumulativeness(MODEL)=0.0"),
                        List.of(
                                "parameters.opportunity(MODEL)=0.3",
                                "parameters.cumulativeness(MODEL)=1.0"),
                        List.of(
                                "parameters.opportunity(MODEL)=1.1",
                                "parameters.cumulativeness(MODEL)=1.0"));
    }

    @Test
    void ratiosOnTheClaimedSidesOfOnePass() {
        Finding finding = test.judge(racing(1, -1), BOOTSTRAP);
        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.used()).isEqualTo(40);
        double opportunity = finding.notes().get(0).value().number();
        double cumulativeness = finding.notes().get(1).value().number();
        // Standard error of a log ratio: 2 over the root of some 150 events.
        assertThat(Math.log(opportunity)).isCloseTo(1, within(3 * 0.17));
        assertThat(Math.log(cumulativeness)).isCloseTo(-1, within(3 * 0.17));
        assertThat(finding.notes().get(2).name()).isEqualTo("censored");
    }

    @Test
    void oneCauseThatActsTheOtherWayFailsThemAllAndIsShown() {
        Trial trial = racing(1, 1);
        Finding finding = test.judge(trial, BOOTSTRAP);
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.statistic()).isEqualTo(finding.notes().get(1).value());
        assertThat(test.effect(trial)).isNegative();
    }

    @Test
    void withoutAnyDifferenceTheRatiosAreOne() {
        Trial alike = Trials.of(test, 20, (arm, seed, label, t) -> t < 3 + seed % 5 ? 1 : 0);
        assertThat(test.effect(alike)).isCloseTo(0, within(1e-9));
        assertThat(test.judge(alike, BOOTSTRAP).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void aCauseIsWrittenWithItsDirectionAndBothValues() {
        assertThatThrownBy(
                        () ->
                                Trials.read(
                                        "test = hazard-ratios",
                                        "base = twins",
                                        "causes = opportunity(MODEL) 0.3 1.1",
                                        "measure = gap(B/A)",
                                        "from = 2015-Q1",
                                        "to = 2034-Q4"))
                .hasMessageContaining("must be faster or slower");
    }
}
