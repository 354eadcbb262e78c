package leapfrog.output.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.zip.CRC32;
import leapfrog.experiment.calibration.Evaluation;
import leapfrog.experiment.calibration.EvaluationLog;
import leapfrog.experiment.calibration.Phase;

/**
 * The evaluations of a calibration under way, one a line: number, phase, failures, values, medians
 * and a check sum. A line counts when it is whole; what a crash left behind the last whole line is
 * cut off before anything is added.
 */
final class EvaluationJournal implements EvaluationLog, AutoCloseable {

    static final String FILE = "evaluations.journal";

    private static final String BETWEEN = ";";
    private static final int CELLS = 6;

    private final Map<Integer, Evaluation> held = new HashMap<>();
    private final FileChannel channel;

    /** Opens the journal in a folder and reads what it holds. */
    EvaluationJournal(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        long whole = Files.exists(file) ? read(Files.readAllBytes(file)) : 0;
        channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                        .truncate(whole)
                        .position(whole);
    }

    /** The length of all whole lines. */
    private long read(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                String line = new String(bytes, start, i - start, StandardCharsets.UTF_8);
                Optional<Evaluation> evaluation = parse(line);
                if (evaluation.isEmpty()) {
                    return start;
                }
                held.put(evaluation.get().number(), evaluation.get());
                start = i + 1;
            }
        }
        return start;
    }

    private static Optional<Evaluation> parse(String line) {
        String[] cells = line.split(BETWEEN, -1);
        int end = line.lastIndexOf(BETWEEN);
        if (cells.length != CELLS || !cells[CELLS - 1].equals(sum(line.substring(0, end)))) {
            return Optional.empty();
        }
        return Optional.of(
                new Evaluation(
                        Integer.parseInt(cells[0]),
                        Phase.valueOf(cells[1]),
                        numbers(cells[3]),
                        numbers(cells[4]),
                        Integer.parseInt(cells[2])));
    }

    /** How many evaluations it holds. */
    int size() {
        return held.size();
    }

    @Override
    public Optional<Evaluation> held(int number) {
        return Optional.ofNullable(held.get(number));
    }

    @Override
    public void accept(Evaluation evaluation) throws IOException {
        String line =
                String.join(
                        BETWEEN,
                        Integer.toString(evaluation.number()),
                        evaluation.phase().name(),
                        Integer.toString(evaluation.failed()),
                        text(evaluation.values()),
                        text(evaluation.medians()));
        byte[] bytes = (line + BETWEEN + sum(line) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(false);
        held.put(evaluation.number(), evaluation);
    }

    /** With all digits, so that a number comes back with the same bits. */
    private static String text(double[] numbers) {
        StringJoiner text = new StringJoiner(" ");
        Arrays.stream(numbers).forEach(number -> text.add(Double.toString(number)));
        return text.toString();
    }

    private static double[] numbers(String text) {
        return text.isEmpty()
                ? new double[0]
                : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
