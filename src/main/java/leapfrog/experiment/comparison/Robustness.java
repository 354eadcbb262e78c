package leapfrog.experiment.comparison;

import java.util.List;

/**
 * How policies do over uncertain assumptions, the base among them. What is scored is a primary
 * series at one horizon, signed so that more is better for its subject.
 *
 * @param label of the series, such as {@code gap-months(CN/US)}
 * @param horizon name of the horizon
 * @param policies names, the base first
 * @param scores by policy and point of the assumptions: mean over seeds
 * @param regret by policy and point: best score of any policy there less its own
 * @param rows what each criterion says of each policy
 */
public record Robustness(
        String label,
        String horizon,
        List<String> policies,
        double[][] scores,
        double[][] regret,
        List<Row> rows) {

    /**
     * Criteria of decision under uncertainty for one policy; the first seven in the unit of the
     * score.
     *
     * @param maximin worst score (Wald 1950)
     * @param maximax best score
     * @param hurwicz half worst, half best (Hurwicz 1951 with 0.5)
     * @param laplace mean score
     * @param greatestRegret largest regret (Savage 1951)
     * @param regret90 90th percentile of regret
     * @param meanVariance mean less half the variance over the pooled standard deviation
     * @param starr share of points at which the threshold is met (Starr 1963)
     * @param firstByRegret share of bootstrap draws of points in which it has the least greatest
     *     regret
     */
    public record Row(
            String policy,
            double maximin,
            double maximax,
            double hurwicz,
            double laplace,
            double greatestRegret,
            double regret90,
            double meanVariance,
            double starr,
            double firstByRegret) {}
}
