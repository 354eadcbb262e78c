package leapfrog.output.comparison;

import java.util.List;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.experiment.comparison.Turn;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.measure.Measures;
import leapfrog.output.Csv;

/** The texts of the CSV files of a comparison; numbers stand in the unit of the column. */
public final class ComparisonTables {

    private ComparisonTables() {}

    /** {@code comparison.csv}: a row for each policy, series and horizon. */
    public static String effects(Comparison comparison) {
        Csv csv =
                new Csv(
                        "policy",
                        "measure",
                        "subject",
                        "horizon",
                        "quarter",
                        "unit",
                        "n",
                        "mean",
                        "median",
                        "ci-low",
                        "ci-high",
                        "d",
                        "share-above",
                        "share-better",
                        "p",
                        "p-holm",
                        "variance-reduction",
                        "primary");
        for (Effect effect : comparison.effects()) {
            start(csv, effect.policy(), effect.series());
            csv.cell(effect.horizon().name());
            csv.cell(
                    effect.horizon()
                            .quarter()
                            .map(at -> Naming.quarter(at, comparison.grid()))
                            .orElse(""));
            csv.cell(effect.series().unit().symbol()).cell(effect.n());
            csv.cell(effect.mean()).cell(effect.median());
            csv.cell(effect.interval().low()).cell(effect.interval().high());
            csv.cell(effect.size()).cell(effect.positive()).cell(better(effect));
            csv.cell(effect.p()).cell(effect.adjusted()).cell(effect.varianceReduction());
            csv.cell(effect.primary() ? "yes" : "no").endLine();
        }
        return csv.toString();
    }

    /** Share of seeds on which it is better for the subject; NaN where neither way is. */
    private static double better(Effect effect) {
        Better better =
                Measures.ofId(effect.series().measure())
                        .map(measure -> measure.better())
                        .orElse(Better.NEITHER);
        return switch (better) {
            case MORE -> effect.positive();
            case LESS -> 1 - effect.positive();
            case NEITHER -> Double.NaN;
        };
    }

    /** {@code convergence.csv}: how many seeds a wanted precision needs, contrast by contrast. */
    public static String convergence(List<Precision.Row> rows) {
        Csv csv = new Csv("contrast", "mean", "sd", "wanted-half-width", "seeds-needed");
        for (Precision.Row row : rows) {
            csv.cell(row.label())
                    .cell(row.mean())
                    .cell(row.sd())
                    .cell(row.wanted())
                    .cell(row.needed())
                    .endLine();
        }
        return csv.toString();
    }

    /** {@code difference.csv}: a row for each policy, primary series and quarter. */
    public static String paths(Comparison comparison) {
        Csv csv =
                new Csv(
                        "policy",
                        "measure",
                        "subject",
                        "quarter",
                        "unit",
                        "mean",
                        "band-low",
                        "band-high");
        for (DifferencePath path : comparison.paths()) {
            for (int t = 0; t < path.mean().length; t++) {
                start(csv, path.policy(), path.series());
                csv.cell(comparison.grid().quarter(t).toString());
                csv.cell(path.series().unit().symbol()).cell(path.mean()[t]);
                csv.cell(path.low()[t]).cell(path.high()[t]).endLine();
            }
        }
        return csv.toString();
    }

    /** {@code turns.csv}: when each path changes its sign; empty where after the record. */
    public static String turns(Comparison comparison) {
        Csv csv =
                new Csv(
                        "policy",
                        "measure",
                        "subject",
                        "sign-before",
                        "quarter",
                        "ci-low",
                        "ci-high",
                        "share-without");
        SeriesGrid grid = comparison.grid();
        for (DifferencePath path : comparison.paths()) {
            Turn turn = path.turn();
            start(csv, path.policy(), path.series());
            csv.cell(turn.sign()).cell(Naming.quarter(turn.quarter(), grid));
            csv.cell(Naming.quarter(turn.low(), grid)).cell(Naming.quarter(turn.high(), grid));
            csv.cell(turn.without()).endLine();
        }
        return csv.toString();
    }

    /** {@code policies.csv}: the base, then every policy with the date from which it counts. */
    public static String policies(Comparison comparison) {
        Csv csv = new Csv("policy", "role", "date");
        csv.cell(comparison.base()).cell("base").cell("").endLine();
        for (int i = 0; i < comparison.policies().size(); i++) {
            csv.cell(comparison.policies().get(i)).cell("policy");
            csv.cell(comparison.dates().get(i).toString()).endLine();
        }
        return csv.toString();
    }

    /** {@code regret-points.csv}: a row for each scored series, policy and point. */
    public static String points(List<Robustness> robustness) {
        Csv csv = new Csv("series", "horizon", "policy", "point", "score", "regret");
        for (Robustness each : robustness) {
            for (int p = 0; p < each.policies().size(); p++) {
                for (int k = 0; k < each.regret()[p].length; k++) {
                    csv.cell(each.label()).cell(each.horizon()).cell(each.policies().get(p));
                    csv.cell(k + 1).cell(each.scores()[p][k]).cell(each.regret()[p][k]).endLine();
                }
            }
        }
        return csv.toString();
    }

    /** {@code regret.csv}: a row for each scored series and policy, with every criterion. */
    public static String regret(List<Robustness> robustness) {
        Csv csv =
                new Csv(
                        "series",
                        "horizon",
                        "policy",
                        "points",
                        "maximin",
                        "maximax",
                        "hurwicz",
                        "laplace",
                        "greatest-regret",
                        "regret-p90",
                        "mean-variance",
                        "starr",
                        "first-by-regret");
        for (Robustness each : robustness) {
            for (Robustness.Row row : each.rows()) {
                int at = each.policies().indexOf(row.policy());
                csv.cell(each.label()).cell(each.horizon()).cell(row.policy());
                csv.cell(at < 0 ? 0 : each.regret()[at].length);
                csv.cell(row.maximin()).cell(row.maximax()).cell(row.hurwicz());
                csv.cell(row.laplace()).cell(row.greatestRegret()).cell(row.regret90());
                csv.cell(row.meanVariance()).cell(row.starr()).cell(row.firstByRegret());
                csv.endLine();
            }
        }
        return csv.toString();
    }

    private static void start(Csv csv, String policy, Series series) {
        csv.cell(policy).cell(series.measure()).cell(series.subject());
    }
}
