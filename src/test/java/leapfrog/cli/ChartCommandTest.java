package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.FigureRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartCommandTest {

    private final FakeWiring fake = new FakeWiring();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;
    private Path results;

    @BeforeEach
    void runOnce() {
        results = folder.resolve("results");
        assertThat(
                        call(
                                "run",
                                "a.yaml",
                                "--replications",
                                "3",
                                "--quiet",
                                "--out",
                                results.toString()))
                .isZero();
        out.getBuffer().setLength(0);
    }

    @Test
    void figuresAreDrawnAgainFromTheStoredNumbers() {
        assertThat(chart("--figure", "gap")).isZero();
        FigureRequest first = fake.drawn.get(0);
        FigureRequest again = fake.drawn.get(1);
        assertThat(again.folder()).isEqualTo(results.resolve("charts"));
        assertThat(again.figures()).containsExactly("gap");
        assertThat(again.summaries()).hasSameSizeAs(first.summaries());
        for (int i = 0; i < again.summaries().size(); i++) {
            SeriesSummary stored = again.summaries().get(i);
            SeriesSummary drawn = first.summaries().get(i);
            assertThat(stored.measure()).isEqualTo(drawn.measure());
            assertThat(stored.subject()).isEqualTo(drawn.subject());
            assertThat(stored.unit()).isEqualTo(drawn.unit());
            assertThat(stored.n()).isEqualTo(drawn.n());
            assertThat(stored.mean()).isEqualTo(drawn.mean());
            assertThat(stored.median()).isEqualTo(drawn.median());
            assertThat(stored.p5()).isEqualTo(drawn.p5());
            assertThat(stored.ciHigh()).isEqualTo(drawn.ciHigh());
        }
        assertThat(out.toString())
                .matches("done: 1 figure in \\d+\\.\\d s, in \\Q" + results + "/charts\\E\n");
    }

    @Test
    void everyFigureIsAskedForWhenNoneIsNamed() {
        assertThat(chart()).isZero();
        assertThat(fake.drawn.get(1).figures()).isEmpty();
    }

    @Test
    void theLookIsAsTheOptionsSay() {
        assertThat(
                        chart(
                                "--size",
                                "double",
                                "--grey",
                                "--dpi",
                                "600",
                                "--svg-text",
                                "outlines",
                                "--format",
                                "pdf,svg",
                                "--out",
                                folder.resolve("paper").toString()))
                .isZero();
        FigureRequest request = fake.drawn.get(1);
        assertThat(request.folder()).isEqualTo(folder.resolve("paper"));
        assertThat(request.style().grey()).isTrue();
        assertThat(request.style().dpi()).isEqualTo(600);
        assertThat(request.style().outlines()).isTrue();
        assertThat(request.formats()).containsExactly("pdf", "svg");
    }

    @Test
    void mistakesInOptionsAreToldTogetherWithTheNearestName() {
        assertThat(
                        chart(
                                "--figure",
                                "gapp",
                                "--size",
                                "doubel",
                                "--dpi",
                                "5",
                                "--lang",
                                "fr",
                                "--font",
                                "san"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("no 'gapp'; did you mean 'gap'?")
                .contains("no 'doubel'; did you mean 'double'?")
                .contains("--dpi: 5 is not between 72 and 1200")
                .contains("--lang: no 'fr'")
                .contains("no 'san'; did you mean 'sans'?");
        assertThat(fake.drawn).hasSize(1);
    }

    @Test
    void aFigureThatTheRunDoesNotFeedIsRefused() {
        assertThat(chart("--figure", "adoption")).isEqualTo(2);
        assertThat(err.toString()).contains("the folder records nothing that 'adoption' shows");
    }

    @Test
    void noneIsNothingToDraw() {
        assertThat(chart("--figures", "none")).isEqualTo(2);
        assertThat(err.toString()).contains("'none' leaves nothing to draw");
    }

    @Test
    void whatIsNoResultFolderIsRefusedWithTheReason() throws IOException {
        assertThat(call("chart", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere does not exist");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(call("chart", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("file is a file; name the result folder of a run");
        assertThat(call("chart", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("it has no manifest of this program");
        Files.createDirectory(folder.resolve("begun.partial"));
        assertThat(call("chart", folder.resolve("begun").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("begun is not finished");
    }

    @Test
    void aChangedOrMissingTableIsRefused() throws IOException {
        Path summary = results.resolve("summary.csv");
        Files.writeString(summary, Files.readString(summary).replace("1", "2"));
        assertThat(chart()).isEqualTo(2);
        assertThat(err.toString()).contains("summary.csv is not as the run wrote it");
        Files.delete(summary);
        assertThat(chart()).isEqualTo(2);
        assertThat(err.toString()).contains("summary.csv is missing");
    }

    @Test
    void nothingButFiguresIsTouched() throws IOException {
        String before = state();
        assertThat(chart()).isZero();
        assertThat(state()).isEqualTo(before);
    }

    private String state() throws IOException {
        StringBuilder state = new StringBuilder();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                boolean figure = file.startsWith(results.resolve("charts"));
                state.append(file).append(figure ? "" : Files.getLastModifiedTime(file));
            }
        }
        return state.toString();
    }

    private int chart(String... options) {
        return call(
                Stream.concat(Stream.of("chart", results.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private int call(String... args) {
        return Main.execute(fake.wiring(), new PrintWriter(out), new PrintWriter(err), args);
    }
}
