package leapfrog.experiment;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the replications of a plan side by side and hands each outcome to a sink.
 *
 * <p>Workers take the next replication off a counter; the calling thread is the only one that
 * writes. Between them stands a short queue: when the sink is slow the workers wait, so memory does
 * not grow with the plan.
 */
public final class Runner {

    private static final int WAITING_PER_THREAD = 4;
    private static final long PATIENCE_MILLIS = 50;

    private final int threads;
    private final Progress progress;
    private volatile boolean stopping;
    private volatile Throwable broken;

    public Runner(int threads, Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, was " + threads);
        }
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Asks a running job to end: replications under way are dropped, finished ones are kept. Any
     * thread may call it, before the job starts too.
     */
    public void stop() {
        stopping = true;
    }

    /**
     * Runs what the sink does not hold yet.
     *
     * @throws IOException when the sink cannot take an outcome
     */
    public Tally run(RunPlan plan, ResultSink sink) throws IOException {
        List<Job> jobs = plan.jobs().stream().filter(job -> !sink.holds(job)).toList();
        int held = plan.size() - jobs.size();
        BlockingQueue<Outcome> queue = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
        ExecutorService workers = Executors.newFixedThreadPool(threads, Runner::daemon);
        progress.started(held, plan.size());
        try {
            AtomicInteger next = new AtomicInteger();
            for (int i = 0; i < Math.min(threads, jobs.size()); i++) {
                workers.execute(() -> work(plan, jobs, next, queue));
            }
            sink.begin();
            return write(plan, held, queue, sink);
        } finally {
            workers.shutdownNow();
            progress.closed();
        }
    }

    private Tally write(RunPlan plan, int held, BlockingQueue<Outcome> queue, ResultSink sink)
            throws IOException {
        int done = held;
        int failed = 0;
        while (done + failed < plan.size()) {
            Outcome outcome = next(queue);
            if (outcome == null) {
                break;
            }
            sink.accept(outcome);
            if (outcome.failed()) {
                failed++;
            } else {
                done++;
            }
            progress.ended(outcome, done + failed, plan.size());
        }
        return new Tally(plan.size(), done, failed);
    }

    /** The next outcome; null when the job was stopped and all that had ended was handed out. */
    private Outcome next(BlockingQueue<Outcome> queue) {
        while (true) {
            try {
                Outcome outcome = queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (outcome != null) {
                    return outcome;
                }
            } catch (InterruptedException e) {
                stop();
                return queue.poll();
            }
            if (broken != null) {
                throw new IllegalStateException("a worker broke down: " + broken, broken);
            }
            if (stopping) {
                return null;
            }
        }
    }

    private void work(
            RunPlan plan, List<Job> jobs, AtomicInteger next, BlockingQueue<Outcome> queue) {
        try {
            for (int i = next.getAndIncrement();
                    i < jobs.size() && !stopping;
                    i = next.getAndIncrement()) {
                queue.put(end(plan, jobs.get(i)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            broken = e;
        }
    }

    /** Runs one replication; an error that concerns this one alone becomes its outcome. */
    private static Outcome end(RunPlan plan, Job job) {
        try {
            double[] numbers = plan.arms().get(job.arm()).simulation().run(job.seed());
            if (numbers.length != plan.grid().size()) {
                throw new IllegalStateException(
                        "recorded " + numbers.length + " numbers, not " + plan.grid().size());
            }
            return Outcome.finished(job, numbers);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return Outcome.failed(job, e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "replications");
        thread.setDaemon(true);
        return thread;
    }
}
