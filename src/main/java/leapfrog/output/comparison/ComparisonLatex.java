package leapfrog.output.comparison;

import java.util.List;
import java.util.Map;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.ComparisonPlan;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Robustness;

/** Tables for a paper; they need the package booktabs. */
final class ComparisonLatex {

    private static final Map<Character, String> SPECIAL =
            Map.of(
                    '\\', "\\textbackslash{}",
                    '{', "\\{",
                    '}', "\\}",
                    '$', "\\$",
                    '&', "\\&",
                    '#', "\\#",
                    '%', "\\%",
                    '_', "\\_",
                    '~', "\\textasciitilde{}",
                    '^', "\\textasciicircum{}");

    private ComparisonLatex() {}

    /** Primary effects with intervals and p values after Holm. */
    static String effects(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append("\\begin{tabular}{lllrrrr}\n\\toprule\n");
        text.append("policy & measure & horizon & difference & 95\\,\\% interval")
                .append(" & $p$ & $d$ \\\\\n");
        String last = "";
        for (Effect effect : comparison.effects()) {
            if (!effect.primary()) {
                continue;
            }
            boolean fresh = !effect.policy().equals(last);
            text.append(fresh ? "\\midrule\n" + escaped(effect.policy()) : "");
            last = effect.policy();
            text.append(" & ")
                    .append(escaped(ComparisonPlan.label(effect.series())))
                    .append(" & ")
                    .append(escaped(effect.horizon().name()))
                    .append(" & ")
                    .append(number(effect.mean()))
                    .append(" & [")
                    .append(number(effect.interval().low()))
                    .append(", ")
                    .append(number(effect.interval().high()))
                    .append("] & ")
                    .append(number(effect.adjusted()))
                    .append(" & ")
                    .append(number(effect.size()))
                    .append(" \\\\\n");
        }
        return text.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    /** Criteria of decision under uncertainty. */
    static String regret(List<Robustness> robustness) {
        StringBuilder text = new StringBuilder();
        for (Robustness one : robustness) {
            text.append("% ").append(one.label()).append(' ').append(one.horizon()).append('\n');
            text.append("\\begin{tabular}{lrrrrrr}\n\\toprule\n");
            text.append("policy & mean & worst & best & greatest regret & 90th pct. & met \\\\\n");
            text.append("\\midrule\n");
            for (Robustness.Row row : one.rows()) {
                text.append(escaped(row.policy()));
                for (double value :
                        new double[] {
                            row.laplace(),
                            row.maximin(),
                            row.maximax(),
                            row.greatestRegret(),
                            row.regret90(),
                            row.starr()
                        }) {
                    text.append(" & ").append(number(value));
                }
                text.append(" \\\\\n");
            }
            text.append("\\bottomrule\n\\end{tabular}\n");
        }
        return text.toString();
    }

    private static String number(double value) {
        String shown = ComparisonWords.shown(value);
        return shown.equals("-") ? "--" : "$" + shown + "$";
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(SPECIAL.getOrDefault(c, String.valueOf(c)));
        }
        return out.toString();
    }
}
