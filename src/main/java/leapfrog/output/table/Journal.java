package leapfrog.output.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import leapfrog.experiment.Job;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.ResultSink;
import leapfrog.experiment.RunPlan;

/**
 * The durable record of a run under way: a file to which each replication is added as one entry of
 * fixed length: its place in the plan, its numbers, a check sum. An entry counts when it is whole;
 * what a crash left behind the last whole entry is cut off before anything is added.
 *
 * <p>Any thread may read what was accepted; one thread at a time writes.
 */
final class Journal implements ResultSink, AutoCloseable {

    private static final String FILE = "replications.journal";

    /** What it leaves in the folder while it works. */
    static final List<String> FILES = List.of(FILE);

    /** Arm and replication before the numbers. */
    private static final int HEAD = 2 * Integer.BYTES;

    private static final int NONE = -1;

    private final Path file;
    private final RunPlan plan;

    /** Which entry holds a replication, by arm; {@link #NONE} where none does. */
    private final int[][] entries;

    /** Failures are tried again by a resumed run, so that they need not outlive the process. */
    private final List<Outcome> failures = new ArrayList<>();

    private final ByteBuffer entry;
    private int count;
    private FileChannel channel;

    Journal(Path folder, RunPlan plan) {
        this.file = folder.resolve(FILE);
        this.plan = plan;
        this.entries = new int[plan.arms().size()][plan.replications()];
        for (int[] arm : entries) {
            Arrays.fill(arm, NONE);
        }
        this.entry = buffer(HEAD + plan.grid().size() * Double.BYTES + Long.BYTES);
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Opens what an earlier run left and drops what it did not finish. */
    void resume() throws IOException {
        begin();
        while (channel.size() >= start(count + 1)) {
            read(entry.clear(), start(count));
            int arm = entry.getInt(0);
            int replication = entry.getInt(Integer.BYTES);
            boolean whole = entry.getLong(entry.capacity() - Long.BYTES) == sum();
            if (!whole || arm >= entries.length || replication >= entries[arm].length) {
                break;
            }
            entries[arm][replication] = count++;
        }
        channel.truncate(start(count));
    }

    @Override
    public boolean holds(Job job) {
        return holds(job.arm(), job.replication());
    }

    private boolean holds(int arm, int replication) {
        return entries[arm][replication] != NONE;
    }

    @Override
    public void begin() throws IOException {
        if (channel == null) {
            channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
        }
    }

    @Override
    public void accept(Outcome outcome) throws IOException {
        if (outcome.failed()) {
            failures.add(outcome);
            return;
        }
        Job job = outcome.job();
        entry.clear().putInt(job.arm()).putInt(job.replication());
        entry.asDoubleBuffer().put(outcome.numbers());
        entry.putLong(entry.capacity() - Long.BYTES, sum());
        entry.clear();
        while (entry.hasRemaining()) {
            channel.write(entry, start(count) + entry.position());
        }
        channel.force(false);
        entries[job.arm()][job.replication()] = count++;
    }

    private long sum() {
        CRC32 sum = new CRC32();
        sum.update(entry.array(), 0, entry.capacity() - Long.BYTES);
        return sum.getValue();
    }

    private long start(int index) {
        return (long) index * entry.capacity();
    }

    private void read(ByteBuffer into, long at) throws IOException {
        for (long next = at; into.hasRemaining(); ) {
            int read = channel.read(into, next);
            if (read < 0) {
                throw new EOFException(file + " is shorter than it was");
            }
            next += read;
        }
    }

    /**
     * Numbers of a replication as the grid lays them out; null when it did not finish.
     *
     * @param from index of the first
     * @param length how many
     */
    double[] numbers(int arm, int replication, int from, int length) throws IOException {
        if (!holds(arm, replication)) {
            return null;
        }
        ByteBuffer bytes = buffer(length * Double.BYTES);
        read(bytes, start(entries[arm][replication]) + HEAD + (long) from * Double.BYTES);
        double[] numbers = new double[length];
        bytes.flip().asDoubleBuffer().get(numbers);
        return numbers;
    }

    RunPlan plan() {
        return plan;
    }

    /** The replications that failed, in the order of the plan. */
    List<Outcome> failures() {
        Comparator<Outcome> byArm = Comparator.comparing(outcome -> outcome.job().arm());
        return failures.stream()
                .sorted(byArm.thenComparing(outcome -> outcome.job().replication()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
