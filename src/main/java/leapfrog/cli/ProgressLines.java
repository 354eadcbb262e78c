package leapfrog.cli;

import java.io.PrintWriter;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.Progress;

/** A plain line every few seconds, for logs. */
final class ProgressLines implements Progress {

    private static final long BETWEEN_NANOS = 5_000_000_000L;

    private final PrintWriter err;
    private long started;
    private long told;
    private int atStart;

    ProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void started(int held, int total) {
        started = System.nanoTime();
        told = started;
        atStart = held;
    }

    @Override
    public void ended(Outcome outcome, int ended, int total) {
        long now = System.nanoTime();
        if (ended == total || now - told > BETWEEN_NANOS) {
            told = now;
            double seconds = (now - started) / 1e9;
            err.println("replications " + new Pace(ended, total, ended - atStart, seconds).text());
            err.flush();
        }
    }

    @Override
    public void closed() {
        err.flush();
    }
}
