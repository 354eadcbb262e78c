package leapfrog.output.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.experiment.comparison.Turn;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;

/** A made-up comparison of any number of policies, with the shapes that real ones have. */
public final class FakeComparison {

    public static final Quarter FIRST = Quarter.parse("2015-Q1");
    public static final int QUARTERS = 84;
    public static final Quarter DATE = Quarter.parse("2025-Q3");

    private static final List<Series> PRIMARY =
            List.of(
                    new Series("gap-months", "CN/US", Unit.MONTHS),
                    new Series("chip-self-sufficiency", "CN", Unit.SHARE),
                    new Series("value-added-share", "US", Unit.SHARE),
                    new Series("gap", "CN/US", Unit.DEX));
    private static final List<Series> OTHERS =
            List.of(
                    new Series("adoption", "CN", Unit.SHARE),
                    new Series("top-talent-share", "US", Unit.SHARE),
                    new Series("vendor-revenue-lost", "US", Unit.BILLION_USD),
                    new Series("bloc-index", "DEVICES", Unit.INDEX),
                    new Series("alignment", "GULF/CN", Unit.INDEX));
    private static final List<String> NAMES =
            List.of(
                    "chip-threshold",
                    "diffusion-rule",
                    "cloud-access-control",
                    "self-reliance-drive",
                    "open-ecosystem",
                    "talent-visa-expansion",
                    "hedging-of-third-states",
                    "energy-build-out",
                    "tool-ban",
                    "safety-cooperation",
                    "data-sovereignty-law",
                    "model-weight-control");
    private static final double[] SCALES = {4, 0.06, 0.0012, 0.3, 0.02, 0.004, 2.5, 0.08, 0.05};

    private FakeComparison() {}

    /** The names of so many policies, the same again after twelve. */
    public static List<String> names(int policies) {
        return NAMES.subList(0, policies);
    }

    /**
     * @param policies from 0 to 12
     * @param primary series from 1 to 4
     */
    public static Comparison of(int policies, int primary) {
        List<Series> series = new ArrayList<>(PRIMARY.subList(0, primary));
        series.addAll(OTHERS);
        SeriesGrid grid = new SeriesGrid(FIRST, QUARTERS, series);
        List<Horizon> horizons = Horizon.after(FIRST, QUARTERS, DATE, List.of(1, 3, 5, 10));
        Random random = new Random(7);
        List<Effect> effects = new ArrayList<>();
        List<DifferencePath> paths = new ArrayList<>();
        for (String policy : names(policies)) {
            for (int s = 0; s < series.size(); s++) {
                double scale = s < primary ? SCALES[s] : SCALES[4 + s - primary];
                double late = scale * random.nextGaussian();
                double early = random.nextInt(3) == 0 ? 0.5 * late : -0.6 * late;
                double spread = scale * (0.2 + random.nextDouble()) * 0.4;
                double[] mean = path(early, late, 1 + 7 * random.nextDouble());
                for (Horizon horizon : horizons) {
                    boolean decides = s < primary && !horizon.name().equals(Horizon.PATH);
                    double at = horizon.quarter().isPresent() ? mean[horizon.to()] : late / 2;
                    effects.add(effect(policy, series.get(s), horizon, at, spread, decides));
                }
                if (s < primary) {
                    paths.add(difference(policy, series.get(s), mean, spread));
                }
            }
        }
        List<Quarter> dates = new ArrayList<>();
        names(policies).forEach(name -> dates.add(DATE));
        return new Comparison("none", names(policies), dates, grid, effects, paths);
    }

    private static double[] path(double early, double late, double slowness) {
        double[] mean = new double[QUARTERS];
        int start = DATE.minus(FIRST);
        for (int t = start; t < QUARTERS; t++) {
            double years = (t - start) / 4.0;
            mean[t] =
                    early * (1 - Math.exp(-years)) * Math.exp(-years / 4)
                            + late * (1 - Math.exp(-years / slowness))
                            + 0.02 * late * Math.sin(0.9 * t);
        }
        return mean;
    }

    private static Effect effect(
            String policy,
            Series series,
            Horizon horizon,
            double mean,
            double spread,
            boolean primary) {
        double d = mean / (4 * spread);
        double p = Math.min(1, Math.max(0.0001, Math.exp(-2 * Math.abs(mean) / spread)));
        return new Effect(
                policy,
                series,
                horizon,
                100,
                mean,
                mean * 0.95,
                new Interval(mean - spread, mean + 1.2 * spread),
                d,
                mean > 0 ? 0.8 : 0.2,
                p,
                primary ? Math.min(1, 8 * p) : Double.NaN,
                3.4,
                primary);
    }

    private static DifferencePath difference(
            String policy, Series series, double[] mean, double spread) {
        int start = DATE.minus(FIRST);
        double[] low = mean.clone();
        double[] high = mean.clone();
        int turn = Turn.NEVER;
        for (int t = start + 1; t < QUARTERS; t++) {
            double wide = 1.4 * spread * Math.sqrt((t - start) / 20.0);
            low[t] -= wide;
            high[t] += wide;
            if (t > start + 1 && mean[t] * mean[t - 1] < 0) {
                turn = t;
            }
        }
        int sign = mean[start + 1] > 0 ? 1 : -1;
        Turn told =
                turn == Turn.NEVER
                        ? new Turn(sign, Turn.NEVER, 71, Turn.NEVER, 0.93)
                        : new Turn(
                                sign,
                                turn,
                                Math.max(start + 1, turn - 4),
                                turn > 66 ? Turn.NEVER : turn + 7,
                                0.04);
        return new DifferencePath(policy, series, mean, low, high, told);
    }

    /** Scores of the base and so many policies over so many points, by made-up luck. */
    public static Robustness robustness(int policies, int points) {
        List<String> all = new ArrayList<>(List.of("none"));
        all.addAll(names(policies));
        Random random = new Random(11);
        double[][] scores = new double[all.size()][points];
        for (int k = 0; k < points; k++) {
            double common = 10 * random.nextGaussian();
            for (int p = 0; p < all.size(); p++) {
                scores[p][k] = common + (p % 4) + (1 + p % 3) * random.nextGaussian();
            }
        }
        return robustness("gap-months(CN/US)", "+5y", all, scores);
    }

    /** Criteria of given scores; variance, threshold and redrawing are made up. */
    public static Robustness robustness(
            String label, String horizon, List<String> policies, double[][] scores) {
        int points = scores.length == 0 ? 0 : scores[0].length;
        double[][] regret = new double[scores.length][points];
        List<Robustness.Row> rows = new ArrayList<>();
        for (int p = 0; p < scores.length; p++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            double sum = 0;
            double worst = 0;
            for (int k = 0; k < points; k++) {
                double best = Double.NEGATIVE_INFINITY;
                for (double[] each : scores) {
                    best = Math.max(best, each[k]);
                }
                regret[p][k] = best - scores[p][k];
                worst = Math.max(worst, regret[p][k]);
                least = Math.min(least, scores[p][k]);
                most = Math.max(most, scores[p][k]);
                sum += scores[p][k];
            }
            rows.add(
                    new Robustness.Row(
                            policies.get(p),
                            least,
                            most,
                            (least + most) / 2,
                            sum / points,
                            worst,
                            0.8 * worst,
                            sum / points - 1,
                            0.5,
                            1.0 / scores.length));
        }
        return new Robustness(label, horizon, policies, scores, regret, rows);
    }
}
