package leapfrog.experiment.analysis;

/**
 * Two bounds of a number; both NaN where it cannot be told.
 *
 * @param low lower bound
 * @param high upper bound, never below the lower one
 */
public record Interval(double low, double high) {

    /** Of what cannot be told, as from one value. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("interval runs backwards: " + low + " to " + high);
        }
    }

    /** Whether all of another interval lies in this one, bounds counted in. */
    public boolean holds(Interval other) {
        return low <= other.low && other.high <= high;
    }

    /** Whether a number lies in it, bounds counted in. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
