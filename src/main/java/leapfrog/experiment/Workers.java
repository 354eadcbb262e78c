package leapfrog.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that share the items of a piece of work. Who does which item is left to chance, so each
 * item must write to a place of its own.
 */
public final class Workers implements AutoCloseable {

    /** Work on one item. */
    @FunctionalInterface
    public interface Work {

        /**
         * @param item its index
         */
        void on(int item) throws IOException;
    }

    private final int threads;
    private final String task;
    private final ExecutorService pool;

    /**
     * @param threads at least 1
     * @param task what they do, for the threads' names and in errors
     */
    public Workers(int threads, String task) {
        this.threads = threads;
        this.task = task;
        this.pool = Executors.newFixedThreadPool(threads, this::daemon);
    }

    private Thread daemon(Runnable work) {
        Thread thread = new Thread(work, task);
        thread.setDaemon(true);
        return thread;
    }

    /** Does the work on each item from 0 on, and returns when all are done. */
    public void share(int items, Work work) throws IOException {
        AtomicInteger next = new AtomicInteger();
        List<Future<Void>> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, items); i++) {
            parts.add(
                    pool.submit(
                            () -> {
                                int item;
                                while ((item = next.getAndIncrement()) < items) {
                                    work.on(item);
                                }
                                return null;
                            }));
        }
        for (Future<Void> part : parts) {
            await(part);
        }
    }

    /** Starts a piece of work of one item; {@link #await} tells how it ended. */
    public Future<Void> start(Work work) {
        return pool.submit(
                () -> {
                    work.on(0);
                    return null;
                });
    }

    /** Waits for a part's end and throws what it threw. */
    public void await(Future<Void> part) throws IOException {
        try {
            part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(task + " was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(task + " failed: " + e.getCause(), e.getCause());
        }
    }

    /** Returns when what is under way has ended. */
    @Override
    public void close() {
        pool.shutdown();
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
