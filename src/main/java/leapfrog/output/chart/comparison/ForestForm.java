package leapfrog.output.chart.comparison;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import leapfrog.experiment.Series;
import leapfrog.experiment.comparison.Effect;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.words.Words;
import leapfrog.output.comparison.DifferenceUnit;

/** Primary effects with intervals: a panel for each series, a row for each policy. */
public record ForestForm() implements ComparisonForm {

    private static final double LEVEL = 0.05;
    private static final double ROOMY = 6.4;
    private static final double TIGHT = 5.2;
    private static final int MANY = 6;

    @Override
    public Optional<Drawing> lay(ComparisonFigure figure, ComparisonInput input, Look look) {
        Map<Series, List<Effect>> primary = input.primary();
        if (primary.isEmpty()) {
            return Optional.empty();
        }
        List<Effect> all = primary.values().stream().flatMap(List::stream).toList();
        List<String> horizons = ComparisonInput.horizons(all);
        List<String> named =
                input.comparison().policies().stream()
                        .filter(policy -> all.stream().anyMatch(e -> e.policy().equals(policy)))
                        .toList();
        double pitch = named.size() > MANY ? TIGHT : ROOMY;
        double height = Math.max(13, horizons.size() * pitch + 4);
        List<String> policies = named.subList(0, Math.min(named.size(), RowSheet.mostRows(height)));
        List<Series> series = new ArrayList<>(primary.keySet());
        int shown = Math.min(series.size(), RowSheet.most(policies.size(), height, look));
        DataTable data = table();
        List<RowPanel> panels = new ArrayList<>();
        for (Series each : series.subList(0, shown)) {
            List<Effect> effects =
                    primary.get(each).stream().filter(e -> policies.contains(e.policy())).toList();
            effects.forEach(effect -> write(data, effect));
            panels.add(panel(each, effects, policies, horizons, look));
        }
        Key key = new Key(entries(horizons, look.words()), look.text(), look.width() - 1);
        RowSheet sheet = new RowSheet(Fit.policies(policies, look), panels, height, key, look);
        String caption =
                caption(
                        input,
                        horizons,
                        ComparisonInput.leftOut(
                                named.size() - policies.size(),
                                series.size() - shown,
                                look.words()),
                        look.words());
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    private static RowPanel panel(
            Series series,
            List<Effect> effects,
            List<String> policies,
            List<String> horizons,
            Look look) {
        DifferenceUnit unit = DifferenceUnit.of(series.unit());
        double[] values = new double[3 * effects.size()];
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            values[3 * i] = effect.interval().low() * unit.factor();
            values[3 * i + 1] = effect.mean() * unit.factor();
            values[3 * i + 2] = effect.interval().high() * unit.factor();
        }
        return new RowPanel(
                Fit.name(series, look),
                ComparisonInput.axis(
                        look.words().of("comparison.difference"), series.unit(), look.words()),
                values,
                (graphics, row, area, place) -> {
                    for (Effect effect : effects) {
                        if (effect.policy().equals(policies.get(row))) {
                            mark(graphics, effect, area, place, horizons, unit.factor());
                        }
                    }
                });
    }

    private static void mark(
            Graphics2D graphics,
            Effect effect,
            Rectangle2D area,
            RowPanel.Place place,
            List<String> horizons,
            double factor) {
        int at = horizons.indexOf(effect.horizon().name());
        double pitch = (area.getHeight() - 4) / horizons.size();
        HorizonStyle.of(at, horizons.size(), effect.adjusted() < LEVEL)
                .draw(
                        graphics,
                        place.of(effect.interval().low() * factor),
                        place.of(effect.mean() * factor),
                        place.of(effect.interval().high() * factor),
                        area.getY() + 2 + (at + 0.5) * pitch);
    }

    private static List<Key.Entry> entries(List<String> horizons, Words words) {
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < horizons.size(); i++) {
            HorizonStyle style = HorizonStyle.of(i, horizons.size(), true);
            entries.add(
                    new Key.Entry(
                            ComparisonInput.spoken(horizons.get(i), words),
                            (graphics, length) -> style.draw(graphics, 0, length / 2, length, 0)));
        }
        HorizonStyle open = HorizonStyle.of(0, 1, false);
        entries.add(
                new Key.Entry(
                        words.of("forest.open"),
                        (graphics, length) -> open.draw(graphics, 0, length / 2, length, 0)));
        return entries;
    }

    @Override
    public String lack() {
        return "no primary effect has a value";
    }

    private static DataTable table() {
        return new DataTable(
                "policy", "measure", "subject", "horizon", "unit", "n", "mean", "ci-low", "ci-high",
                "p-holm");
    }

    private static void write(DataTable data, Effect effect) {
        data.add(
                effect.policy(),
                effect.series().measure(),
                effect.series().subject(),
                effect.horizon().name(),
                effect.series().unit().symbol(),
                effect.n(),
                effect.mean(),
                effect.interval().low(),
                effect.interval().high(),
                effect.adjusted());
    }

    private static String caption(
            ComparisonInput input, List<String> horizons, String leftOut, Words words) {
        String spoken =
                horizons.stream()
                        .map(horizon -> ComparisonInput.spoken(horizon, words))
                        .collect(Collectors.joining(", "));
        return ComparisonInput.sentences(
                words.of("forest.what", words.policy(input.comparison().base()), spoken),
                words.of("comparison.pp-told"),
                leftOut);
    }
}
