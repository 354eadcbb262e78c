package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import leapfrog.experiment.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    private final FakeWiring fake = new FakeWiring();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;
    private String results;

    @BeforeEach
    void nameResults() {
        results = folder.resolve("results").toString();
    }

    @Test
    void aRunEndsWithTheLineThatScriptsRead() {
        assertThat(run("a.yaml", "--replications", "3", "--out", results)).isZero();
        assertThat(out.toString())
                .matches(
                        "done: 3 of 3 replications in \\d+\\.\\d s, results in \\Q"
                                + results
                                + "\\E\n");
        assertThat(err.toString()).contains("replications 3/3");
    }

    @Test
    void aHundredReplicationsAreTheDefault() {
        assertThat(run("a.yaml", "--quiet", "--figures", "none", "--out", results)).isZero();
        assertThat(out.toString()).startsWith("done: 100 of 100 replications");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void figuresAreAskedForAsTheScenarioSaysUnlessTheCommandLineDoes() {
        run("a.yaml", "--replications", "1", "--out", results);
        run(
                "a.yaml",
                "--replications",
                "1",
                "--out",
                results,
                "--force",
                "--figures",
                "adoption,gap",
                "--format",
                "png",
                "--lang",
                "en");
        run("a.yaml", "--replications", "1", "--out", results, "--force", "--figures", "none");

        assertThat(fake.drawn).hasSize(2);
        assertThat(fake.drawn.get(0).figures()).containsExactly("gap");
        assertThat(fake.drawn.get(0).formats()).containsExactly("svg", "pdf", "png");
        assertThat(fake.drawn.get(0).language()).isEqualTo("en");
        assertThat(fake.drawn.get(1).figures()).containsExactly("adoption", "gap");
        assertThat(fake.drawn.get(1).formats()).containsExactly("png");
        assertThat(fake.drawn.get(1).language()).isEqualTo("en");
        assertThat(Path.of(results, "charts")).doesNotExist();
    }

    @Test
    void thePageIsWrittenIntoTheFolderWhenFiguresAreDrawn() throws IOException {
        run("a.yaml", "--replications", "1", "--out", results);
        assertThat(Path.of(results, "report.html")).exists();
        assertThat(Files.readString(Path.of(results, "manifest.json")))
                .doesNotContain("report.html");

        run("a.yaml", "--replications", "1", "--out", results, "--force", "--figures", "none");
        assertThat(Path.of(results, "report.html")).doesNotExist();
        assertThat(fake.reported).hasSize(1);
    }

    @Test
    void overridesReachTheScenarioInTheirOrder() {
        run(
                "a.yaml",
                "--replications",
                "1",
                "--out",
                results,
                "--until",
                "2030-Q4",
                "--set",
                "parameters.x=1",
                "--set",
                "policies.US.rule.enforcement=0.3");
        assertThat(fake.overrides)
                .containsExactly(
                        "parameters.x=1", "policies.US.rule.enforcement=0.3", "horizon.to=2030-Q4");
    }

    @Test
    void everyOptionThatMakesNoSenseIsNamedAtOnceAndNothingIsTouched() {
        int code =
                run(
                        "a.yaml",
                        "--out",
                        results,
                        "--replications",
                        "0",
                        "--threads",
                        "-1",
                        "--until",
                        "2030",
                        "--set",
                        "x",
                        "--seeds",
                        folder + "/no.txt",
                        "--figures",
                        "gpa",
                        "--format",
                        "gif",
                        "--lang",
                        "fr");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--replications must be at least 1, found 0",
                        "--threads must be at least 1, found -1",
                        "--seeds " + folder + "/no.txt cannot be read",
                        "--set is written PATH=VALUE, found 'x'",
                        "--until: a quarter is written like 2015-Q1, found '2030'",
                        "--figures: no 'gpa'; did you mean 'gap'?",
                        "--format: no 'gif'; allowed: svg, pdf, png",
                        "--lang: no 'fr'; allowed: en");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnknownOptionGetsTheNearestOne() {
        assertThat(run("a.yaml", "--replicatons", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("--replicatons").contains("--replications");
    }

    @Test
    void anExistingFolderIsRefusedWithExitCodeTwo() throws IOException {
        run("a.yaml", "--replications", "1", "--out", results);
        byte[] before = Files.readAllBytes(Path.of(results, "manifest.json"));
        assertThat(run("a.yaml", "--replications", "1", "--out", results)).isEqualTo(2);
        assertThat(err.toString()).contains("exists already");
        assertThat(Path.of(results, "manifest.json")).hasBinaryContent(before);
    }

    @Test
    void aFailedReplicationMakesTheExitCodeOne() {
        long bad = Seeds.mixed(1, 3)[1];
        fake.simulation = failingOn(bad);
        assertThat(run("a.yaml", "--replications", "3", "--out", results)).isEqualTo(1);
        assertThat(out.toString()).startsWith("done: 2 of 3 replications");
        assertThat(err.toString())
                .contains("1 of 3 replications failed: see failures.csv")
                .doesNotContain("\tat ");
        assertThat(Path.of(results, "failures.csv"))
                .hasContent(
                        "replication,seed,quarter,message\n1,"
                                + bad
                                + ",,ArithmeticException: off\n");
    }

    @Test
    void verboseShowsWhereAReplicationFailed() {
        fake.simulation = failingOn(Seeds.mixed(1, 3)[1]);
        run("a.yaml", "--replications", "3", "--out", results, "--verbose");
        assertThat(err.toString()).contains("replication 1 failed").contains("\tat ");
    }

    @Test
    void seedsComeFromTheFileInItsOrder() throws IOException {
        Path seeds = Files.writeString(folder.resolve("seeds.txt"), "11\n22\n33\n");
        fake.simulation = failingOn(22);
        run("a.yaml", "--seeds", seeds.toString(), "--out", results);
        assertThat(Path.of(results, "failures.csv")).content().contains("1,22,,");
        assertThat(out.toString()).startsWith("done: 2 of 3 replications");
    }

    @Test
    void moreReplicationsThanSeedsAreRefused() throws IOException {
        Path seeds = Files.writeString(folder.resolve("seeds.txt"), "11\n22\n");
        assertThat(run("a.yaml", "--seeds", seeds.toString(), "--replications", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("asks for 3").contains("holds 2 seeds");
    }

    @Test
    void theManifestHoldsTheCommandLine() {
        run("a.yaml", "--replications", "1", "--seed", "9", "--out", results);
        assertThat(Path.of(results, "manifest.json"))
                .content()
                .contains("\"a.yaml\"", "\"--seed\"", "\"9\"", "\"title\": \"Fake\"");
    }

    @Test
    void helpAndVersionEndWithZeroAndAMissingCommandWithTwo() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("run").doesNotContain("generate-completion");
        assertThat(execute("run", "--help")).isZero();
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).contains("leapfrog development");
        assertThat(execute()).isEqualTo(2);
        assertThat(execute("rum")).isEqualTo(2);
        assertThat(err.toString()).contains("a command is missing").contains("run");
    }

    @Test
    void completionNamesTheOptions() {
        assertThat(execute("generate-completion")).isZero();
        assertThat(out.toString()).contains("--replications");
    }

    private static leapfrog.experiment.Simulation failingOn(long bad) {
        var walks = leapfrog.experiment.Fake.walks(leapfrog.experiment.Fake.SMALL);
        return seed -> {
            if (seed == bad) {
                throw new ArithmeticException("off");
            }
            return walks.run(seed);
        };
    }

    private int run(String... args) {
        return execute(
                java.util.stream.Stream.concat(List.of("run").stream(), Arrays.stream(args))
                        .toArray(String[]::new));
    }

    private int execute(String... args) {
        return Main.execute(
                fake.wiring(), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
