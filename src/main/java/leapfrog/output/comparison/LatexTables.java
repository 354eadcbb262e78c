package leapfrog.output.comparison;

import java.util.List;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.LatexText;

/** Tables for a LaTeX paper, ruled by booktabs. */
public final class LatexTables {

    /** More rows than this do not fit on a page. */
    private static final int MOST_ROWS = 48;

    private static final String BREAK = " \\\\\n";

    private LatexTables() {}

    /** {@code comparison.tex}: the primary effects with intervals and p values. */
    public static String effects(Comparison comparison) {
        StringBuilder rows = new StringBuilder();
        Effect before = null;
        for (Effect effect : comparison.effects()) {
            if (effect.primary()) {
                row(rows, effect, before);
                before = effect;
            }
        }
        String caption =
                "Differences to "
                        + comparison.base()
                        + " on the same seeds: mean, 95 % interval of the mean over seeds in"
                        + " brackets, p by flips of signs, p after Holm over all rows, and mean over"
                        + " standard deviation of the differences (d).";
        return table(
                caption,
                "comparison",
                "lllr@{~}lrrr",
                "Policy & Series & Horizon & \\multicolumn{2}{l}{Difference} & $p$"
                        + " & $p_{\\mathrm{Holm}}$ & $d$",
                rows,
                8);
    }

    /** Names stand where they change. */
    private static void row(StringBuilder rows, Effect effect, Effect before) {
        boolean named = before == null || !before.policy().equals(effect.policy());
        boolean told = named || !before.series().equals(effect.series());
        if (named && before != null) {
            rows.append("    \\addlinespace\n");
        }
        DifferenceUnit unit = DifferenceUnit.of(effect.series().unit());
        Digits digits = Digits.of(effect, unit.factor());
        rows.append("    ").append(named ? LatexText.escaped(effect.policy()) : "");
        cell(rows, told ? LatexText.escaped(unit.after(Naming.label(effect.series()))) : "");
        cell(rows, Naming.brief(effect.horizon()));
        cell(rows, number(digits.signed(effect.mean() * unit.factor())));
        cell(
                rows,
                "["
                        + number(digits.text(effect.interval().low() * unit.factor()))
                        + ", "
                        + number(digits.text(effect.interval().high() * unit.factor()))
                        + "]");
        cell(rows, number(Digits.probability(effect.p())));
        cell(rows, number(Digits.probability(effect.adjusted())));
        cell(rows, number(new Digits(2).text(effect.size())));
        rows.append(BREAK);
    }

    /** {@code regret.tex}: every criterion, the policies below each other. */
    public static String regret(List<Robustness> robustness) {
        StringBuilder rows = new StringBuilder();
        for (Robustness each : robustness) {
            rows.append(rows.length() == 0 ? "" : "    \\addlinespace\n");
            rows.append("    \\multicolumn{10}{l}{\\emph{");
            rows.append(LatexText.escaped(each.label() + " " + each.horizon())).append("}}");
            rows.append(BREAK);
            for (Robustness.Row row : each.rows()) {
                row(rows, row);
            }
        }
        String caption =
                "Policies over the uncertain assumptions: worst score (maximin), best score"
                        + " (maximax), half of each (Hurwicz), mean (Laplace), largest regret"
                        + " (Savage) and its 90th percentile, mean less half the variance over the"
                        + " pooled standard deviation, share of points that meet the threshold"
                        + " (Starr), and share of redrawn points in which the policy has the least"
                        + " largest regret. More is better, except for regret.";
        return table(
                caption,
                "regret",
                "lrrrrrrrrr",
                "Policy & Maximin & Maximax & Hurwicz & Laplace & Regret & Regret$_{90}$"
                        + " & Mean--var. & Starr & First",
                rows,
                10);
    }

    private static void row(StringBuilder rows, Robustness.Row row) {
        rows.append("    ").append(LatexText.escaped(row.policy()));
        double[] scores = {
            row.maximin(),
            row.maximax(),
            row.hurwicz(),
            row.laplace(),
            row.greatestRegret(),
            row.regret90(),
            row.meanVariance()
        };
        for (double score : scores) {
            cell(rows, number(scored(score)));
        }
        cell(rows, share(row.starr()));
        cell(rows, share(row.firstByRegret()));
        rows.append(BREAK);
    }

    /** Three digits that count. */
    private static String scored(double score) {
        return new Digits(Math.min(6, Digits.of(score).decimals() + 1)).text(score);
    }

    private static String share(double share) {
        return Double.isNaN(share) ? Digits.UNDEFINED : new Digits(2).text(share);
    }

    private static void cell(StringBuilder rows, String text) {
        rows.append(" & ").append(text);
    }

    /** With the signs of mathematics. */
    private static String number(String text) {
        return text.equals(Digits.UNDEFINED) ? text : "$" + text.replace("inf", "\\infty") + "$";
    }

    private static String table(
            String caption,
            String label,
            String columns,
            String header,
            StringBuilder rows,
            int width) {
        String none = "    \\multicolumn{" + width + "}{c}{nothing to compare}" + BREAK;
        String body = rows.length() == 0 ? none : rows.toString();
        String title = "  \\caption{" + LatexText.escaped(caption) + "}\\label{tab:" + label + "}";
        String head = "    \\toprule\n    " + header + BREAK + "    \\midrule\n";
        return body.lines().count() > MOST_ROWS
                ? broken(title, columns, head, body)
                : whole(title, columns, head, body);
    }

    private static String whole(String title, String columns, String head, String body) {
        return "% in the preamble: \\usepackage{booktabs}\n"
                + "\\begin{table}[t]\n  \\centering\n  \\small\n"
                + title
                + "\n  \\begin{tabular}{"
                + columns
                + "}\n"
                + head
                + body
                + "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n";
    }

    /** Over several pages, with its header on each. */
    private static String broken(String title, String columns, String head, String body) {
        return "% in the preamble: \\usepackage{booktabs,longtable}\n"
                + "{\\small\n\\begin{longtable}{"
                + columns
                + "}\n"
                + title
                + BREAK
                + head
                + "    \\endfirsthead\n"
                + head
                + "    \\endhead\n    \\bottomrule\n    \\endfoot\n"
                + body
                + "\\end{longtable}}\n";
    }
}
