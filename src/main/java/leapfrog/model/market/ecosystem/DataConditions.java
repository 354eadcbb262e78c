package leapfrog.model.market.ecosystem;

/**
 * What data, trust and markets left mean for adopters in a quarter.
 *
 * @param caution what distrust adds to thresholds, by state, in units of utility
 * @param specialisation how much better than others' a lab's special applications are made by the
 *     data of its home, by lab slot, from -1 to 1
 * @param access share of a state's adopters that a lab may serve, by state and lab slot
 * @param fit what the languages of its data add to a lab's capability in a state, by state and lab
 *     slot, dex
 */
public record DataConditions(
        double[] caution, double[] specialisation, double[][] access, double[][] fit) {}
