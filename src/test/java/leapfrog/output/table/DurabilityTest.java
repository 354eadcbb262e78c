package leapfrog.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import leapfrog.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves, and what a second process may do. */
class DurabilityTest {

    private static final int REPLICATIONS = 150;

    @TempDir private Path parent;

    @Test
    void aRunThatIsKilledAgainAndAgainEndsWithTheBytesOfAnUndisturbedOne() throws Exception {
        Path out = parent.resolve("killed");
        int stored = 0;
        for (int more : new int[] {1, 20, 33}) {
            try (Child child = start(out)) {
                int held = number(child.await("held "));
                assertThat(held).as("replications that outlived the kill").isBetween(stored, 149);
                stored = held + more;
                child.await("stored " + stored);
                child.kill();
            }
            assertThat(out).doesNotExist();
        }
        try (Child child = start(out)) {
            assertThat(number(child.await("held "))).isGreaterThanOrEqualTo(stored);
            child.await("whole");
        }
        Runs.run(Runs.into(parent.resolve("undisturbed")), ChildRun.plan(REPLICATIONS), 1);

        assertThat(Runs.tables(out)).isEqualTo(Runs.tables(parent.resolve("undisturbed")));
        assertThat(parent.toFile().list()).containsExactlyInAnyOrder("killed", "undisturbed");
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefused() throws Exception {
        Path out = parent.resolve("out");
        try (RecordedRun run = claim(out);
                Child child = start(out)) {
            assertThat(child.exitCode()).isEqualTo(2);
            assertThat(child.text())
                    .isEqualTo("refused another process is writing to " + run.partial() + "\n");
        }
        try (Child child = start(out)) {
            child.await("whole");
        }
    }

    private static RecordedRun claim(Path out) throws IOException {
        return RecordedRun.claim(Runs.request(Runs.into(out), ChildRun.plan(REPLICATIONS), 1));
    }

    private static Child start(Path out) throws IOException {
        return Child.start(ChildRun.class, out.toString(), Integer.toString(REPLICATIONS));
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }
}
