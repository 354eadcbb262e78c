package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import leapfrog.experiment.evidence.FakeWorlds;
import leapfrog.output.comparison.writer.ComparisonResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the evidence beside the facts, and the folder they go to. */
class EvidenceTablesTest {

    private final FakeWorlds worlds = new FakeWorlds();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    /** Every measure is 10 and grows by one a year, with a little luck. */
    private static double world(long seed, int quarter) {
        return 10 + quarter / 4.0 + 0.01 * Math.floorMod(seed, 7);
    }

    @Test
    void historyIsALineForEveryFigureOfTheRecordAndInforms() {
        worlds.world = (arm, seed, label, quarter) -> world(seed, quarter);
        int code = run("--tables", "history", "--replications", "5");

        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .allMatch(line -> line.matches("(HISTORY|CRPS|HISTORY-LEFT-OUT|history) .+"))
                .anyMatch(
                        line ->
                                line.matches(
                                        "HISTORY gap-months-cn-us 2023-Q4 hold-out record=13"
                                                + " bounds=\\[12,14\\] model=18\\.\\S+ band=\\[\\S+,\\S+\\]"
                                                + " error=5\\.\\S+ inside=no meets=no scale=months"))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "HISTORY openness-changes-hands 2025-Q3 hold-out"
                                                + " record=2025-Q3 bounds=[2025-Q2,2025-Q4]"))
                .anyMatch(
                        line ->
                                line.matches(
                                        "CRPS device-performance points=1 .* better=(yes|no) .*"))
                .anyMatch(
                        line ->
                                line.matches(
                                        "history hold-out figures=\\d+ inside=\\d+ meets=\\d+"))
                .anyMatch(line -> line.matches("history crps better-than-trend=\\d+ of=\\d+"));
        assertThat(worlds.ran).hasSize(5);
    }

    @Test
    void tablesAndFigureStandInTheFolderAndAreReplacedByForceAlone() throws IOException {
        worlds.world = (arm, seed, label, quarter) -> world(seed, quarter);
        Path directory = folder.resolve("kept");
        String[] args = {
            "--tables", "facts,history", "--facts", "SF1b", "--quick", "--out", directory.toString()
        };
        assertThat(run(args)).isZero();
        assertThat(out.toString()).endsWith("done: evidence in " + directory + "\n");
        assertThat(files(directory))
                .containsExactly(
                        "charts/evidence.csv",
                        "charts/evidence.pdf",
                        "charts/evidence.png",
                        "charts/evidence.svg",
                        "charts/evidence.tex",
                        "charts/evidence.txt",
                        "crps.csv",
                        "facts.csv",
                        "history-paths.csv",
                        "history.csv",
                        "manifest.json",
                        "report.html");
        assertThat(Files.readString(directory.resolve("facts.csv")))
                .startsWith("fact,verdict,statistic,low,high,threshold,placebo,robust,pair,")
                .contains("\nSF1b,FAIL,0,0,0,0.05,,,none|chip-threshold,");
        assertThat(Files.readString(directory.resolve("history.csv")))
                .startsWith("series,measure,reading,unit,quarter,role,quality,record,")
                .contains("\ngap-months-cn-us,gap-months(CN/US),quarter,months,2023-Q4,hold-out,")
                .contains("\ngray-devices-cn,devices-bought(CN/gray),year-sum,units,2024-Q4,")
                .doesNotContain("NaN");
        assertThat(Files.readString(directory.resolve("crps.csv")))
                .startsWith("series,measure,scale,calibration-points,")
                .doesNotContain("NaN");

        Path again = folder.resolve("again");
        assertThat(chart(directory, "--out", again.toString())).isZero();
        for (String file : files(again).toList()) {
            assertThat(again.resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("charts").resolve(file));
        }
        assertThat(chart(directory, "--size", "single", "--lang", "ko", "--out", again + ""))
                .isZero();
        assertThat(again.resolve("evidence-single.txt")).content().contains("기록");

        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString()).contains("exists already; write over it with --force");
        String[] forced =
                Stream.concat(Stream.of(args), Stream.of("--force")).toArray(String[]::new);
        assertThat(run(forced)).isZero();
        assertThat(files(folder)).allMatch(file -> file.matches("(kept|again)/.*"));
    }

    @Test
    void aSlipInTheRecordIsToldWithItsPlaceBeforeAnythingRuns() throws IOException {
        String adoption = Files.readString(Path.of("seeds/evidence/adoption.yaml"));
        Files.writeString(
                folder.resolve("adoption.yaml"), adoption.replace("adoption(US)", "adopton(US)"));
        Path directory = folder.resolve("kept");
        int code =
                run("--tables", "history", "--record", folder.toString(), "--out", directory + "");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("adoption.yaml:")
                .contains("unknown measure 'adopton'; did you mean 'adoption'?");
        assertThat(worlds.ran).isEmpty();
        assertThat(directory).doesNotExist();
    }

    /** Bass's curve with a choice of none, which is another one. */
    @Test
    void aKnownLimitThatFailsMakesTheExitCodeOneAndTheTableStands() throws IOException {
        copy(Path.of("scenarios"), folder.resolve("scenarios"));
        copy(Path.of("seeds/actors"), folder.resolve("seeds/actors"));
        Path bass = folder.resolve("scenarios/limits/bass.yaml");
        Files.writeString(
                bass,
                Files.readString(bass).replace("adoption-threshold: -20", "adoption-threshold: 0"));
        Path directory = folder.resolve("kept");
        int code =
                execute(
                        Wiring.standard(),
                        "--tables",
                        "limits",
                        "--scenarios",
                        folder.resolve("scenarios").toString(),
                        "--out",
                        directory.toString());
        assertThat(code).isEqualTo(1);
        assertThat(out.toString())
                .contains("LIMIT bass-expectation PASS exact=")
                .contains("\nLIMIT bass-run FAIL exact=")
                .contains("\nLIMIT lock-in-probability PASS exact=0.6 model=");
        assertThat(Files.readString(directory.resolve("limits.csv")))
                .startsWith("limit,text,exact,model,tolerance,holds\nbass-expectation,");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        }
    }

    private static Stream<String> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(String... args) {
        return execute(
                new Wiring(worlds::read, worlds, new FakeWiring(), new ComparisonResults()), args);
    }

    private int chart(Path results, String... options) {
        String[] all =
                Stream.concat(Stream.of("chart", results.toString()), Stream.of(options))
                        .toArray(String[]::new);
        return Main.execute(
                Wiring.standard(), new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private int execute(Wiring wiring, String... args) {
        String[] all = Stream.concat(Stream.of("evidence"), Stream.of(args)).toArray(String[]::new);
        return Main.execute(wiring, new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
