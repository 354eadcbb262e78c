package leapfrog.experiment.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.model.core.Luck;

/** Criteria of decision under deep uncertainty, from scores by policy and point. */
public final class Criteria {

    private static final int DRAWS = 2000;
    private static final double HURWICZ = 0.5;
    private static final double PERCENTILE = 0.9;

    private Criteria() {}

    /**
     * @param scores by policy and point, more is better; the base first
     * @param threshold that a score must reach to satisfy
     */
    public static Robustness of(
            String label,
            String horizon,
            List<String> policies,
            double[][] scores,
            double threshold) {
        int points = scores[0].length;
        double[][] regret = regret(scores);
        double[] first = firstByRegret(regret, points);
        double pooled = Math.sqrt(pooledVariance(scores));
        List<Robustness.Row> rows = new ArrayList<>();
        for (int p = 0; p < scores.length; p++) {
            double[] sorted = scores[p].clone();
            Arrays.sort(sorted);
            double[] regrets = regret[p].clone();
            Arrays.sort(regrets);
            double mean = Contrasts.mean(scores[p]);
            double variance = points < 2 ? 0 : Contrasts.variance(scores[p]);
            double met = Arrays.stream(sorted).filter(score -> score >= threshold).count();
            rows.add(
                    new Robustness.Row(
                            policies.get(p),
                            sorted[0],
                            sorted[points - 1],
                            (1 - HURWICZ) * sorted[0] + HURWICZ * sorted[points - 1],
                            mean,
                            regrets[points - 1],
                            Resamples.quantile(regrets, PERCENTILE),
                            pooled > 0 ? mean - variance / (2 * pooled) : mean,
                            met / points,
                            first[p]));
        }
        return new Robustness(label, horizon, policies, scores, regret, rows);
    }

    private static double[][] regret(double[][] scores) {
        int points = scores[0].length;
        double[][] regret = new double[scores.length][points];
        for (int i = 0; i < points; i++) {
            double best = Double.NEGATIVE_INFINITY;
            for (double[] row : scores) {
                best = Math.max(best, row[i]);
            }
            for (int p = 0; p < scores.length; p++) {
                regret[p][i] = best - scores[p][i];
            }
        }
        return regret;
    }

    private static double pooledVariance(double[][] scores) {
        double sum = 0;
        for (double[] row : scores) {
            sum += row.length < 2 ? 0 : Contrasts.variance(row) / scores.length;
        }
        return sum;
    }

    /** How often each would come first by least greatest regret had other points been drawn. */
    private static double[] firstByRegret(double[][] regret, int points) {
        double[] first = new double[regret.length];
        long key = Luck.mix(Luck.owner("regret-ranks"));
        for (int draw = 0; draw < DRAWS; draw++) {
            int leader = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int p = 0; p < regret.length; p++) {
                double greatest = 0;
                for (int i = 0; i < points; i++) {
                    int point = (int) (Luck.uniform(key, (long) draw * points + i) * points);
                    greatest = Math.max(greatest, regret[p][point]);
                }
                if (greatest < least) {
                    least = greatest;
                    leader = p;
                }
            }
            first[leader] += 1.0 / DRAWS;
        }
        return first;
    }
}
