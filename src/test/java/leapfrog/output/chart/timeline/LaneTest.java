package leapfrog.output.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Schedule;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;
import org.junit.jupiter.api.Test;

/** Which instruments share a line of the timeline, and how the line is named. */
class LaneTest {

    private static DatedInstrument dated(String id, String from, String to, String announced) {
        DatedInstrument model = FakeRun.policies().get(2);
        Schedule schedule =
                new Schedule(
                        Quarter.parse(from),
                        quarter(to),
                        quarter(announced),
                        0,
                        1,
                        Optional.empty());
        return new DatedInstrument("US", id, model.kind(), model.instrument(), schedule);
    }

    private static Optional<Quarter> quarter(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Quarter.parse(text));
    }

    private static List<String> names(boolean kin, DatedInstrument... instruments) {
        return Lane.of(
                        List.of(instruments),
                        FakeRun.frame(),
                        Words.in(Language.EN),
                        kin,
                        names -> true)
                .stream()
                .map(Lane::names)
                .toList();
    }

    @Test
    void followersOfOneName_shareALineThatSaysItOnce() {
        assertThat(
                        names(
                                true,
                                dated("chip-rule-2022", "2022-Q4", "2023-Q3", ""),
                                dated("chip-rule-2023", "2023-Q4", "2025-Q3", ""),
                                dated("chip-rule-2025", "2025-Q4", "", "")))
                .containsExactly("Chip rule 2022, 2023, 2025");
    }

    @Test
    void overlappingOnes_haveLinesOfTheirOwn() {
        assertThat(
                        names(
                                false,
                                dated("list-2019", "2019-Q4", "", ""),
                                dated("list-2020", "2020-Q2", "", "")))
                .containsExactly("List 2019", "List 2020");
        assertThat(
                        names(
                                true,
                                dated("list-2019", "2019-Q2", "2020-Q2", ""),
                                dated("list-2020", "2020-Q3", "", "2020-Q2")))
                .as("the announcement lies on the bar before")
                .hasSize(2);
    }

    @Test
    void strangers_shareALineOnlyWhereTheyMustFollowEachOther() {
        DatedInstrument[] two = {
            dated("tiers-2025", "2025-Q1", "2025-Q1", ""),
            dated("revenue-share-2025", "2025-Q3", "", "")
        };
        assertThat(names(true, two)).hasSize(2);
        assertThat(names(false, two)).containsExactly("Tiers 2025, revenue share 2025");
    }

    @Test
    void onesOfOneDateAndName_areOneBarWithTheirNumber() {
        List<Lane> lanes =
                Lane.of(
                        List.of(
                                dated("champion-city", "2018-Q4", "", ""),
                                dated("champion-voice", "2018-Q4", "", ""),
                                dated("platform-2018", "2018-Q4", "", "")),
                        FakeRun.frame(),
                        Words.in(Language.EN),
                        false,
                        names -> true);
        assertThat(lanes).extracting(Lane::names).containsExactly("Champion (2)", "Platform 2018");
        assertThat(lanes.get(0).setting()).as("they may differ in it").isEmpty();
        assertThat(lanes.get(1).setting()).isNotEmpty();
    }

    @Test
    void kin_isPreferredToTheFirstFreeLine() {
        assertThat(
                        names(
                                false,
                                dated("tiers-2023", "2023-Q1", "2023-Q2", ""),
                                dated("rule-2023", "2023-Q1", "2023-Q2", ""),
                                dated("rule-2025", "2025-Q1", "", "")))
                .containsExactly("Tiers 2023", "Rule 2023, 2025");
    }

    @Test
    void namesWithoutRoom_openANewLine() {
        DatedInstrument[] rules =
                Stream.of("2016", "2018", "2020", "2022")
                        .map(year -> dated("rule-" + year, year + "-Q1", year + "-Q4", ""))
                        .toArray(DatedInstrument[]::new);
        assertThat(
                        Lane.of(
                                List.of(rules),
                                FakeRun.frame(),
                                Words.in(Language.EN),
                                true,
                                names -> names.length() <= "Rule 2016, 2018".length()))
                .extracting(Lane::names)
                .containsExactly("Rule 2016, 2018", "Rule 2020, 2022");
    }
}
