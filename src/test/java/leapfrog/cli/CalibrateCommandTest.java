package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import leapfrog.experiment.calibration.CalibrationFiles;
import leapfrog.experiment.calibration.ParameterWorlds;
import leapfrog.model.world.Blueprint;
import leapfrog.output.comparison.writer.ComparisonResults;
import leapfrog.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

    private static final List<String> TABLES =
            List.of("evaluations.csv", "fit.csv", "overlay.yaml", "parameters.csv", "profiles.csv");

    private final ParameterWorlds worlds = new ParameterWorlds();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path experiment;

    @TempDir private Path folder;

    @BeforeEach
    void writeExperiment() throws IOException {
        experiment = CalibrationFiles.two(folder, 1);
    }

    private int run(String... args) {
        Wiring wiring =
                new Wiring(
                        new ScenarioReader()::read,
                        worlds,
                        new FakeWiring(),
                        new ComparisonResults());
        String[] all =
                Stream.concat(Stream.of("calibrate"), Stream.of(args)).toArray(String[]::new);
        return Main.execute(wiring, new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private int calibrate(Path to, String... more) {
        String[] args = {experiment.toString(), "--out", to.toString(), "--quiet"};
        return run(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void saysInWordsWhatWasFound() {
        Path to = folder.resolve("out");

        assertThat(calibrate(to)).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).matches("misfit [\\d.]+ before, [\\d.]+ after, as .*");
        assertThat(lines.get(1)).startsWith("misfit on seeds that the search did not see: ");
        assertThat(lines.get(2))
                .isEqualTo(
                        "targets: 3 points of 2 series up to 2022-Q4, 2 of them recalled rather"
                                + " than read");
        assertThat(lines)
                .anyMatch(
                        line ->
                                line.matches(
                                        "parameter opportunity\\(CHIP_DESIGN\\): [\\d.]+ before, 0\\.\\d+"
                                                + " fitted, interval \\[0.6\\d*, 0.7\\d*\\],"
                                                + " identified"))
                .contains("not identified by the record up to 2022: code-host-switching-cost");
        assertThat(lines.get(lines.size() - 1))
                .matches("done: 96 evaluations in [\\d.]+ s, results in .*");
        assertThat(err.toString()).isEmpty();
        assertThat(to.resolveSibling("out.partial")).doesNotExist();
    }

    @Test
    void theOverlayRunsWithTheFittedValues() throws IOException {
        Path to = folder.resolve("out");
        calibrate(to);

        Blueprint fitted =
                new ScenarioReader().read(to.resolve("overlay.yaml"), List.of()).blueprint();
        String row =
                Files.readAllLines(to.resolve("parameters.csv")).stream()
                        .filter(line -> line.startsWith("opportunity"))
                        .findFirst()
                        .orElseThrow();
        assertThat(fitted.parameters().value("opportunity(CHIP_DESIGN)"))
                .isEqualTo(Double.parseDouble(row.split(",")[6]))
                .isBetween(0.65, 0.75);
        assertThat(Files.readString(to.resolve("overlay.yaml")))
                .contains("#   leapfrog calibrate ", "# seed: 1", "# sha256 of the targets: ");
        assertThat(Files.readString(to.resolve("manifest.json")))
                .contains("\"targets-sha256\"", "\"misfit-after-on-unseen-seeds\"", "\"fit.csv\"");
    }

    @Test
    void figuresOfActorsGoIntoTheOverlayWithTheirReason() throws IOException {
        experiment =
                CalibrationFiles.experiment(
                        folder,
                        """
                        replications: 1
                        evaluations: 2
                        profile-points: 0
                        parameters:
                          actors.states.CN.robot-growth.value:
                            { start: 30 %/year, from: 10 %/year, to: 40 %/year }
                        """);
        Path to = folder.resolve("out");

        assertThat(calibrate(to)).isZero();
        assertThat(Files.readString(to.resolve("overlay.yaml")))
                .contains("      robot-growth:\n")
                .contains("reason: \"fitted to the record up to 2022");
        new ScenarioReader().read(to.resolve("overlay.yaml"), List.of());
    }

    @Test
    void aResumedOneLeavesTheSameBytesAsAnUndisturbedOne() throws IOException {
        Path whole = folder.resolve("whole");
        Path cut = folder.resolve("cut");
        calibrate(whole, "--threads", "1");
        int replications = worlds.ran.getAndSet(0);
        unfinished(whole, cut);

        assertThat(calibrate(cut, "--threads", "3", "--resume")).isZero();
        assertThat(worlds.ran.get()).isLessThan(replications);
        for (String table : TABLES) {
            assertThat(cut.resolve(table)).hasSameTextualContentAs(whole.resolve(table));
        }
    }

    /** A folder as a crash would leave it: some evaluations, and half a line of the next. */
    private void unfinished(Path whole, Path cut) throws IOException {
        worlds.failAfter = 40;
        Path partial = cut.resolveSibling("cut.partial");
        assertThat(calibrate(cut)).isEqualTo(1);
        worlds.failAfter = Integer.MAX_VALUE;
        Path journal = partial.resolve("evaluations.journal");
        assertThat(Files.readAllLines(journal)).hasSizeGreaterThan(5);
        Files.writeString(journal, "77;FIT;0;0.5 0", StandardOpenOption.APPEND);
        worlds.ran.set(0);
    }

    @Test
    void anOldFolderIsNotWrittenOverUnasked() {
        Path to = folder.resolve("out");
        calibrate(to);

        assertThat(calibrate(to)).isEqualTo(2);
        assertThat(err.toString()).contains("exists already");
        assertThat(calibrate(to, "--force")).isZero();
    }

    @Test
    void badInputIsToldAndNothingRuns() throws IOException {
        Files.writeString(experiment, "\nweird: 1\n", StandardOpenOption.APPEND);

        assertThat(calibrate(folder.resolve("out"))).isEqualTo(2);
        assertThat(err.toString()).contains("small.yaml:13:1: unknown key 'weird'");
        assertThat(run(experiment.toString(), "--threads", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--threads must be at least 1, found 0");
        assertThat(worlds.ran.get()).isZero();
        assertThat(folder.resolve("out.partial")).doesNotExist();
    }
}
