package leapfrog.cli;

import leapfrog.experiment.Outcome;
import leapfrog.experiment.Progress;

/** Many plans after one another, told as one job to another progress. */
final class LongJob implements Progress {

    private final Progress whole;
    private final int total;
    private int held;
    private int ended;
    private boolean begun;

    /**
     * @param total replications of all plans, at most
     */
    LongJob(Progress whole, int total) {
        this.whole = whole;
        this.total = total;
    }

    /** What an earlier start had finished; to be said before the job starts. */
    void held(int replications) {
        held = replications;
        ended = replications;
    }

    @Override
    public void started(int heldOfPlan, int ofPlan) {
        if (!begun) {
            begun = true;
            whole.started(held, total);
        }
    }

    @Override
    public void ended(Outcome outcome, int endedOfPlan, int ofPlan) {
        ended++;
        whole.ended(outcome, ended, total);
    }

    /** A plan ends; the job goes on. */
    @Override
    public void closed() {}

    /** The job ends. */
    void end() {
        if (begun) {
            whole.closed();
        }
    }
}
