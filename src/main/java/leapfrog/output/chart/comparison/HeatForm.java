package leapfrog.output.chart.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leapfrog.experiment.Series;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.plot.Look;

/** Standardised differences at one horizon: a column for each policy, a row for each series. */
public record HeatForm() implements ComparisonForm {

    private static final int MOST_SERIES = 36;

    /** In years; other horizons stand in where it is not read. */
    private static final String USUAL = "+5y";

    @Override
    public Optional<Drawing> lay(ComparisonFigure figure, ComparisonInput input, Look look) {
        Comparison comparison = input.comparison();
        List<Effect> known =
                comparison.effects().stream().filter(e -> !Double.isNaN(e.size())).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String horizon = horizon(comparison, known);
        Map<List<Object>, Effect> cells = new HashMap<>();
        Set<Series> found = new LinkedHashSet<>();
        for (Effect effect : known) {
            if (effect.horizon().name().equals(horizon)) {
                cells.put(List.of(effect.policy(), effect.series()), effect);
                found.add(effect.series());
            }
        }
        List<Series> changed = changed(found, cells, comparison);
        List<Series> series = strongest(changed, cells, comparison);
        List<HeatSheet.Row> rows = new ArrayList<>();
        DataTable data =
                new DataTable("policy", "measure", "subject", "horizon", "n", "d", "primary");
        for (Series each : series) {
            double[] sizes = new double[comparison.policies().size()];
            Arrays.fill(sizes, Double.NaN);
            for (int p = 0; p < sizes.length; p++) {
                Effect effect = cells.get(List.of(comparison.policies().get(p), each));
                if (effect != null) {
                    sizes[p] = effect.size();
                    write(data, effect);
                }
            }
            rows.add(new HeatSheet.Row(Fit.name(each), isPrimary(each, comparison), sizes));
        }
        HeatSheet sheet = new HeatSheet(comparison.policies(), rows, look);
        String caption =
                caption(
                        comparison,
                        horizon,
                        found.size() - changed.size(),
                        changed.size() - series.size());
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    /** The usual one, else the longest in years, else the end: of those that all policies have. */
    private static String horizon(Comparison comparison, List<Effect> known) {
        List<String> shared = new ArrayList<>();
        for (String horizon : ComparisonInput.horizons(known)) {
            long policies =
                    known.stream()
                            .filter(e -> e.horizon().name().equals(horizon))
                            .map(Effect::policy)
                            .distinct()
                            .count();
            if (policies == comparison.policies().size()) {
                shared.add(horizon);
            }
        }
        if (shared.contains(USUAL)) {
            return USUAL;
        }
        return shared.stream()
                .filter(ComparisonInput::isYears)
                .reduce((first, second) -> second)
                .orElse(shared.contains(Horizon.END) ? Horizon.END : first(shared, known));
    }

    private static String first(List<String> shared, List<Effect> known) {
        return shared.isEmpty() ? known.get(0).horizon().name() : shared.get(0);
    }

    /** Those that some policy changes, the primary ones in any case. */
    private static List<Series> changed(
            Set<Series> found, Map<List<Object>, Effect> cells, Comparison comparison) {
        return found.stream()
                .filter(s -> isPrimary(s, comparison) || strength(s, cells, comparison) > 0)
                .toList();
    }

    /** As many as there is room for: primary ones first, then by their greatest change. */
    private static List<Series> strongest(
            List<Series> changed, Map<List<Object>, Effect> cells, Comparison comparison) {
        List<Series> ranked = new ArrayList<>(changed);
        ranked.sort(
                Comparator.comparing((Series s) -> !isPrimary(s, comparison))
                        .thenComparing(s -> -strength(s, cells, comparison)));
        List<Series> kept = ranked.subList(0, Math.min(MOST_SERIES, ranked.size()));
        List<Series> ordered = new ArrayList<>(changed);
        ordered.retainAll(kept);
        ordered.sort(Comparator.comparing(s -> !isPrimary(s, comparison)));
        return ordered;
    }

    private static double strength(
            Series series, Map<List<Object>, Effect> cells, Comparison comparison) {
        double most = 0;
        for (String policy : comparison.policies()) {
            Effect effect = cells.get(List.of(policy, series));
            most = Math.max(most, effect == null ? 0 : Math.abs(effect.size()));
        }
        return most;
    }

    private static boolean isPrimary(Series series, Comparison comparison) {
        return comparison.effects().stream()
                .anyMatch(e -> e.primary() && e.series().equals(series));
    }

    @Override
    public String lack() {
        return "no effect has a standardised size";
    }

    private static void write(DataTable data, Effect effect) {
        data.add(
                effect.policy(),
                effect.series().measure(),
                effect.series().subject(),
                effect.horizon().name(),
                effect.n(),
                effect.size(),
                effect.primary() ? "yes" : "no");
    }

    private static String caption(
            Comparison comparison, String horizon, int unchanged, int leftOut) {
        return ("Differences that policies make to "
                        + comparison.base()
                        + " on the same seeds ("
                        + ComparisonInput.spoken(horizon)
                        + "), each divided by its own standard deviation over seeds (d of pairs):"
                        + " orange with + where the policy raises the measure, blue with \u2212"
                        + " where it lowers it. Bold: primary series. The seeds are the same, so d"
                        + " tells how sure a difference is rather than how large. "
                        + (unchanged > 0
                                ? unchanged + " series that no policy changes are not shown. "
                                : "")
                        + ComparisonInput.leftOut(0, leftOut))
                .strip();
    }
}
