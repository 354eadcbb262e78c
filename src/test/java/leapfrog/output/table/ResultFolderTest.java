package leapfrog.output.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import leapfrog.experiment.Fake;
import leapfrog.experiment.InputException;
import leapfrog.experiment.Progress;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Simulation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a result folder refuses, replaces and resumes. */
class ResultFolderTest {

    @TempDir private Path parent;
    private Path out;

    @BeforeEach
    void name() {
        out = parent.resolve("out");
    }

    @Test
    void anExistingFolderIsRefusedAndNotTouched() throws IOException {
        Runs.run(Runs.into(out), Runs.plan(2), 1);
        Map<String, String> before = Runs.files(parent);

        assertThatThrownBy(() -> Runs.run(Runs.into(out), Runs.plan(3), 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("exists already")
                .hasMessageContaining("--force");

        assertThat(Runs.files(parent)).isEqualTo(before);
        assertThat(parent).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void forceReplacesAnOlderResultWhole() throws IOException {
        Runs.run(Runs.into(out), Runs.plan(2), 1);
        Files.writeString(out.resolve("note.txt"), "mine");
        Runs.run(Runs.over(out), Runs.plan(3), 1);
        Runs.run(Runs.into(parent.resolve("undisturbed")), Runs.plan(3), 1);

        assertThat(Runs.tables(out)).isEqualTo(Runs.tables(parent.resolve("undisturbed")));
        assertThat(parent.toFile().list()).containsExactlyInAnyOrder("out", "undisturbed");
    }

    @Test
    void forceRefusesAFolderThatIsNotOurs() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("manifest.json"), "{\"program\": \"other\"}");
        assertThatThrownBy(() -> Runs.run(Runs.over(out), Runs.plan(2), 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("not a result folder");
        assertThat(out.resolve("manifest.json")).exists();
    }

    @Test
    void aPartialFolderThatIsNotOursIsRefused() throws IOException {
        Path partial = Files.createDirectories(parent.resolve("out.partial"));
        Files.writeString(partial.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> Runs.run(Runs.over(out), Runs.plan(2), 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is in the way");
        assertThat(partial.resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void anUnfinishedRunIsNeitherOverwrittenNorResumedUnasked() throws IOException {
        stopAfter(2, Runs.plan(5));
        assertThatThrownBy(() -> Runs.run(Runs.into(out), Runs.plan(5), 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--resume")
                .hasMessageContaining("--force");
    }

    @Test
    void resumingEndsWithTheBytesOfAnUndisturbedRun() throws IOException {
        stopAfter(3, Runs.plan(8));
        assertThat(out).doesNotExist();
        Runs.run(Runs.resume(out), Runs.plan(8), 2);
        Runs.run(Runs.into(parent.resolve("undisturbed")), Runs.plan(8), 1);

        assertThat(Runs.tables(out)).isEqualTo(Runs.tables(parent.resolve("undisturbed")));
        assertThat(parent.toFile().list()).containsExactlyInAnyOrder("out", "undisturbed");
    }

    @Test
    void resumingRunsOnlyWhatIsMissing() throws IOException {
        stopAfter(3, Runs.plan(8));
        java.util.concurrent.atomic.AtomicInteger ran =
                new java.util.concurrent.atomic.AtomicInteger();
        Simulation counted =
                seed -> {
                    ran.incrementAndGet();
                    return Fake.walks(Fake.SMALL).run(seed);
                };
        Runs.run(Runs.resume(out), Runs.plan(counted, 8), 1);
        assertThat(ran).hasValue(5);
    }

    @Test
    void aRunWithOtherSeedsIsNotResumed() throws IOException {
        stopAfter(2, Runs.plan(5));
        assertThatThrownBy(() -> Runs.run(Runs.resume(out), Runs.plan(6), 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be resumed");
        Runs.run(Runs.resume(out), Runs.plan(5), 1);
        assertThat(out).exists();
    }

    @Test
    void forceStartsAnUnfinishedRunOver() throws IOException {
        stopAfter(2, Runs.plan(5));
        Runs.run(Runs.over(out), Runs.plan(3), 1);
        assertThat(parent.toFile().list()).containsExactly("out");
    }

    @Test
    void resumingNothingStartsAnew() throws IOException {
        Runs.run(Runs.resume(out), Runs.plan(2), 1);
        assertThat(out.resolve("summary.csv")).exists();
    }

    @Test
    void aSecondRunOnTheSameFolderIsRefused() throws IOException {
        try (RecordedRun first = RecordedRun.claim(Runs.request(Runs.into(out), Runs.plan(2), 1))) {
            for (Destination to :
                    java.util.List.of(Runs.into(out), Runs.over(out), Runs.resume(out))) {
                assertThatThrownBy(() -> Runs.run(to, Runs.plan(2), 1))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("another process is writing");
            }
            first.finish(first.run(new Runner(1, Progress.SILENT)), (charts, summaries) -> {});
        }
        assertThat(out.resolve("summary.csv")).exists();
    }

    @Test
    void figuresAreDrawnBeforeTheFolderGetsItsNameAndListedInTheManifest() throws IOException {
        try (RecordedRun run = RecordedRun.claim(Runs.request(Runs.into(out), Runs.plan(2), 1))) {
            run.finish(
                    run.run(new Runner(1, Progress.SILENT)),
                    (charts, summaries) -> {
                        assertThat(out).doesNotExist();
                        assertThat(charts.resolveSibling("summary.csv")).exists();
                        assertThat(summaries).hasSize(Fake.SMALL.width());
                        Files.createDirectories(charts);
                        Files.writeString(charts.resolve("gap.svg"), "<svg/>");
                    });
        }
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("\"name\": \"charts/gap.svg\"");
    }

    @Test
    void aFigureThatCannotBeDrawnLeavesNoFolderButARunToResume() throws IOException {
        try (RecordedRun run = RecordedRun.claim(Runs.request(Runs.into(out), Runs.plan(4), 1))) {
            var tally = run.run(new Runner(1, Progress.SILENT));
            assertThatThrownBy(
                            () ->
                                    run.finish(
                                            tally,
                                            (charts, summaries) -> {
                                                Files.createDirectories(charts);
                                                throw new IOException("No space left on device");
                                            }))
                    .hasMessage("No space left on device");
        }
        assertThat(out).doesNotExist();
        Simulation never =
                seed -> {
                    throw new AssertionError("ran again");
                };
        assertThat(Runs.run(Runs.resume(out), Runs.plan(never, 4), 1).done()).isEqualTo(4);
        assertThat(out.resolve("charts")).doesNotExist();
    }

    /** Leaves a partial folder with some replications, as Ctrl-C does. */
    private void stopAfter(int replications, RunPlan plan) throws IOException {
        Runner[] runner = new Runner[1];
        int[] ended = new int[1];
        RunPlan stopping =
                RunPlan.single(
                        "none",
                        seed -> {
                            if (++ended[0] == replications) {
                                runner[0].stop();
                            }
                            return plan.arms().get(0).simulation().run(seed);
                        },
                        plan.seeds(),
                        plan.grid());
        runner[0] = new Runner(1, Progress.SILENT);
        try (RecordedRun run = RecordedRun.claim(Runs.request(Runs.into(out), stopping, 1))) {
            assertThat(run.run(runner[0]).done()).isEqualTo(replications);
        }
    }
}
