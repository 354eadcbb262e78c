package leapfrog.output.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.output.chart.figure.FakeControls;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;
import org.junit.jupiter.api.Test;

/** Rows of the timeline of instruments. */
class TimelineRowTest {

    @Test
    void sixtyInstruments_areGatheredByKind() {
        assertThat(
                        TimelineRow.of(
                                FakeControls.in(FakeRun.input(), FakeControls.sixty()),
                                Words.in(Language.EN)))
                .hasSize(2);
    }
}
