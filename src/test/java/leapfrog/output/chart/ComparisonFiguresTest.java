package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.plot.Size;
import leapfrog.output.comparison.FakeComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the folder after figures of a comparison were asked for. */
class ComparisonFiguresTest {

    private static final List<String> EVERY = List.of("svg", "pdf", "png");

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox='0 0 [0-9.]+ ([0-9.]+)'");

    private static final FigureStyle SVG = FigureStyle.standard(List.of("svg"), "en");

    @TempDir Path folder;

    private static Drawn draw(Path folder, int policies, int series, List<String> formats) {
        return draw(FigureStyle.standard(formats, "en"), folder, policies, series);
    }

    private static Drawn draw(FigureStyle style, Path folder, int policies, int series) {
        Comparison comparison = FakeComparison.of(policies, series);
        List<Robustness> robustness =
                policies == 0 ? List.of() : List.of(FakeComparison.robustness(policies, 60));
        return new ComparisonFigures().draw(folder, comparison, robustness, List.of(), style);
    }

    @Test
    void everyFigure_hasSixFilesAndTheSameBytesAgain() throws Exception {
        Drawn drawn = draw(folder.resolve("one"), 3, 3, EVERY);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            draw(folder.resolve("two"), 3, 3, EVERY);
        } finally {
            Locale.setDefault(before);
        }
        List<String> expected = new ArrayList<>();
        for (String id : new ComparisonFigures().ids()) {
            for (String ending : List.of("svg", "pdf", "png", "csv", "txt", "tex")) {
                expected.add(id + "." + ending);
            }
        }
        assertThat(drawn.skipped()).isEmpty();
        assertThat(drawn.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyElementsOf(expected);
        Map<String, byte[]> two = bytes(folder.resolve("two"));
        bytes(folder.resolve("one"))
                .forEach((name, content) -> assertThat(two.get(name)).as(name).isEqualTo(content));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,4", "3,2", "12,4"})
    void anyNumberOfPolicies_isDrawnOnAPage(int policies, int series) throws Exception {
        Drawn drawn = draw(folder, policies, series, List.of("svg"));
        assertThat(drawn.skipped()).isEmpty();
        for (Path file : drawn.files()) {
            if (file.toString().endsWith(".svg")) {
                Matcher box = VIEW_BOX.matcher(Files.readString(file));
                assertThat(box.find()).isTrue();
                assertThat(Double.parseDouble(box.group(1)))
                        .as(file.toString())
                        .isBetween(60.0, 720.0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void everySize_isDrawn(Size size) {
        FigureStyle style =
                new FigureStyle(size.id(), "sans", false, 300, false, List.of("svg"), "en");
        assertThat(draw(style, folder, 4, 3).skipped()).isEmpty();
    }

    @Test
    void nothingCompared_everyFigureIsSkippedWithItsReason() {
        SeriesGrid grid = new SeriesGrid(FakeComparison.FIRST, 8, List.of());
        Comparison empty = new Comparison("none", List.of(), List.of(), grid, List.of(), List.of());
        Drawn drawn = new ComparisonFigures().draw(folder, empty, List.of(), List.of(), SVG);
        assertThat(drawn.files()).isEmpty();
        assertThat(drawn.skipped().keySet())
                .containsExactlyElementsOf(new ComparisonFigures().ids());
        assertThat(drawn.skipped().values()).noneMatch(String::isBlank);
    }

    @Test
    void unknownIdOrFormat_isRefusedBeforeAnythingIsWritten() {
        Comparison comparison = FakeComparison.of(1, 1);
        Path absent = folder.resolve("absent");
        assertThatThrownBy(
                        () ->
                                new ComparisonFigures()
                                        .draw(
                                                absent,
                                                comparison,
                                                List.of(),
                                                List.of("forest"),
                                                SVG))
                .hasMessageContaining("'forest'")
                .hasMessageContaining("comparison-forest");
        assertThatThrownBy(
                        () ->
                                new ComparisonFigures()
                                        .draw(
                                                absent,
                                                comparison,
                                                List.of(),
                                                List.of(),
                                                FigureStyle.standard(List.of("gif"), "en")))
                .hasMessageContaining("'gif'");
        assertThat(absent).doesNotExist();
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
