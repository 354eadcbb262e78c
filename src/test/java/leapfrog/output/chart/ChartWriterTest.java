package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the folder after figures were asked for. */
class ChartWriterTest {

    private static final Set<Format> ALL = EnumSet.allOf(Format.class);

    @TempDir Path folder;

    @Test
    void everyFigure_hasEightFiles() throws Exception {
        Drawn drawn =
                new ChartWriter(Look.STANDARD, 2)
                        .draw(FakeRun.input(), Figures.ids(), ALL, folder.resolve("a/charts"));
        List<String> expected = new ArrayList<>();
        for (String id : Figures.ids()) {
            for (String ending :
                    List.of("svg", "pdf", "png", "csv", "txt", "tex", "dat", "pgf.tex")) {
                expected.add(id + "." + ending);
            }
        }
        assertThat(drawn.skipped()).isEmpty();
        assertThat(drawn.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyElementsOf(expected);
        assertThat(bytes(folder.resolve("a/charts")).keySet())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void sameInput_givesSameBytesOnAnyNumberOfThreadsAndInAnyLocale() throws Exception {
        new ChartWriter(Look.STANDARD, 1)
                .draw(FakeRun.input(), Figures.ids(), ALL, folder.resolve("one"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            new ChartWriter(Look.STANDARD, 3)
                    .draw(FakeRun.input(), Figures.ids(), ALL, folder.resolve("three"));
        } finally {
            Locale.setDefault(before);
        }
        Map<String, byte[]> one = bytes(folder.resolve("one"));
        Map<String, byte[]> three = bytes(folder.resolve("three"));
        assertThat(one).hasSize(8 * Figures.ids().size());
        assertThat(three.keySet()).isEqualTo(one.keySet());
        one.forEach((name, content) -> assertThat(three.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void measuresMissing_figureIsSkippedWithItsReason() {
        FigureInput full = FakeRun.input();
        List<SeriesSummary> adoptionOnly = full.of("adoption");
        FigureInput input = FakeRun.input(adoptionOnly);
        Drawn drawn =
                new ChartWriter(Look.STANDARD, 1)
                        .draw(input, List.of("gap", "adoption"), EnumSet.of(Format.SVG), folder);
        assertThat(drawn.skipped())
                .containsExactly(
                        Map.entry("gap", "none of its measures is recorded: gap and gap-months"));
        assertThat(drawn.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "adoption.svg",
                        "adoption.csv",
                        "adoption.txt",
                        "adoption.tex",
                        "adoption.dat",
                        "adoption.pgf.tex");
    }

    @Test
    void onlyOneOfTwoMeasures_isDrawnWithoutLetters() throws Exception {
        FigureInput input = FakeRun.input(FakeRun.input().of("gap-months"));
        new ChartWriter(Look.STANDARD, 1)
                .draw(input, List.of("gap"), EnumSet.of(Format.SVG), folder);
        assertThat(Files.readString(folder.resolve("gap.svg")))
                .contains(">Gap, CN behind US (months)<")
                .doesNotContain(">(a)<");
    }

    @Test
    void severalPairs_areNamedBesideTheirLines() throws Exception {
        FigureInput full = FakeRun.input();
        List<SeriesSummary> pairs = new ArrayList<>(full.of("gap"));
        pairs.add(FakeRun.summary("gap", "EU/US", Unit.DEX, t -> 2, t -> 0.1));
        FigureInput input = FakeRun.input(pairs);
        new ChartWriter(Look.STANDARD, 1)
                .draw(input, List.of("gap"), EnumSet.of(Format.SVG), folder);
        assertThat(Files.readString(folder.resolve("gap.svg")))
                .contains(">Gap (dex)<", ">CN behind US<", ">EU behind US<");
    }

    @Test
    void unknownFigure_isRefusedBeforeAnythingIsWritten() {
        ChartWriter writer = new ChartWriter(Look.STANDARD, 1);
        Path target = folder.resolve("none");
        assertThatThrownBy(() -> writer.draw(FakeRun.input(), List.of("gap", "gape"), ALL, target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no figure is called 'gape'; there are gap, capability, self-sufficiency,"
                                + " chip-channels, ecosystem-share, innovation-imitation, data-stock,"
                                + " adoption, value-added, talent, bloc-index, third-states,"
                                + " vendor-revenue, policy-timeline and network");
        assertThat(target).doesNotExist();
    }

    @Test
    void otherSizes_haveTheirOwnNamesAndWidths() throws Exception {
        for (Size size : Size.values()) {
            new ChartWriter(new Look(size, Typeface.SANS), 1)
                    .draw(FakeRun.input(), List.of("gap"), EnumSet.of(Format.SVG), folder);
        }
        assertThat(Files.readString(folder.resolve("gap.svg"))).contains(" width='174mm'");
        assertThat(Files.readString(folder.resolve("gap-single.svg"))).contains(" width='85mm'");
        assertThat(Files.readString(folder.resolve("gap-onehalf.svg"))).contains(" width='120mm'");
        assertThat(Files.readString(folder.resolve("gap-single.tex")))
                .contains("\\includegraphics[width=85mm]{gap-single.pdf}")
                .contains("\\begin{figure}[t]");
        assertThat(Files.readString(folder.resolve("gap.tex"))).contains("\\begin{figure*}[t]");
    }

    @Test
    void table_holdsTheNumbersDrawnAndLeavesUndefinedOnesEmpty() throws Exception {
        new ChartWriter(Look.STANDARD, 1)
                .draw(FakeRun.input(), List.of("gap"), EnumSet.of(Format.SVG), folder);
        List<String> lines = Files.readAllLines(folder.resolve("gap.csv"));
        assertThat(lines.get(0)).isEqualTo("measure,subject,quarter,unit,n,median,p5,p25,p75,p95");
        assertThat(lines).hasSize(1 + 2 * FakeRun.QUARTERS);
        SeriesSummary gap = FakeRun.input().of("gap").get(0);
        for (int i = 0; i < FakeRun.QUARTERS; i++) {
            String[] cells = lines.get(1 + i).split(",", -1);
            assertThat(cells[2]).isEqualTo(FakeRun.FIRST.plus(i).toString());
            double[] drawn = {
                gap.median()[i], gap.p5()[i], gap.p25()[i], gap.p75()[i], gap.p95()[i]
            };
            for (int j = 0; j < drawn.length; j++) {
                double allowed = 1e-8 * Math.abs(drawn[j]);
                assertThat(Math.abs(Double.parseDouble(cells[5 + j]) - drawn[j]))
                        .isLessThanOrEqualTo(allowed);
            }
        }
        assertThat(lines.get(1 + FakeRun.QUARTERS))
                .isEqualTo("gap-months,CN/US,2015-Q1,months,0,,,,,");
    }

    private static Map<String, byte[]> bytes(Path folder) throws Exception {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
