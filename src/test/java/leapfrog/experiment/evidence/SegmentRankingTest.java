package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

class SegmentRankingTest {

    private final FactTest test =
            Trials.read(
                    "test = segment-ranking",
                    "base = none",
                    "outlay = policies.US=[{frontier-investment: {segments: [SEGMENT]}}]",
                    "measure = knowledge(US/SEGMENT)",
                    "from = 2015-Q4",
                    "to = 2020-Q4",
                    "above = 0.5",
                    "p-below = 0.05");

    @Test
    void thereIsOneArmWithoutTheOutlayAndOneForEverySegment() {
        assertThat(test.arms()).hasSize(10);
        assertThat(test.arms().get(0)).isEqualTo(Treatment.of("none"));
        assertThat(test.arms().get(1).overrides())
                .containsExactly("policies.US=[{frontier-investment: {segments: [EQUIPMENT]}}]");
        assertThat(test.measures()).hasSize(9).contains("knowledge(US/MODEL)");
    }

    @Test
    void leadsInTheOrderOfPromisePass() {
        Finding finding = test.judge(gains(1, 2, 3, 4, 5, 6, 7, 8, 9), Trials.BOOTSTRAP);

        assertThat(finding.statistic().number()).isCloseTo(1, within(1e-12));
        assertThat(finding.notes()).containsExactly(Note.of("p", 1 / 362_880.0));
        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void leadsInAnotherOrderFail() {
        Trial trial = gains(9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(test.judge(trial, Trials.BOOTSTRAP).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(test.effect(trial)).isCloseTo(-1, within(1e-12));
    }

    /** The same gain in dex is a longer lead where the base moves less. */
    @Test
    void aLeadIsCountedInQuartersOfTheBasesProgress() {
        Trial trial =
                Trials.of(
                        test,
                        3,
                        (arm, seed, label, t) -> {
                            int segment = segment(label);
                            double pace = 1.0 / (1 + segment);
                            return pace * t + (arm == segment + 1 && t == 23 ? 0.5 : 0);
                        });
        assertThat(test.effect(trial)).isCloseTo(1, within(1e-12));
    }

    @Test
    void whereTheBaseStandsStillThereIsNoLeadToCount() {
        Trial trial = Trials.of(test, 3, (arm, seed, label, t) -> arm);
        Finding finding = test.judge(trial, Trials.BOOTSTRAP);
        assertThat(finding.statistic().number()).isNaN();
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
    }

    private Trial gains(double... bySegment) {
        return Trials.of(
                test,
                3,
                (arm, seed, label, t) ->
                        0.1 * t + (arm == segment(label) + 1 ? bySegment[arm - 1] : 0));
    }

    private static int segment(String label) {
        return Segment.valueOf(label.substring(label.indexOf('/') + 1, label.length() - 1))
                .ordinal();
    }
}
