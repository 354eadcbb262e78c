package leapfrog.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How fast a comparison is as a whole command, in processes of their own with a heap of 1 GB: over
 * the plain way to run the same replications, one {@code run} after the other, and over itself with
 * one worker on one core.
 */
final class CompareRatio {

    private static final List<String> NAMES =
            List.of("none", "entity-list", "chip-threshold", "equipment", "blanket");
    private static final int SEEDS = 30;

    /** Each way takes its turn so often; the fastest counts, as others only slow a process down. */
    private static final int ROUNDS = 2;

    private CompareRatio() {}

    /**
     * @throws IllegalStateException when a command fails
     */
    static void print() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("compare-benchmark");
        try {
            double two = Double.POSITIVE_INFINITY;
            double one = Double.POSITIVE_INFINITY;
            double runs = Double.POSITIVE_INFINITY;
            for (int round = 0; round < ROUNDS; round++) {
                two = Math.min(two, compare(folder, 2));
                one = Math.min(one, compare(folder, 1));
                runs = Math.min(runs, runs(folder));
            }
            int replications = NAMES.size() * SEEDS;
            System.out.printf(
                    Locale.ROOT,
                    "RATIO compare n=%d ours=%.2f rival=single-runs ratio=%.2f%n",
                    replications,
                    replications / two,
                    runs / two);
            System.out.printf(
                    Locale.ROOT,
                    "TIME compare n=%d two workers=%.1f s one worker=%.1f s efficiency=%.2f%n",
                    replications,
                    two,
                    one,
                    one / (2 * two));
        } finally {
            delete(folder);
        }
    }

    private static double compare(Path folder, int workers)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("compare"));
        NAMES.forEach(name -> arguments.add(scenario(name)));
        return seconds(folder, workers, arguments);
    }

    private static double runs(Path folder) throws IOException, InterruptedException {
        double sum = 0;
        for (String name : NAMES) {
            sum += seconds(folder, 2, List.of("run", scenario(name)));
        }
        return sum;
    }

    private static String scenario(String name) {
        return Path.of("scenarios", "export-controls", name + ".yaml").toString();
    }

    private static double seconds(Path folder, int workers, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        // Else compiler and collector lend one worker a second core.
        if (workers == 1 && Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            command.addAll(List.of("/usr/bin/taskset", "-c", "0"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
        command.add("leapfrog.cli.Main");
        command.addAll(arguments);
        command.addAll(List.of("--replications", Integer.toString(SEEDS)));
        command.addAll(List.of("--threads", Integer.toString(workers), "--force"));
        command.addAll(List.of("--out", folder.resolve("out").toString()));
        File log = folder.resolve("log").toFile();
        long start = System.nanoTime();
        int code =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start()
                        .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", arguments) + " failed: " + Files.readString(log.toPath()));
        }
        return seconds;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
