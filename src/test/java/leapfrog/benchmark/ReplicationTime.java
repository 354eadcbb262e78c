package leapfrog.benchmark;

import java.util.Locale;
import leapfrog.model.world.ChipPhaseBenchmark;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long one replication of the baseline takes, and the chip market of one quarter of it. */
final class ReplicationTime {

    private ReplicationTime() {}

    static void print() throws RunnerException {
        double replication = median(ReplicationBenchmark.class);
        System.out.printf(Locale.ROOT, "TIME replication median=%.1f ms%n", replication);
        double chips = median(ChipPhaseBenchmark.class);
        System.out.printf(Locale.ROOT, "TIME chip market a quarter median=%.3f ms%n", chips);
    }

    private static double median(Class<?> benchmark) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(benchmark.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build();
        return new Runner(options)
                .run()
                .iterator()
                .next()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }
}
