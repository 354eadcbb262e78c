package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.output.chart.figure.Cut;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.FakeControls;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Quarters;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;
import leapfrog.output.chart.plot.TimeFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every figure lies on the page, and no two texts touch. */
class LabelsTest {

    @TempDir Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Size.values())
                .flatMap(
                        size ->
                                Stream.of(Typeface.values())
                                        .map(face -> Arguments.of(new Look(size, face))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void usualRun_noTextIsClippedOrCovered(Look look) throws Exception {
        for (Path file : draw(FakeRun.input(), look)) {
            assertReadable(file, 5);
            assertNoLineThroughText(file);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thirtyControls_labelsBecomeNumbersThatTheCaptionTells(Look look) throws Exception {
        FigureInput input = FakeControls.in(FakeRun.input(), FakeControls.thirty("control"));
        for (Path file : draw(input, look)) {
            assertReadable(file, 5);
        }
        Drawing gap = lay("gap", input, look);
        assertThat(gap.caption()).contains("1 CN control 0 (2015-Q3)").contains("; 2 US control 1");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void sixtyInstruments_timelineGathersThemByKind(Look look) throws Exception {
        FigureInput input = FakeControls.in(FakeRun.input(), FakeControls.sixty());
        assertReadable(draw(input, look, "policy-timeline").get(0), 5);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void ninetyInstruments_timelineNamesThemWhereThePageIsWide(Look look) throws Exception {
        List<DatedInstrument> many = new ArrayList<>(FakeRun.policies());
        many.addAll(FakeControls.sixty());
        FigureInput input = FakeControls.in(FakeRun.input(), many);
        Path file = draw(input, look, "policy-timeline").get(0);
        assertReadable(file, 20);
        boolean wide = look.size() == Size.DOUBLE;
        assertThat(SvgText.in(file))
                .extracting(SvgText::text)
                .filteredOn(text -> text.startsWith("Entity list 2019"))
                .hasSize(wide ? 1 : 0);
        assertThat(lay("policy-timeline", input, look).caption().contains("the table of"))
                .isEqualTo(!wide);
    }

    @Test
    void timelineTooHighForAPage_goesWithoutNames() throws Exception {
        List<DatedInstrument> many = new ArrayList<>();
        for (DatedInstrument each : FakeControls.thirty("rule")) {
            for (String name : List.of("a", "b", "c", "d")) {
                many.add(
                        new DatedInstrument(
                                each.issuer(),
                                name + each.id().replace("-", ""),
                                each.kind(),
                                each.instrument(),
                                FakeRun.policies().get(2).schedule()));
            }
        }
        FigureInput input = FakeControls.in(FakeRun.input(), many);
        Path file = draw(input, Look.STANDARD, "policy-timeline").get(0);
        assertReadable(file, 5);
        assertThat(lay("policy-timeline", input, Look.STANDARD).caption())
                .contains("the table of the figure names them");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fortyStates_namesMoveIntoAKeyBelow(Look look) throws Exception {
        Map<String, String> names = new LinkedHashMap<>();
        List<SeriesSummary> series = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int state = i;
            names.put("S" + i, "State of number " + i);
            series.add(
                    FakeRun.summary(
                            "adoption", "S" + i, Unit.SHARE, t -> 0.001 * t * state, t -> 0));
        }
        FigureInput input = new FigureInput("Crowd", FakeRun.frame(), series, names, List.of());
        Path file = draw(input, look, "adoption").get(0);
        assertReadable(file, 40);
        Rectangle2D page = SvgText.page(file);
        SvgText last = SvgText.in(file).get(SvgText.in(file).size() - 1);
        assertThat(last.box().getY()).isGreaterThan(page.getHeight() - 20);
    }

    @Test
    void shortSpan_everyYearIsWrittenOnce() throws Exception {
        Quarter first = Quarter.parse("2024-Q3");
        Quarter last = Quarter.parse("2027-Q2");
        TimeFrame frame =
                new TimeFrame(first, last, Quarter.parse("2026-Q1"), List.of(), List.of());
        SeriesSummary full = FakeRun.series().get(0);
        FigureInput input =
                new FigureInput(
                        "Short",
                        frame,
                        List.of(Cut.of(full, frame.quarters())),
                        FakeRun.states(),
                        List.of());
        Path file = draw(input, Look.STANDARD, "gap").get(0);
        assertThat(SvgText.in(file).stream().map(SvgText::text))
                .containsOnlyOnce("2025", "2026", "2027")
                .doesNotContain("2,025", "2024", "2028");
        assertReadable(file, 5);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void oneReplicationOfFewQuartersAndFlows_isReadable(Look look) throws Exception {
        FigureInput input =
                Quarters.input(
                        1,
                        List.of(),
                        Quarters.series("devices-bought", "CN/legal", Unit.UNITS, 5, 5, 0, 5),
                        Quarters.series(
                                "vendor-revenue", "nvidia", Unit.BILLION_USD_PER_YEAR, 0, 1, 2, 3),
                        Quarters.series(
                                "tool-sales", "KR/KR", Unit.BILLION_USD_PER_YEAR, 0, 0, 0, 1e-9),
                        Quarters.series(
                                "device-sales", "US/CN", Unit.BILLION_USD_PER_YEAR, 0, 1, 2, 3));
        List<Path> files = draw(input, look, "chip-channels", "vendor-revenue", "network");
        assertThat(files).hasSize(3);
        for (Path file : files) {
            assertReadable(file, 4);
        }
    }

    @Test
    void texts_areSetAtSevenToNinePoints() throws Exception {
        for (Path file : draw(FakeRun.input(), new Look(Size.SINGLE, Typeface.SANS))) {
            assertThat(java.nio.file.Files.readString(file).split("<text "))
                    .filteredOn(part -> part.startsWith("x="))
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(SvgText.fontSize(part)).isBetween(7, 9));
        }
    }

    private static void assertReadable(Path file, int least) throws Exception {
        List<SvgText> texts = SvgText.in(file);
        assertThat(texts).hasSizeGreaterThan(least);
        Rectangle2D page = SvgText.page(file);
        for (int i = 0; i < texts.size(); i++) {
            SvgText one = texts.get(i);
            assertThat(page.contains(one.box()))
                    .as("%s: '%s' at %s within %s", file, one.text(), one.box(), page)
                    .isTrue();
            for (SvgText other : texts.subList(i + 1, texts.size())) {
                assertThat(one.box().intersects(other.box()))
                        .as("%s: '%s' over '%s'", file, one.text(), other.text())
                        .isFalse();
            }
        }
    }

    private static void assertNoLineThroughText(Path file) throws Exception {
        List<Line2D> lines = SvgText.uprights(file);
        boolean overTime = !file.getFileName().toString().startsWith("network");
        assertThat(lines.size()).as(file.toString()).isGreaterThan(overTime ? 5 : -1);
        for (SvgText text : SvgText.in(file)) {
            assertThat(lines)
                    .as("%s: '%s'", file, text.text())
                    .noneMatch(line -> line.intersects(text.box()));
        }
    }

    private List<Path> draw(FigureInput input, Look look) {
        return draw(input, look, Figures.ids().toArray(String[]::new));
    }

    private List<Path> draw(FigureInput input, Look look, String... ids) {
        Drawn drawn =
                new ChartWriter(look, 2).draw(input, List.of(ids), EnumSet.of(Format.SVG), folder);
        return drawn.files().stream().filter(file -> file.toString().endsWith("svg")).toList();
    }

    private static Drawing lay(String id, FigureInput input, Look look) {
        Figure figure = Figures.ofId(id).orElseThrow();
        return figure.form().lay(figure, input, look).orElseThrow();
    }
}
