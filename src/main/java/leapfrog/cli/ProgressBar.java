package leapfrog.cli;

import java.io.PrintWriter;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.Progress;

/** One line of a terminal that is drawn over again: how far, how fast, how long still. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 40;
    private static final long REDRAW_NANOS = 100_000_000;

    private final PrintWriter err;
    private long started;
    private long drawn;
    private int atStart;
    private int lineLength;

    ProgressBar(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void started(int held, int total) {
        started = System.nanoTime();
        atStart = held;
        draw(held, total);
    }

    @Override
    public void ended(Outcome outcome, int ended, int total) {
        if (ended == total || System.nanoTime() - drawn > REDRAW_NANOS) {
            draw(ended, total);
        }
    }

    @Override
    public void closed() {
        err.println();
        err.flush();
    }

    private void draw(int ended, int total) {
        drawn = System.nanoTime();
        int full = (int) ((long) WIDTH * ended / total);
        Pace pace = new Pace(ended, total, ended - atStart, (drawn - started) / 1e9);
        String line = "[" + "=".repeat(full) + " ".repeat(WIDTH - full) + "] " + pace.text();
        err.print('\r' + line + " ".repeat(Math.max(0, lineLength - line.length())));
        err.flush();
        lineLength = line.length();
    }
}
