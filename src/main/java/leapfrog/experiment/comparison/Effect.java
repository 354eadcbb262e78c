package leapfrog.experiment.comparison;

import leapfrog.experiment.Series;
import leapfrog.experiment.analysis.Interval;

/**
 * What a policy changes in one series at one horizon: differences to the base on the same seed,
 * policy minus base, in the unit of the series.
 *
 * @param policy name of its arm
 * @param series that is compared
 * @param horizon where it is read
 * @param n seeds with a value in both arms
 * @param mean of the differences; NaN when n is 0
 * @param median of the differences
 * @param interval 95 % of the mean, bias-corrected and accelerated bootstrap over seeds
 * @param size mean over standard deviation of the differences (Cohen's d of pairs); 0 when all are
 *     0
 * @param positive share of seeds on which the difference is above 0; ties count half
 * @param p two-sided, by flipping signs of the differences at random
 * @param adjusted p after Holm over the primary contrasts; NaN for others
 * @param varianceReduction variance of the difference with independent seeds over that on the same
 *     seeds; NaN where nothing varies
 * @param primary whether it was declared beforehand as what decides
 */
public record Effect(
        String policy,
        Series series,
        Horizon horizon,
        int n,
        double mean,
        double median,
        Interval interval,
        double size,
        double positive,
        double p,
        double adjusted,
        double varianceReduction,
        boolean primary) {

    Effect withAdjusted(double value) {
        return new Effect(
                policy,
                series,
                horizon,
                n,
                mean,
                median,
                interval,
                size,
                positive,
                p,
                value,
                varianceReduction,
                primary);
    }
}
