package leapfrog.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.experiment.Kept;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Series;

/** The first stage of a comparison of wanted precision: how much the differences scatter. */
public final class FirstStage {

    private final ComparisonPlan plan;
    private final String label;
    private final double wanted;
    private final boolean relative;

    /**
     * @param label of the primary series whose intervals must be so narrow
     * @param wanted half-width, or share of the effect when relative
     */
    public FirstStage(ComparisonPlan plan, String label, double wanted, boolean relative) {
        this.plan = plan;
        this.label = label;
        this.wanted = wanted;
        this.relative = relative;
    }

    /**
     * Seeds needed for each policy and horizon of that series.
     *
     * @throws InterruptedException when the runner was told to stop
     */
    public List<Precision.Row> rows(RunPlan runs, Runner runner)
            throws IOException, InterruptedException {
        Kept kept = new Kept(runs.arms().size(), runs.replications());
        if (runner.run(runs, kept).stopped()) {
            throw new InterruptedException();
        }
        int series = series();
        List<Precision.Row> rows = new ArrayList<>();
        int contrasts = 0;
        for (int policy = 0; policy < plan.policies().size(); policy++) {
            contrasts += horizons(policy).size();
        }
        for (int policy = 0; policy < plan.policies().size(); policy++) {
            for (Horizon horizon : horizons(policy)) {
                double[] differences =
                        differences(kept, policy + 1, runs.replications(), series, horizon);
                if (differences.length > 1) {
                    String name = plan.policies().get(policy) + " " + label + " " + horizon.name();
                    rows.add(Precision.row(name, differences, wanted, relative, contrasts));
                }
            }
        }
        return rows;
    }

    private int series() {
        List<Series> all = plan.grid().series();
        for (int s = 0; s < all.size(); s++) {
            if (ComparisonPlan.label(all.get(s)).equals(label)) {
                return s;
            }
        }
        throw new IllegalArgumentException("no series " + label + " is recorded");
    }

    private List<Horizon> horizons(int policy) {
        return Horizon.after(
                plan.grid().from(), plan.grid().quarters(), plan.dates().get(policy), plan.years());
    }

    private double[] differences(Kept kept, int arm, int seeds, int series, Horizon horizon) {
        double[] found = new double[seeds];
        int n = 0;
        int width = plan.grid().width();
        for (int seed = 0; seed < seeds; seed++) {
            double[] base = kept.numbers(0, seed);
            double[] policy = kept.numbers(arm, seed);
            double sum = 0;
            int count = 0;
            for (int t = horizon.from(); base != null && policy != null && t <= horizon.to(); t++) {
                double off = policy[t * width + series] - base[t * width + series];
                if (Double.isFinite(off)) {
                    sum += off;
                    count++;
                }
            }
            if (count > 0) {
                found[n++] = sum / count;
            }
        }
        return Arrays.copyOf(found, n);
    }
}
