package leapfrog.output.chart;

/**
 * One plot of a figure, declared: which measure it shows and what stands on its axis.
 *
 * @param measure id
 * @param axis title without its unit
 * @param axisOfPair title when the measure is of one pair only, with {@code %s} for each of the two
 *     states; empty for measures of single states
 * @param caption what sets it apart from the other plots of its figure; empty when it is alone
 */
record Panel(String measure, String axis, String axisOfPair, String caption) {}
