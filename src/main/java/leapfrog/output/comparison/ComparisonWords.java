package leapfrog.output.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.Csv;

/** A comparison in words and numbers, as the terminal shows it. */
public final class ComparisonWords {

    private static final int PERCENT = 100;

    private ComparisonWords() {}

    /** What each policy changes and when that turns, in words and for scripts, and how sure. */
    public static List<String> lines(
            Comparison comparison, List<Robustness> robustness, List<Precision.Row> convergence) {
        List<String> lines = new ArrayList<>();
        precision(convergence, lines);
        lines.addAll(Findings.sentences(comparison));
        lines.addAll(Findings.scriptLines(comparison));
        robustness.forEach(one -> robust(one, lines));
        pairing(comparison, lines);
        return lines;
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
