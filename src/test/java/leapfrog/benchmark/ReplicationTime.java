package leapfrog.benchmark;

import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long one replication of the baseline takes. */
final class ReplicationTime {

    private ReplicationTime() {}

    static void print() throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(ReplicationBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build();
        double median =
                new Runner(options)
                        .run()
                        .iterator()
                        .next()
                        .getPrimaryResult()
                        .getStatistics()
                        .getPercentile(50);
        System.out.printf(Locale.ROOT, "TIME replication median=%.1f ms%n", median);
    }
}
