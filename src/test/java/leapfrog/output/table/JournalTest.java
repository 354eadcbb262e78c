package leapfrog.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import leapfrog.experiment.Fake;
import leapfrog.experiment.Job;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.RunPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal gives back, and what it makes of a file that is not whole. */
class JournalTest {

    private static final int ENTRIES = 4;

    @TempDir private Path folder;

    private final RunPlan plan = Runs.plan(6);
    private Path file;
    private byte[] whole;

    @BeforeEach
    void write() throws IOException {
        try (Journal journal = new Journal(folder, plan)) {
            journal.begin();
            for (int i = ENTRIES - 1; i >= 0; i--) {
                journal.accept(outcome(i));
            }
        }
        file = folder.resolve(Journal.FILES.get(0));
        whole = Files.readAllBytes(file);
    }

    private Outcome outcome(int replication) {
        double[] numbers = new double[plan.grid().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i == 1 ? Double.NaN : replication + i / 7.0;
        }
        return new Outcome(job(replication), numbers, null);
    }

    private Job job(int replication) {
        return new Job(0, replication, plan.seeds()[replication]);
    }

    private Journal resumed() throws IOException {
        Journal journal = new Journal(folder, plan);
        journal.resume();
        return journal;
    }

    @Test
    void everyBitComesBackWholeOrInPart() throws IOException {
        try (Journal journal = resumed()) {
            for (int i = 0; i < ENTRIES; i++) {
                double[] numbers = outcome(i).numbers();
                assertThat(journal.holds(job(i))).isTrue();
                assertThat(journal.numbers(0, i, 0, numbers.length)).isEqualTo(numbers);
                assertThat(journal.numbers(0, i, 3, 5))
                        .isEqualTo(Arrays.copyOfRange(numbers, 3, 8));
            }
            assertThat(journal.holds(job(ENTRIES))).isFalse();
            assertThat(journal.numbers(0, ENTRIES, 0, Fake.SMALL.size())).isNull();
        }
    }

    /** Entries stand in the order in which they came: the last one is of replication 0. */
    @Test
    void anEntryThatWasCutOffDoesNotCountAndMakesRoom() throws IOException {
        for (int missing : new int[] {1, 8, 9, whole.length / ENTRIES - 1}) {
            Files.write(file, Arrays.copyOf(whole, whole.length - missing));
            try (Journal journal = resumed()) {
                assertThat(journal.holds(job(0))).isFalse();
                assertThat(journal.holds(job(1))).isTrue();
                journal.accept(outcome(0));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void nothingCountsFromAnEntryOnWhoseBitsChanged() throws IOException {
        byte[] changed = whole.clone();
        changed[whole.length / ENTRIES * 2 + 20] ^= 4;
        Files.write(file, changed);
        try (Journal journal = resumed()) {
            assertThat(journal.holds(job(3))).isTrue();
            assertThat(journal.holds(job(2))).isTrue();
            assertThat(journal.holds(job(1))).isFalse();
            assertThat(journal.holds(job(0))).isFalse();
        }
        assertThat(Files.size(file)).isEqualTo(whole.length / 2);
    }

    @Test
    void zerosThatACrashLeftAreNoEntry() throws IOException {
        Files.write(file, new byte[whole.length]);
        try (Journal journal = resumed()) {
            assertThat(journal.holds(job(0))).isFalse();
        }
        assertThat(file).isEmptyFile();
    }
}
