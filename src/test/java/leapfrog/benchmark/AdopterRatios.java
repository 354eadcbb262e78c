package leapfrog.benchmark;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Speed of the model's adopters over that of the plain MASON idiom, number of firms by number. */
final class AdopterRatios {

    private static final int[] FIRMS = {10_000, 100_000, 1_000_000};

    /** The two sides take turns, so that a slow spell of the machine does not hit one alone. */
    private static final int ROUNDS = 2;

    private AdopterRatios() {}

    /**
     * Checks that both sides come to the same end, then times them in turn.
     *
     * @throws IllegalStateException when they do not
     */
    static void print() throws RunnerException {
        for (int firms : FIRMS) {
            mustDoTheSameJob(firms);
        }
        for (int firms : FIRMS) {
            double ours = 0;
            double rival = 0;
            for (int round = 0; round < ROUNDS; round++) {
                ours = Math.max(ours, rate("arrays", firms));
                rival = Math.max(rival, rate("plainMason", firms));
            }
            System.out.printf(
                    Locale.ROOT,
                    "RATIO adopters n=%d ours=%.2f rival=plain-mason ratio=%.1f%n",
                    firms,
                    ours,
                    ours / rival);
        }
    }

    private static void mustDoTheSameJob(int firms) {
        int steps = DiffusionJob.steps(firms);
        ArrayDiffusion arrays = new ArrayDiffusion(firms, 2015);
        arrays.run(steps);
        PlainMason plain = new PlainMason(firms, 2015);
        plain.start();
        plain.run(steps);
        arrays.outcome().mustAgreeWith(plain.outcome());
    }

    /**
     * Times one side in a virtual machine of its own.
     *
     * @return millions of steps of a firm per second in the fastest of the measured iterations:
     *     what else a machine does can only slow a side down
     */
    private static double rate(String side, int firms) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(AdopterBenchmark.class.getName() + "." + side + "$")
                        .param("firms", Integer.toString(firms))
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build();
        Collection<RunResult> results = new Runner(options).run();
        double nanoseconds = results.iterator().next().getPrimaryResult().getStatistics().getMin();
        return (double) firms * DiffusionJob.steps(firms) / nanoseconds * 1e3;
    }
}
