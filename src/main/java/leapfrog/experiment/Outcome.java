package leapfrog.experiment;

import leapfrog.model.core.Quarter;

/**
 * How one replication ended: with its numbers, or with the reason why it has none.
 *
 * @param numbers as {@link SeriesGrid} lays out, NaN where undefined; null when it failed
 * @param failure null when it finished
 */
public record Outcome(Job job, double[] numbers, Throwable failure) {

    static Outcome finished(Job job, double[] numbers) {
        return new Outcome(job, numbers, null);
    }

    static Outcome failed(Job job, Throwable failure) {
        return new Outcome(job, null, failure);
    }

    public boolean failed() {
        return failure != null;
    }

    /** The quarter in which it failed, such as {@code 2027-Q2}; null when that is not known. */
    public String quarter() {
        if (failure instanceof SimulationFailure known && known.quarter() != null) {
            Quarter quarter = known.quarter();
            return quarter.toString();
        }
        return null;
    }

    /** Why it failed, in one line. */
    public String message() {
        String text = failure.getMessage();
        if (failure instanceof SimulationFailure && text != null) {
            return text;
        }
        String kind = failure.getClass().getSimpleName();
        return text == null ? kind : kind + ": " + text;
    }
}
