package leapfrog.output.chart.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Series, Double> strengths = new LinkedHashMap<>();
        for (Effect effect : known) {
            Column column = new Column(effect.policy(), effect.horizon().name());
            if (columns.contains(column)) {
                cells.put(List.of(column, effect.series()), effect);
                strengths.merge(effect.series(), Math.abs(effect.size()), Math::max);
            }
        }
        Set<Series> primary = primary(comparison);
        List<Series> changed =
                strengths.keySet().stream()
                        .filter(s -> primary.contains(s) || strengths.get(s) > 0)
                        .toList();
        List<Series> series = strongest(changed, strengths, primary, most(columns.size(), look));
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
            rows.add(new HeatSheet.Row(Fit.name(each, look), primary.contains(each), sizes));
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
                        strengths.size() - changed.size(),
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

    /** As many as there is room for: primary ones first, then by their greatest change. */
    private static List<Series> strongest(
            List<Series> changed, Map<Series, Double> strengths, Set<Series> primary, int most) {
        List<Series> ranked = new ArrayList<>(changed);
        ranked.sort(
                Comparator.comparing((Series s) -> !primary.contains(s))
                        .thenComparing(s -> -strengths.get(s)));
        List<Series> kept = ranked.subList(0, Math.min(most, ranked.size()));
        List<Series> ordered = new ArrayList<>(changed);
        ordered.retainAll(kept);
        ordered.sort(Comparator.comparing(s -> !primary.contains(s)));
        return ordered;
    }

    /** Fewer where the columns need several rows of blocks. */
    private static int most(int columns, Look look) {
        int across = look.width() > 400 ? 16 : look.isWide() ? 10 : 7;
        return Math.max(FEWEST_SERIES, MOST_SERIES / (1 + (columns - 1) / across));
    }

    private static Set<Series> primary(Comparison comparison) {
        return comparison.effects().stream()
                .filter(Effect::primary)
                .map(Effect::series)
                .collect(Collectors.toSet());
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
