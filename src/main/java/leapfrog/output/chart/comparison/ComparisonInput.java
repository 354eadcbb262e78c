package leapfrog.output.chart.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.experiment.Series;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.words.Words;
import leapfrog.output.comparison.DifferenceUnit;

/**
 * All that figures of a comparison are drawn from.
 *
 * @param robustness one for each series and horizon that is scored over uncertain assumptions;
 *     empty when none is
 */
public record ComparisonInput(Comparison comparison, List<Robustness> robustness) {

    public ComparisonInput {
        robustness = List.copyOf(robustness);
    }

    /** The primary effects with a value, by their series. */
    Map<Series, List<Effect>> primary() {
        Map<Series, List<Effect>> all = new LinkedHashMap<>();
        for (Effect effect : comparison.effects()) {
            if (effect.primary() && Double.isFinite(effect.mean())) {
                all.computeIfAbsent(effect.series(), unused -> new ArrayList<>()).add(effect);
            }
        }
        return all;
    }

    /** Names of the horizons of some effects: years first, by number, then the end and the path. */
    static List<String> horizons(Iterable<Effect> effects) {
        Set<String> found = new LinkedHashSet<>();
        effects.forEach(effect -> found.add(effect.horizon().name()));
        List<String> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        return sorted;
    }

    /** Place of a horizon among others. */
    static int rank(String horizon) {
        return switch (horizon) {
            case Horizon.END -> Integer.MAX_VALUE - 1;
            case Horizon.PATH -> Integer.MAX_VALUE;
            default ->
                    isYears(horizon)
                            ? Integer.parseInt(horizon.substring(1, horizon.length() - 1))
                            : Integer.MAX_VALUE - 2;
        };
    }

    /** Whether a horizon is whole years after the date: {@code +5y}. */
    static boolean isYears(String horizon) {
        return horizon.matches("\\+\\d{1,6}y");
    }

    /** A horizon in words, for keys and captions: {@code after 5 years}. */
    static String spoken(String horizon, Words words) {
        if (!isYears(horizon)) {
            return switch (horizon) {
                case Horizon.END -> words.of("comparison.end");
                case Horizon.PATH -> words.of("comparison.path");
                default -> horizon;
            };
        }
        return counted("comparison.years", rank(horizon), words);
    }

    /** So many of something: {@code 1 policy}, {@code 2 policies}. */
    static String counted(String key, int count, Words words) {
        return words.of(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** A sentence on what a page had no room for; empty where it had. */
    static String leftOut(int policies, int series, Words words) {
        List<String> parts = new ArrayList<>();
        if (policies > 0) {
            parts.add(counted("comparison.policies", policies, words));
        }
        if (series > 0) {
            parts.add(words.of("comparison.series", series));
        }
        return parts.isEmpty() ? "" : words.of("comparison.left-out", words.list(parts));
    }

    /** What an axis of differences shows, with its unit where there is one. */
    static String axis(String title, Unit unit, Words words) {
        String symbol = DifferenceUnit.of(unit).symbol();
        String told =
                symbol.equals("pp")
                        ? words.of("comparison.pp")
                        : symbol.equals(unit.symbol()) ? words.unit(unit) : symbol;
        return told.isEmpty() ? title : words.of("with-unit", title, told);
    }

    /** Whole sentences with a blank between them; empty ones are left out. */
    static String sentences(String... all) {
        return Stream.of(all).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }
}
