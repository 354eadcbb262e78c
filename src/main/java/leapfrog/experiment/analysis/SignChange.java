package leapfrog.experiment.analysis;

/** Finds where a path goes below zero and stays there. */
public final class SignChange {

    /** What {@link #first} says of a path that never stays below zero. */
    public static final int NONE = -1;

    private SignChange() {}

    /**
     * Index of the first value from which on so many in a row are below 0. A run that the end of
     * the path cuts short does not count, nor does an undefined value or 0.
     *
     * @param from index at which the search begins
     * @param run values in a row, at least 1
     */
    public static int first(double[] path, int from, int run) {
        int below = 0;
        for (int i = from; i < path.length; i++) {
            below = path[i] < 0 ? below + 1 : 0;
            if (below == run) {
                return i - run + 1;
            }
        }
        return NONE;
    }
}
