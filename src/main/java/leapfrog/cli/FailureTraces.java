package leapfrog.cli;

import java.io.PrintWriter;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.Progress;

/** Prints where in the program a replication failed, beside what another progress tells. */
final class FailureTraces implements Progress {

    private final Progress other;
    private final PrintWriter err;

    FailureTraces(Progress other, PrintWriter err) {
        this.other = other;
        this.err = err;
    }

    @Override
    public void started(int held, int total) {
        other.started(held, total);
    }

    @Override
    public void ended(Outcome outcome, int ended, int total) {
        if (outcome.failed()) {
            err.println("\nreplication " + outcome.job().replication() + " failed:");
            outcome.failure().printStackTrace(err);
        }
        other.ended(outcome, ended, total);
    }

    @Override
    public void closed() {
        other.closed();
    }
}
