package leapfrog.experiment.comparison;

/**
 * When the difference of a path changes its sign for good.
 *
 * @param sign of the difference at first, 1 or -1; 0 when there is none
 * @param quarter index of the first quarter with the other sign; {@link #NEVER} when it keeps it
 * @param low lower bound of that index, 95 % percentile bootstrap over seeds; {@link #NEVER} counts
 *     as after the record
 * @param high upper bound of that index
 * @param without share of seeds whose own path never turns
 */
public record Turn(int sign, int quarter, int low, int high, double without) {

    /** Index of a turn that does not happen within the record. */
    public static final int NEVER = Integer.MAX_VALUE;
}
