package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole comparisons of small worlds, from the command line to the tables. */
class CompareCommandTest {

    private static final String NONE = "scenarios/export-controls/none.yaml";
    private static final String CHIPS = "scenarios/export-controls/chip-threshold.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private int compare(String... arguments) {
        List<String> all = new ArrayList<>(List.of("compare"));
        all.addAll(Arrays.asList(arguments));
        return call(all.toArray(String[]::new));
    }

    private int call(String... arguments) {
        return Main.execute(
                Wiring.standard(), new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private int small(String results, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(more));
        all.addAll(
                List.of(
                        "--set",
                        "adopters=20",
                        "--until",
                        "2025-Q4",
                        "--replications",
                        "3",
                        "--figures",
                        "none",
                        "--quiet",
                        "--out",
                        folder.resolve(results).toString()));
        return compare(all.toArray(String[]::new));
    }

    private List<String[]> rows(String results, String table) throws IOException {
        return Files.readAllLines(folder.resolve(results).resolve(table)).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static int column(String[] head, String name) {
        return Arrays.asList(head).indexOf(name);
    }

    @Test
    void aPolicyAgainstItselfDiffersInNothing() throws IOException {
        assertThat(small("same", NONE, NONE)).isZero();
        List<String[]> rows = rows("same", "comparison.csv");
        int mean = column(rows.get(0), "mean");
        assertThat(rows).hasSizeGreaterThan(500);
        for (String[] row : rows.subList(1, rows.size())) {
            assertThat(row[mean]).isIn("0", "");
        }
    }

    @Test
    void horizonsCountFromTheFirstQuarterThatThePolicyTouches() throws IOException {
        assertThat(small("chips", NONE, CHIPS, "--primary", "gap-months(CN/US)")).isZero();
        List<String[]> rows = rows("chips", "comparison.csv");
        int horizon = column(rows.get(0), "horizon");
        assertThat(rows.stream().skip(1).map(row -> row[horizon]).distinct())
                .containsExactly("+1y", "end", "path");
        assertThat(out.toString())
                .contains("gap-months(CN/US) +1y")
                .contains("done: 6 of 6 replications");
        assertThat(folder.resolve("chips/scenarios/chip-threshold.yaml")).exists();
    }

    @Test
    void figuresAreDrawnAgainFromTheFolderInAnyLook() throws IOException {
        Path results = folder.resolve("drawn");
        assertThat(
                        compare(
                                NONE,
                                CHIPS,
                                "--set",
                                "adopters=20",
                                "--until",
                                "2025-Q4",
                                "--replications",
                                "3",
                                "--format",
                                "svg",
                                "--quiet",
                                "--out",
                                results.toString()))
                .isZero();
        assertThat(results.resolve("report.html")).content().contains("comparison-forest");
        String again = folder.resolve("again").toString();
        assertThat(call("chart", results.toString(), "--format", "svg", "--out", again)).isZero();
        for (String file : List.of("comparison-forest.svg", "policy-heatmap.svg")) {
            assertThat(folder.resolve("again").resolve(file))
                    .hasSameBinaryContentAs(results.resolve("charts").resolve(file));
        }
        assertThat(
                        call(
                                "chart",
                                results.toString(),
                                "--figure",
                                "comparison-forest",
                                "--size",
                                "single",
                                "--lang",
                                "ko",
                                "--format",
                                "svg",
                                "--out",
                                again))
                .isZero();
        assertThat(folder.resolve("again/comparison-forest-single.txt"))
                .content()
                .contains("정책 없음");
        assertThat(call("chart", results.toString(), "--figure", "gap")).isEqualTo(2);
        assertThat(err.toString()).contains("--figures: no 'gap'");
        Path table = results.resolve("difference.csv");
        Files.writeString(table, Files.readString(table).replace("1", "2"));
        assertThat(call("chart", results.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("difference.csv is not as the run wrote it");
    }

    @Test
    void threadsChangeNoByte() throws IOException {
        small("one", NONE, CHIPS, "--threads", "1");
        small("two", NONE, CHIPS, "--threads", "2");
        assertThat(folder.resolve("one/comparison.csv"))
                .hasSameBinaryContentAs(folder.resolve("two/comparison.csv"));
    }

    @Test
    void mistakesAreToldAtOnceAndNothingIsTouched() {
        assertThat(
                        compare(
                                NONE,
                                CHIPS,
                                "--precision",
                                "narrow",
                                "--from",
                                "2022",
                                "--over",
                                folder + "/no.yaml",
                                "--out",
                                folder.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--precision is a width")
                .contains("--from: ")
                .contains("cannot be read");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnknownPrimaryMeasureIsRefusedWithTheNearestOne() {
        assertThat(small("x", NONE, CHIPS, "--primary", "gap-month(CN/US)")).isEqualTo(2);
        assertThat(err.toString()).contains("gap-months(CN/US)");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneScenarioAloneIsNoComparison() {
        assertThat(small("x", NONE)).isEqualTo(2);
        assertThat(err.toString()).contains("needs a base and at least one other");
    }

    @Test
    void scenariosOfOtherLengthAreRefused() throws IOException {
        Path shorter = folder.resolve("shorter.yaml");
        String base = Path.of(NONE).toAbsolutePath().toString();
        Files.writeString(
                shorter,
                "name: Shorter\nextends: " + base + "\nhorizon: { from: 2015-Q1, to: 2024-Q4 }\n");
        assertThat(compare(NONE, shorter.toString(), "--replications", "2")).isEqualTo(2);
        assertThat(err.toString()).contains("--until gives all the same end");
    }

    @Test
    void wantedPrecisionDecidesHowManySeedsThereAre() {
        assertThat(
                        small(
                                "precise",
                                NONE,
                                CHIPS,
                                "--primary",
                                "gap-months(CN/US)",
                                "--precision",
                                "0.5",
                                "--max-replications",
                                "5"))
                .isZero();
        assertThat(out.toString()).containsPattern("done: (6|8|10) of (6|8|10) replications");
    }

    @Test
    void aStudyIsRunAsItIsDeclared() throws IOException {
        Path study = folder.resolve("study.yaml");
        Files.writeString(
                study,
                """
                study: A small study
                question: Does it run?
                base: %s
                policies: [%s]
                primary: [gap-months(CN/US)]
                years: [1]
                from: 2023-Q1
                replications: 2
                uncertainties:
                  points: 2
                  seeds: 1
                  score: gap-months(CN/US)
                  horizon: +1y
                  better: more
                  threshold: 10
                  parameters:
                    distillation: [0, 0.6]
                """
                        .formatted(
                                Path.of(NONE).toAbsolutePath(), Path.of(CHIPS).toAbsolutePath()));
        assertThat(
                        compare(
                                study.toString(),
                                "--set",
                                "adopters=20",
                                "--until",
                                "2025-Q4",
                                "--figures",
                                "none",
                                "--quiet",
                                "--out",
                                folder.resolve("done").toString()))
                .isZero();
        assertThat(out.toString()).contains("done: 4 of 4 replications");
    }

    @Test
    void aStudyTellsEveryMistakeWithItsPlace() throws IOException {
        Path study = folder.resolve("study.yaml");
        Files.writeString(
                study,
                """
                study: Wrong
                question: Why?
                base: a.yaml
                policies: []
                primary: [gap-months(CN/US)]
                colour: red
                uncertainties:
                  points: 1
                  seeds: 1
                  score: gap-months(CN/US)
                  horizon: soon
                  better: more
                  threshold: 10
                  parameters:
                    distilation: [0, 0.6]
                """);
        assertThat(compare(study.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("study.yaml:4:", "study.yaml:6:", "study.yaml:8:", "study.yaml:11:")
                .contains("did you mean 'distillation'");
    }
}
