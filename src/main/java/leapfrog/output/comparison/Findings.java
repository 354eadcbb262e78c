package leapfrog.output.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Turn;

/** What a comparison found, said in lines for people and in lines for scripts. */
public final class Findings {

    private Findings() {}

    /**
     * A sentence for each policy and primary series: how much it changes at each horizon, with the
     * interval of 95 % and p before and after Holm, and when the difference changes its sign.
     */
    public static List<String> sentences(Comparison comparison) {
        Map<List<String>, List<Effect>> groups = new LinkedHashMap<>();
        for (Effect effect : comparison.effects()) {
            if (effect.primary()) {
                groups.computeIfAbsent(key(effect), unused -> new ArrayList<>()).add(effect);
            }
        }
        List<String> sentences = new ArrayList<>();
        for (List<Effect> group : groups.values()) {
            sentences.add(sentence(group, comparison));
        }
        return sentences;
    }

    private static List<String> key(Effect effect) {
        return List.of(effect.policy(), Naming.label(effect.series()));
    }

    private static String sentence(List<Effect> group, Comparison comparison) {
        Effect first = group.get(0);
        List<String> parts = new ArrayList<>();
        for (Effect effect : group) {
            parts.add(change(effect, comparison.grid()));
        }
        for (DifferencePath path : comparison.paths()) {
            if (path.policy().equals(first.policy()) && path.series().equals(first.series())) {
                parts.addAll(turn(path.turn(), comparison.grid()));
            }
        }
        return first.policy()
                + " against "
                + comparison.base()
                + ": "
                + Naming.label(first.series())
                + " is "
                + String.join("; ", parts);
    }

    private static String change(Effect effect, SeriesGrid grid) {
        String when = Naming.spoken(effect.horizon(), grid);
        if (effect.n() == 0 || Double.isNaN(effect.mean())) {
            return "not comparable " + when + ", as no seed has a value with both";
        }
        DifferenceUnit unit = DifferenceUnit.of(effect.series().unit());
        Digits digits = Digits.of(effect, unit.factor());
        String amount = digits.text(Math.abs(effect.mean()) * unit.factor());
        String difference =
                effect.mean() == 0
                        ? "the same"
                        : amount
                                + (unit.words().isEmpty() ? "" : " " + unit.words())
                                + (effect.mean() > 0 ? " higher" : " lower");
        String holm =
                Double.isNaN(effect.adjusted())
                        ? ""
                        : " (" + Digits.equation("Holm: p", effect.adjusted(), " ") + ")";
        return difference
                + " "
                + when
                + " "
                + interval(effect, digits, unit.factor())
                + ", "
                + Digits.equation("p", effect.p(), " ")
                + holm;
    }

    private static List<String> turn(Turn turn, SeriesGrid grid) {
        if (turn.sign() == 0) {
            return List.of();
        }
        String without = new Digits(0).text(100 * turn.without()) + " % of seeds";
        if (turn.quarter() >= grid.quarters()) {
            return List.of("no change of sign in " + without);
        }
        return List.of(
                "the difference changes sign in "
                        + grid.quarter(turn.quarter())
                        + " ["
                        + bound(turn.low(), grid)
                        + ", "
                        + bound(turn.high(), grid)
                        + "]"
                        + (turn.without() > 0 ? ", in " + without + " never" : ""));
    }

    private static String bound(int index, SeriesGrid grid) {
        String quarter = Naming.quarter(index, grid);
        return quarter.isEmpty() ? "after " + grid.quarter(grid.quarters() - 1) : quarter;
    }

    /**
     * A line for each primary effect: {@code gap-months(CN/US) +5y: +3.1 [1.9, 4.2] p=0.002 d=0.8},
     * in the unit of the tables, with p before Holm. The policy's name stands before it when there
     * are several.
     */
    public static List<String> scriptLines(Comparison comparison) {
        boolean several = comparison.policies().size() > 1;
        List<String> lines = new ArrayList<>();
        for (Effect effect : comparison.effects()) {
            if (effect.primary()) {
                lines.add((several ? effect.policy() + " " : "") + scriptLine(effect));
            }
        }
        return lines;
    }

    private static String scriptLine(Effect effect) {
        Digits digits = Digits.of(effect, 1);
        return Naming.label(effect.series())
                + " "
                + effect.horizon().name()
                + ": "
                + digits.signed(effect.mean())
                + " "
                + interval(effect, digits, 1)
                + " "
                + Digits.equation("p", effect.p(), "")
                + " d="
                + Digits.size(effect.size());
    }

    static String interval(Effect effect, Digits digits, double factor) {
        return "["
                + digits.text(effect.interval().low() * factor)
                + ", "
                + digits.text(effect.interval().high() * factor)
                + "]";
    }
}
