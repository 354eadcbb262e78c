package leapfrog.output.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.ComparisonPlan;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.experiment.comparison.Turn;
import leapfrog.model.core.Unit;
import leapfrog.output.Csv;

/** A comparison in words and numbers, as the terminal shows it. */
final class ComparisonWords {

    private static final double SURE = 0.05;
    private static final int PERCENT = 100;

    private ComparisonWords() {}

    /** For each policy what it changes, when that turns, and how sure. */
    static List<String> lines(
            Comparison comparison, List<Robustness> robustness, List<Precision.Row> convergence) {
        List<String> lines = new ArrayList<>();
        precision(convergence, lines);
        for (String policy : comparison.policies()) {
            lines.add(policy + " against " + comparison.base());
            comparison.effects().stream()
                    .filter(effect -> effect.primary() && effect.policy().equals(policy))
                    .forEach(effect -> lines.add("  " + effect(effect)));
            comparison.paths().stream()
                    .filter(path -> path.policy().equals(policy))
                    .forEach(path -> lines.add("  " + turn(comparison, path)));
        }
        robustness.forEach(one -> robust(one, lines));
        pairing(comparison, lines);
        return lines;
    }

    /** {@code gap-months(CN/US) +5y: +3.1 [1.9, 4.2] p=0.002 d=0.8}, with the unit at its end. */
    static String effect(Effect effect) {
        return ComparisonPlan.label(effect.series())
                + " "
                + effect.horizon().name()
                + ": "
                + signed(effect.mean())
                + " ["
                + shown(effect.interval().low())
                + ", "
                + shown(effect.interval().high())
                + "] p="
                + shown(effect.adjusted())
                + " d="
                + shown(effect.size())
                + unit(effect.series().unit())
                + (effect.adjusted() < SURE ? "" : ", not told from none");
    }

    static String turn(Comparison comparison, DifferencePath path) {
        Turn turn = path.turn();
        String label = ComparisonPlan.label(path.series());
        if (turn.sign() == 0) {
            return label + " does not differ";
        }
        String side = turn.sign() > 0 ? "higher" : "lower";
        if (turn.quarter() == Turn.NEVER) {
            return label
                    + " is "
                    + side
                    + " from first to last: no change of sign in "
                    + share(turn.without())
                    + " of seeds";
        }
        return label
                + " is "
                + side
                + " until "
                + ComparisonTables.turned(comparison, turn.quarter())
                + " ["
                + ComparisonTables.turned(comparison, turn.low())
                + ", "
                + ComparisonTables.turned(comparison, turn.high())
                + "] and "
                + (turn.sign() > 0 ? "lower" : "higher")
                + " after; no change of sign in "
                + share(turn.without())
                + " of seeds";
    }

    private static void precision(List<Precision.Row> rows, List<String> lines) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("seeds needed for the wanted precision, from a first stage");
        for (Precision.Row row : rows) {
            lines.add(
                    "  "
                            + row.label()
                            + ": "
                            + signed(row.mean())
                            + ", sd "
                            + shown(row.sd())
                            + ", half-width "
                            + shown(row.wanted())
                            + ": "
                            + row.needed());
        }
    }

    private static void robust(Robustness one, List<String> lines) {
        lines.add(
                "over "
                        + one.scores()[0].length
                        + " points of the assumptions, "
                        + one.label()
                        + " "
                        + one.horizon());
        for (Robustness.Row row : one.rows()) {
            lines.add(
                    "  "
                            + row.policy()
                            + ": mean "
                            + shown(row.laplace())
                            + ", worst "
                            + shown(row.maximin())
                            + ", greatest regret "
                            + shown(row.greatestRegret())
                            + ", threshold met at "
                            + share(row.starr())
                            + " of points, least regret in "
                            + share(row.firstByRegret())
                            + " of draws");
        }
    }

    /** What running all on the same seeds was worth. */
    private static void pairing(Comparison comparison, List<String> lines) {
        double[] gains =
                comparison.effects().stream()
                        .filter(Effect::primary)
                        .mapToDouble(Effect::varianceReduction)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        if (gains.length > 0) {
            lines.add(
                    "same seeds for all cut the variance of primary differences "
                            + shown(gains[gains.length / 2])
                            + "-fold (median; "
                            + shown(gains[0])
                            + " to "
                            + shown(gains[gains.length - 1])
                            + ")");
        }
    }

    private static String unit(Unit unit) {
        boolean plain = unit == Unit.ONE || unit == Unit.SHARE || unit == Unit.INDEX;
        return plain ? "" : " " + unit.symbol();
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.0f %%", PERCENT * value);
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + shown(value);
    }

    /** Three significant digits. */
    static String shown(double value) {
        return Double.isFinite(value) ? Csv.number(value, 3) : "-";
    }
}
