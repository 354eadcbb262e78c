package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import leapfrog.experiment.evidence.Fact;
import leapfrog.experiment.evidence.Facts;
import leapfrog.experiment.evidence.FakeWorlds;
import leapfrog.experiment.evidence.Treatment;
import leapfrog.model.technology.Segment;
import leapfrog.output.comparison.writer.ComparisonResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {

    private static final List<String> LADDER =
            List.of(
                    "none",
                    "entity-list",
                    "chip-threshold",
                    "chip-threshold-foreign-made",
                    "equipment",
                    "blanket");

    private final FakeWorlds worlds = new FakeWorlds();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    /** A world that bears every fact out. */
    private static double plain(Treatment arm, long seed, String label, int quarter) {
        double step = LADDER.indexOf(arm.scenario());
        double luck = 0.01 * Math.floorMod(seed, 5);
        boolean placebo = arm.overrides().contains("parameters.run-own-price=0");
        return switch (label) {
            case "gap(CN/US)" -> placebo ? 0 : step > 0 ? 0.1 + luck : 0;
            case "state-machine" ->
                    Math.pow(arm.overrides().isEmpty() ? 10 : 7 + luck, quarter / 16.0);
            default -> label.startsWith("knowledge") ? knowledge(arm, label, quarter) : step + luck;
        };
    }

    private static double knowledge(Treatment arm, String label, int quarter) {
        String segment = label.substring(label.indexOf('/') + 1, label.length() - 1);
        boolean funded =
                arm.overrides().stream()
                        .anyMatch(text -> text.contains("segments: [" + segment + "]"));
        return 0.1 * quarter + (funded ? Segment.valueOf(segment).ordinal() : 0);
    }

    @Test
    void aFactIsOneLineThatScriptsRead() {
        worlds.world = EvidenceCommandTest::plain;

        String chosen = "SF1,SF4,SF9,SF10,SF13";
        int code = run("--facts", chosen, "--replications", "6", "--robust", "2");

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).matches("thresholds sha256=[0-9a-f]{64}");
        assertThat(lines.get(1)).isEqualTo("seeds used=6 fixed=60");
        assertThat(lines.get(2)).isEqualTo("robust points=2 seeds=4");
        assertThat(lines.subList(3, lines.size()))
                .extracting(line -> line.replaceFirst(" .*", ""))
                .containsExactly(
                        "SF1a", "SF1b", "SF1c", "SF4", "SF9", "SF10a", "SF10b", "SF13a", "SF13b");
        assertThat(lines.subList(3, lines.size()))
                .allMatch(
                        line ->
                                line.matches(
                                        "SF\\d+[a-z]? (PASS|REPORT) statistic=\\S+ interval=\\[\\S+,\\S+\\]"
                                                + " threshold=\\S+ placebo=\\S+ robust=\\S+ pair=\\S+( .*)?"));
        assertThat(lines.get(3)).contains("placebo=1 robust=1 pair=none|chip-threshold");
        assertThat(lines.get(7)).contains("pair=none|extra p=0.000002756");
        assertThat(lines.get(9)).contains("pair=baseline|withdrawn");
        assertThat(lines.get(10))
                .contains("pair=" + String.join("|", LADDER))
                .endsWith(" by-construction");
        assertThat(code).isZero();
        assertThat(err.toString()).contains("replications ");
    }

    @Test
    void everyFactHasALine() {
        worlds.world = EvidenceCommandTest::plain;
        run("--replications", "3", "--tables", "facts");

        assertThat(out.toString().lines().filter(line -> line.startsWith("SF")))
                .extracting(line -> line.replaceFirst(" .*", ""))
                .containsExactlyElementsOf(Facts.shipped().all().stream().map(Fact::id).toList());
        assertThat(out.toString()).contains("pair=visas-open|visas-closed label=consistency");
    }

    @Test
    void aFactThatFailsInformsAndDoesNotJudge() {
        assertThat(run("--facts", "SF1b", "--replications", "3", "--robust", "0")).isZero();
        assertThat(out.toString())
                .contains(
                        "\nSF1b FAIL statistic=0 interval=[0,0] threshold=0.05 placebo=- robust=-");
    }

    @Test
    void aReportNeverFails() {
        assertThat(run("--facts", "SF1c", "--replications", "2", "--robust", "0")).isZero();
        assertThat(out.toString()).contains("\nSF1c REPORT statistic=never interval=[never,never]");
    }

    @Test
    void theSixtyFixedSeedsAreTheDefaultAndNeedNoRemark() {
        run("--facts", "SF1b", "--robust", "0", "--quiet");
        assertThat(out.toString()).doesNotContain("seeds used");
        assertThat(worlds.ran).hasSize(4 * 60);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void otherSeedsAreNamedWithTheirFile() throws IOException {
        Path seeds = Files.writeString(folder.resolve("seeds.txt"), "5\n6\n7\n");
        run("--facts", "SF1c", "--robust", "0", "--seeds", seeds.toString());
        assertThat(out.toString()).contains("\nseeds used=3 fixed=60 from=" + seeds + "\n");
    }

    @Test
    void aScanPrintsALineForEveryAxis() {
        run("--facts", "SF1a,SF1c", "--replications", "2", "--robust", "0", "--scan");
        assertThat(out.toString().lines().filter(line -> line.startsWith("SCAN SF1a ")))
                .hasSize(19)
                .contains("SCAN SF1a distillation low=0 statistic=0 high=0.6 statistic=0");
        assertThat(out.toString())
                .contains(
                        "\nSCAN SF1c induced-innovation low=-0.3 quarter=never without=1 high=0.8"
                                + " quarter=never without=1\n");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        worlds.world = EvidenceCommandTest::plain;
        String both = "facts,history";
        run("--tables", both, "--replications", "5", "--robust", "3", "--threads", "1");
        String one = out.toString();
        out.getBuffer().setLength(0);
        run("--tables", both, "--replications", "5", "--robust", "3", "--threads", "4");
        assertThat(out.toString()).isEqualTo(one);
    }

    @Test
    void everyOptionThatMakesNoSenseIsNamedAtOnceAndNothingRuns() {
        int code =
                run(
                        "--facts",
                        "SF1a,SF1d,SF99,growth",
                        "--replications",
                        "0",
                        "--threads",
                        "0",
                        "--robust",
                        "-1",
                        "--scenarios",
                        folder + "/none",
                        "--seeds",
                        folder + "/no.txt",
                        "--tables",
                        "histroy,history",
                        "--record",
                        folder + "/no",
                        "--force",
                        "--set",
                        "x");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--facts: no 'SF1d'; did you mean 'SF1'?",
                        "--facts: no 'SF99'; did you mean 'SF9'?",
                        "--facts: no 'growth'",
                        "--tables: no 'histroy'; did you mean 'history'?",
                        "--replications must be at least 1, found 0",
                        "--seeds " + folder + "/no.txt cannot be read",
                        "--threads must be at least 1, found 0",
                        "--robust must be at least 0, found -1",
                        "--scenarios " + folder + "/none is no folder",
                        "--record " + folder + "/no is no folder",
                        "--force replaces the folder that --out names, but there is no --out",
                        "--set is written PATH=VALUE, found 'x'");
        assertThat(out.toString()).isEmpty();
        assertThat(worlds.ran).isEmpty();
    }

    @Test
    void moreReplicationsThanFixedSeedsAreRefused() {
        assertThat(run("--tables", "facts", "--replications", "61")).isEqualTo(2);
        assertThat(err.toString()).contains("asks for 61, but the fixed list holds 60 seeds");
    }

    @Test
    void whatAFactNeedsAndIsNotThereIsToldOnceWithTheFactsThatNeedIt() {
        int code =
                execute(
                        Wiring.standard(),
                        "--facts",
                        "SF1a,SF13a",
                        "--robust",
                        "0",
                        "--scenarios",
                        folder.toString());
        assertThat(code).isEqualTo(2);
        String none = folder.resolve("export-controls/none.yaml").toString();
        assertThat(err.toString().lines().toList())
                .contains("SF1a, SF13a: " + none + ":1:1: there is no file '" + none + "'")
                .hasSize(6);
        assertThat(err.toString()).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theShippedScenariosRunThroughToALine() {
        int code =
                execute(
                        Wiring.standard(),
                        "--facts",
                        "SF1b",
                        "--replications",
                        "3",
                        "--robust",
                        "0",
                        "--set",
                        "adopters=50");
        assertThat(err.toString()).doesNotContain("failed");
        assertThat(out.toString()).containsPattern("\nSF1b (PASS|FAIL) statistic=-?\\d");
        assertThat(code).isZero();
    }

    @Test
    void factsThatAreNamedAreAllThatRunsAndAreVariedUnlessAskedToBeQuick() {
        run("--facts", "SF1c", "--replications", "2");
        assertThat(out.toString()).contains("robust points=50 seeds=2\n");
        assertThat(out.toString()).doesNotContain("LIMIT").doesNotContain("HISTORY");
        out.getBuffer().setLength(0);
        worlds.ran.clear();
        run("--facts", "SF1c", "--quick");
        assertThat(worlds.ran).as("two arms, no placebo").hasSize(2 * 6);
        assertThat(out.toString())
                .contains("seeds used=6 fixed=60\n")
                .doesNotContain("robust points");
    }

    private int run(String... args) {
        return execute(
                new Wiring(worlds::read, worlds, new FakeWiring(), new ComparisonResults()), args);
    }

    private int execute(Wiring wiring, String... args) {
        String[] all = Stream.concat(Stream.of("evidence"), Stream.of(args)).toArray(String[]::new);
        return Main.execute(wiring, new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
