package leapfrog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import leapfrog.experiment.InputException;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Tally;
import leapfrog.output.table.RecordedRun;
import leapfrog.output.table.RunRequest;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** What commands say and do around replications that are kept in a folder. */
final class Recording {

    static final String GO_ON = "go on with the same command and --resume";

    private final Wiring wiring;
    private final CommandSpec spec;
    private final FigureOptions figures;
    private final Verbosity verbosity;

    Recording(Wiring wiring, CommandSpec spec, FigureOptions figures, Verbosity verbosity) {
        this.wiring = wiring;
        this.spec = spec;
        this.figures = figures;
        this.verbosity = verbosity;
    }

    /** What a recorded run goes through once its folder is its own. */
    interface Work {

        /**
         * @return exit code
         */
        int of(RecordedRun run) throws IOException;
    }

    /**
     * Claims the folder and does the work in it; when that breaks, tells that nothing is lost.
     *
     * @return exit code
     */
    int record(RunRequest request, Work work) throws IOException {
        try (RecordedRun run = claim(request)) {
            if (run.resumed()) {
                verbosity.note(err(), "going on with the unfinished run in " + run.partial());
            }
            try {
                return work.of(run);
            } catch (IOException e) {
                err().println("what was finished is kept; " + GO_ON);
                throw e;
            }
        }
    }

    private static RecordedRun claim(RunRequest request) throws IOException {
        try {
            return RecordedRun.claim(request);
        } catch (FileSystemException e) {
            throw new InputException(
                    "cannot write to " + request.destination().directory() + ": " + e);
        }
    }

    Runner runner(int threads) {
        return new Runner(threads, verbosity.progress(err()));
    }

    /** The page shows the figures; results without figures get none. */
    void report(Path folder) throws IOException {
        if (!figures.none()) {
            wiring.reports().write(folder, figures.style().language());
        }
    }

    int interrupted(Tally tally, Path partial) {
        err().printf(
                        Locale.ROOT,
                        "interrupted: %d of %d replications are kept in %s; %s%n",
                        tally.done(),
                        tally.asked(),
                        partial,
                        GO_ON);
        err().flush();
        return Interruption.EXIT_CODE;
    }

    /**
     * @param started {@link System#nanoTime()} when the command began
     * @param folder of the results, as it is to be shown
     */
    int done(Tally tally, long started, Path folder) {
        if (tally.failed() > 0) {
            err().printf(
                            Locale.ROOT,
                            "%d of %d replications failed: see failures.csv%n",
                            tally.failed(),
                            tally.asked());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "done: %d of %d replications in %.1f s, results in %s%n",
                tally.done(),
                tally.asked(),
                (System.nanoTime() - started) / 1e9,
                folder);
        out.flush();
        return tally.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
