package leapfrog.cli;

import java.io.PrintWriter;
import leapfrog.experiment.Progress;
import picocli.CommandLine.Option;

/** Options that say how much a command tells on standard error. */
final class Verbosity {

    @Option(names = "--quiet", description = "No progress; mistakes and the last line only.")
    private boolean quiet;

    @Option(names = "--verbose", description = "More detail, and a stack trace with every mistake.")
    private boolean verbose;

    /** A bar on a terminal, plain lines elsewhere. */
    Progress progress(PrintWriter err) {
        Progress progress =
                quiet
                        ? Progress.SILENT
                        : System.console() == null ? new ProgressLines(err) : new ProgressBar(err);
        return verbose ? new FailureTraces(progress, err) : progress;
    }

    /** Tells something in passing. */
    void note(PrintWriter err, String text) {
        if (!quiet) {
            err.println(text);
            err.flush();
        }
    }
}
