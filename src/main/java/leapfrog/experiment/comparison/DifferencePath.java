package leapfrog.experiment.comparison;

import leapfrog.experiment.Series;

/**
 * The difference that a policy makes to a series over time, quarter by quarter of the record.
 *
 * @param policy name of its arm
 * @param series that is compared
 * @param mean of the paired differences; NaN where no seed has a value
 * @param low lower bound of a band that holds the whole path at 95 % (sup-t)
 * @param high upper bound of that band
 * @param turn where its sign turns for good
 */
public record DifferencePath(
        String policy, Series series, double[] mean, double[] low, double[] high, Turn turn) {}
