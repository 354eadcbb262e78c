package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.Child;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that is killed half-way and gone on with ends as if nothing had happened. */
@Tag("long")
class CompareResumeTest {

    @TempDir private Path folder;

    private Child compare(String results, String... more) throws Exception {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "compare",
                                "scenarios/export-controls/none.yaml",
                                "scenarios/export-controls/entity-list.yaml",
                                "--set",
                                "adopters=20",
                                "--until",
                                "2021-Q4",
                                "--replications",
                                "400",
                                "--figures",
                                "none",
                                "--out",
                                folder.resolve(results).toString()));
        all.addAll(Arrays.asList(more));
        return Child.start(Main.class, all.toArray(String[]::new));
    }

    @Test
    void killedAndResumedLeavesTheBytesOfAnUndisturbedRun() throws Exception {
        try (Child whole = compare("whole", "--threads", "2")) {
            assertThat(whole.exitCode()).isZero();
        }
        try (Child killed = compare("killed", "--threads", "1")) {
            killed.await("replications ");
            killed.kill();
        }
        assertThat(folder.resolve("killed")).doesNotExist();
        try (Child resumed = compare("killed", "--threads", "2", "--resume")) {
            assertThat(resumed.exitCode()).isZero();
            assertThat(resumed.text()).contains("going on with the unfinished run");
        }
        for (String file :
                List.of(
                        "comparison.csv",
                        "difference.csv",
                        "turns.csv",
                        "comparison.tex",
                        "comparison.txt",
                        "summary.csv",
                        "series.parquet",
                        "failures.csv")) {
            assertThat(folder.resolve("killed").resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
        }
    }
}
