package leapfrog.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a command cleanly when the user presses Ctrl-C: asks the work to stop, and holds the process
 * until the command has put its things away.
 */
final class Interruption implements AutoCloseable {

    /** What shells give to a process that Ctrl-C ended. */
    static final int EXIT_CODE = 130;

    /** Longer than a commit and a message take; a job that lasts longer is cut. */
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch tidy = new CountDownLatch(1);
    private final PrintWriter err;
    private final String advice;
    private final Thread hook;
    private volatile boolean requested;

    /**
     * @param advice what to tell a user whose job had to be cut
     */
    Interruption(Runnable stop, PrintWriter err, String advice) {
        this.err = err;
        this.advice = advice;
        hook = new Thread(() -> hold(stop), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void hold(Runnable stop) {
        requested = true;
        stop.run();
        try {
            if (!tidy.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                err.println("interrupted; " + advice);
                err.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether Ctrl-C was pressed. */
    boolean requested() {
        return requested;
    }

    @Override
    public void close() {
        tidy.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook runs already and has just been let go.
        }
    }
}
