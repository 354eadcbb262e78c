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
import leapfrog.output.chart.words.Words;

/**
 * Standardised differences at one horizon: a column for each policy, a row for each series. A
 * policy alone has a column for each horizon.
 */
public record HeatForm() implements ComparisonForm {

    private static final int MOST_SERIES = 36;
    private static final int FEWEST_SERIES = 6;

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
        List<Column> columns = columns(comparison, known);
        Map<List<Object>, Effect> cells = new HashMap<>();
        Set<Series> found = new LinkedHashSet<>();
        for (Effect effect : known) {
            Column column = new Column(effect.policy(), effect.horizon().name());
            if (columns.contains(column)) {
                cells.put(List.of(column, effect.series()), effect);
                found.add(effect.series());
            }
        }
        List<Series> changed = changed(found, cells, comparison);
        List<Series> series = strongest(changed, cells, comparison, most(columns.size(), look));
        List<HeatSheet.Row> rows = new ArrayList<>();
        DataTable data =
                new DataTable("policy", "measure", "subject", "horizon", "n", "d", "primary");
        for (Series each : series) {
            double[] sizes = new double[columns.size()];
            Arrays.fill(sizes, Double.NaN);
            for (int c = 0; c < sizes.length; c++) {
                Effect effect = cells.get(List.of(columns.get(c), each));
                if (effect != null) {
                    sizes[c] = effect.size();
                    write(data, effect);
                }
            }
            rows.add(new HeatSheet.Row(Fit.name(each, look), isPrimary(each, comparison), sizes));
        }
        boolean alone = comparison.policies().size() == 1;
        Words words = look.words();
        List<String> names =
                columns.stream()
                        .map(
                                c ->
                                        alone
                                                ? ComparisonInput.spoken(c.horizon(), words)
                                                : words.policy(c.policy()))
                        .toList();
        HeatSheet sheet = new HeatSheet(names, rows, look);
        String caption =
                caption(
                        comparison,
                        columns,
                        found.size() - changed.size(),
                        ComparisonInput.leftOut(0, changed.size() - series.size(), words),
                        words);
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    /** What a column stands for. */
    private record Column(String policy, String horizon) {}

    /** The policies at one horizon; of a single policy all horizons. */
    private static List<Column> columns(Comparison comparison, List<Effect> known) {
        if (comparison.policies().size() == 1) {
            String policy = comparison.policies().get(0);
            return ComparisonInput.horizons(known).stream()
                    .map(horizon -> new Column(policy, horizon))
                    .toList();
        }
        String horizon = horizon(comparison, known);
        return comparison.policies().stream().map(policy -> new Column(policy, horizon)).toList();
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
                .filter(s -> isPrimary(s, comparison) || strength(s, cells) > 0)
                .toList();
    }

    /** As many as there is room for: primary ones first, then by their greatest change. */
    private static List<Series> strongest(
            List<Series> changed,
            Map<List<Object>, Effect> cells,
            Comparison comparison,
            int most) {
        List<Series> ranked = new ArrayList<>(changed);
        ranked.sort(
                Comparator.comparing((Series s) -> !isPrimary(s, comparison))
                        .thenComparing(s -> -strength(s, cells)));
        List<Series> kept = ranked.subList(0, Math.min(most, ranked.size()));
        List<Series> ordered = new ArrayList<>(changed);
        ordered.retainAll(kept);
        ordered.sort(Comparator.comparing(s -> !isPrimary(s, comparison)));
        return ordered;
    }

    /** Fewer where the columns need several rows of blocks. */
    private static int most(int columns, Look look) {
        int across = look.width() > 400 ? 16 : look.isWide() ? 10 : 7;
        return Math.max(FEWEST_SERIES, MOST_SERIES / (1 + (columns - 1) / across));
    }

    private static double strength(Series series, Map<List<Object>, Effect> cells) {
        double most = 0;
        for (Map.Entry<List<Object>, Effect> cell : cells.entrySet()) {
            if (cell.getKey().get(1).equals(series)) {
                most = Math.max(most, Math.abs(cell.getValue().size()));
            }
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
            Comparison comparison,
            List<Column> columns,
            int unchanged,
            String leftOut,
            Words words) {
        boolean alone = comparison.policies().size() == 1;
        String base = words.policy(comparison.base());
        return ComparisonInput.sentences(
                alone
                        ? words.of(
                                "heat.what-one", base, words.policy(comparison.policies().get(0)))
                        : words.of(
                                "heat.what-many",
                                base,
                                ComparisonInput.spoken(columns.get(0).horizon(), words)),
                words.of("heat.signs"),
                unchanged > 0 ? words.of("heat.unchanged", unchanged) : "",
                leftOut);
    }
}
