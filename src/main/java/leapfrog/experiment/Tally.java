package leapfrog.experiment;

/**
 * How many replications there were.
 *
 * @param asked by the plan, over all arms
 * @param done with numbers, those of an earlier run that was resumed counted in
 * @param failed without numbers
 */
public record Tally(int asked, int done, int failed) {

    /** Whether the job was stopped before all had ended. */
    public boolean stopped() {
        return done + failed < asked;
    }
}
