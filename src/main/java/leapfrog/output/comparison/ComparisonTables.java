package leapfrog.output.comparison;

import java.util.List;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.experiment.comparison.Turn;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.measure.Measures;
import leapfrog.output.Csv;

/** A comparison as CSV files. */
final class ComparisonTables {

    private ComparisonTables() {}

    /** Effects by policy, series and horizon. */
    static String effects(Comparison comparison) {
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
            csv.cell(effect.policy())
                    .cell(effect.series().measure())
                    .cell(effect.series().subject())
                    .cell(effect.horizon().name())
                    .cell(effect.horizon().quarter().map(t -> quarter(comparison, t)).orElse(""))
                    .cell(effect.series().unit().symbol())
                    .cell(effect.n())
                    .cell(effect.mean())
                    .cell(effect.median())
                    .cell(effect.interval().low())
                    .cell(effect.interval().high())
                    .cell(effect.size())
                    .cell(effect.positive())
                    .cell(better(effect))
                    .cell(effect.p())
                    .cell(effect.adjusted())
                    .cell(effect.varianceReduction())
                    .cell(effect.primary() ? "yes" : "no")
                    .endLine();
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

    /** Primary differences quarter by quarter, with their band. */
    static String paths(Comparison comparison) {
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
                csv.cell(path.policy())
                        .cell(path.series().measure())
                        .cell(path.series().subject())
                        .cell(quarter(comparison, t))
                        .cell(path.series().unit().symbol())
                        .cell(path.mean()[t])
                        .cell(path.low()[t])
                        .cell(path.high()[t])
                        .endLine();
            }
        }
        return csv.toString();
    }

    /** When primary differences change their sign for good. */
    static String turns(Comparison comparison) {
        Csv csv =
                new Csv(
                        "policy",
                        "measure",
                        "subject",
                        "first-sign",
                        "turn",
                        "ci-low",
                        "ci-high",
                        "share-without");
        for (DifferencePath path : comparison.paths()) {
            Turn turn = path.turn();
            csv.cell(path.policy())
                    .cell(path.series().measure())
                    .cell(path.series().subject())
                    .cell(turn.sign() > 0 ? "above" : turn.sign() < 0 ? "below" : "none")
                    .cell(turned(comparison, turn.quarter()))
                    .cell(turned(comparison, turn.low()))
                    .cell(turned(comparison, turn.high()))
                    .cell(turn.without())
                    .endLine();
        }
        return csv.toString();
    }

    /** What criteria of decision under uncertainty say of each policy. */
    static String regret(List<Robustness> robustness) {
        Csv csv =
                new Csv(
                        "score",
                        "horizon",
                        "policy",
                        "maximin",
                        "maximax",
                        "hurwicz",
                        "laplace",
                        "greatest-regret",
                        "regret-90",
                        "mean-variance",
                        "starr",
                        "first-by-regret");
        for (Robustness one : robustness) {
            for (Robustness.Row row : one.rows()) {
                csv.cell(one.label())
                        .cell(one.horizon())
                        .cell(row.policy())
                        .cell(row.maximin())
                        .cell(row.maximax())
                        .cell(row.hurwicz())
                        .cell(row.laplace())
                        .cell(row.greatestRegret())
                        .cell(row.regret90())
                        .cell(row.meanVariance())
                        .cell(row.starr())
                        .cell(row.firstByRegret())
                        .endLine();
            }
        }
        return csv.toString();
    }

    /** How many seeds a wanted precision needs, contrast by contrast. */
    static String convergence(List<Precision.Row> rows) {
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

    static String quarter(Comparison comparison, int index) {
        return comparison.grid().quarter(index).toString();
    }

    /** A quarter, or that there is none. */
    static String turned(Comparison comparison, int index) {
        return index == Turn.NEVER ? "never" : quarter(comparison, index);
    }
}
