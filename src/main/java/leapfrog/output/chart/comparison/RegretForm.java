package leapfrog.output.chart.comparison;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.Series;
import leapfrog.experiment.comparison.ComparisonPlan;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.StateStyle;
import leapfrog.output.chart.words.Words;
import leapfrog.output.comparison.DifferenceUnit;

/** How regret is spread over the points of the assumptions, by policy. */
public record RegretForm() implements ComparisonForm {

    private static final Color BOX = new Color(0xA9, 0xC4, 0xD8);
    private static final Color EDGE = new Color(0x2E, 0x5A, 0x7D);
    private static final Color BEST = new Color(0xC2, 0x4A, 0x00);
    private static final Shape DIAMOND = StateStyle.number(3).marker();
    private static final int FEW_POINTS = 40;
    private static final double MANY = 7;

    /** Quantiles of a row of regret: whiskers, box and middle. */
    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

    @Override
    public Optional<Drawing> lay(ComparisonFigure figure, ComparisonInput input, Look look) {
        List<Robustness> all =
                input.robustness().stream()
                        .filter(each -> each.regret().length > 0 && each.regret()[0].length > 0)
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = all.stream().flatMap(r -> r.policies().stream()).distinct().toList();
        double height = named.size() > MANY && look.isWide() ? 14 : 19;
        List<String> policies = named.subList(0, Math.min(named.size(), RowSheet.mostRows(height)));
        int shown = Math.min(all.size(), RowSheet.most(policies.size(), height, look));
        DataTable data = new DataTable("series", "horizon", "policy", "point", "unit", "regret");
        List<RowPanel> panels = new ArrayList<>();
        for (Robustness each : all.subList(0, shown)) {
            panels.add(panel(each, policies, input, look));
            write(data, each, policies, input);
        }
        Key key = new Key(entries(look.words()), look.text(), look.width() - 1);
        RowSheet sheet = new RowSheet(Fit.policies(policies, look), panels, height, key, look);
        String caption =
                caption(
                        all.get(0),
                        ComparisonInput.leftOut(
                                named.size() - policies.size(), all.size() - shown, look.words()),
                        look.words());
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    @Override
    public String lack() {
        return "no policy was scored over uncertain assumptions";
    }

    private static RowPanel panel(
            Robustness each, List<String> policies, ComparisonInput input, Look look) {
        Optional<Series> series = series(each, input);
        DifferenceUnit unit =
                series.map(s -> DifferenceUnit.of(s.unit())).orElse(new DifferenceUnit("", "", 1));
        List<double[]> regret = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (String policy : policies) {
            double[] sorted = sorted(each, policy, unit.factor());
            regret.add(sorted);
            if (sorted.length > 0) {
                least = Math.min(least, sorted[sorted.length - 1]);
            }
        }
        double best = least;
        Words words = look.words();
        String title = series.map(s -> Fit.name(s, look)).orElse(each.label());
        return new RowPanel(
                words.of("comparison.named", title, ComparisonInput.spoken(each.horizon(), words)),
                ComparisonInput.axis(
                        words.of("regret.axis"), series.map(Series::unit).orElse(Unit.ONE), words),
                regret.stream().flatMapToDouble(Arrays::stream).toArray(),
                (graphics, row, area, place) ->
                        paint(graphics, regret.get(row), area, place, best));
    }

    private static Optional<Series> series(Robustness each, ComparisonInput input) {
        return input.comparison().grid().series().stream()
                .filter(s -> each.label().equals(ComparisonPlan.label(s)))
                .findFirst();
    }

    private static double[] sorted(Robustness each, String policy, double factor) {
        int at = each.policies().indexOf(policy);
        return at < 0
                ? new double[0]
                : Arrays.stream(each.regret()[at])
                        .filter(Double::isFinite)
                        .map(value -> value * factor)
                        .sorted()
                        .toArray();
    }

    private static void paint(
            Graphics2D graphics,
            double[] sorted,
            Rectangle2D area,
            RowPanel.Place place,
            double best) {
        if (sorted.length == 0) {
            return;
        }
        double[] at = new double[SHARES.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = place.of(quantile(sorted, SHARES[i]));
        }
        double middle = area.getCenterY();
        double half = Math.min(4.5, area.getHeight() * 0.28);
        graphics.setColor(EDGE);
        graphics.setStroke(Ink.line(0.75f));
        Ink.line(graphics, at[0], middle, at[4], middle);
        Rectangle2D box = new Rectangle2D.Double(at[1], middle - half, at[3] - at[1], 2 * half);
        graphics.setColor(BOX);
        graphics.fill(box);
        graphics.setColor(EDGE);
        graphics.draw(box);
        if (sorted.length <= FEW_POINTS) {
            points(graphics, sorted, middle, place);
        }
        graphics.setColor(EDGE);
        graphics.setStroke(Ink.line(1.6f));
        Ink.line(graphics, at[2], middle - half, at[2], middle + half);
        double worst = sorted[sorted.length - 1];
        diamond(graphics, place.of(worst), middle, worst <= best);
    }

    private static void points(
            Graphics2D graphics, double[] sorted, double middle, RowPanel.Place place) {
        graphics.setColor(EDGE);
        for (double value : sorted) {
            double x = place.of(value);
            graphics.fill(new Ellipse2D.Double(x - 0.7, middle - 0.7, 1.4, 1.4));
        }
    }

    private static void diamond(Graphics2D graphics, double x, double y, boolean best) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(best ? 1.7 : 1.3, best ? 1.7 : 1.3);
        graphics.setColor(best ? BEST : Color.WHITE);
        graphics.fill(DIAMOND);
        graphics.setColor(best ? BEST : EDGE);
        graphics.setStroke(Ink.line(0.6f));
        graphics.draw(DIAMOND);
        graphics.setTransform(before);
    }

    /** Between neighbours in proportion (type 7). */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static List<Key.Entry> entries(Words words) {
        return List.of(
                new Key.Entry(words.of("regret.box"), RegretForm::sample),
                new Key.Entry(
                        words.of("regret.greatest"),
                        (g, length) -> diamond(g, length / 2, 0, false)),
                new Key.Entry(
                        words.of("regret.least"), (g, length) -> diamond(g, length / 2, 0, true)));
    }

    private static void sample(Graphics2D graphics, double length) {
        graphics.setColor(EDGE);
        graphics.setStroke(Ink.line(0.75f));
        Ink.line(graphics, 0, 0, length, 0);
        Rectangle2D box = new Rectangle2D.Double(length * 0.2, -3, length * 0.5, 6);
        graphics.setColor(BOX);
        graphics.fill(box);
        graphics.setColor(EDGE);
        graphics.draw(box);
        graphics.setStroke(Ink.line(1.6f));
        Ink.line(graphics, length * 0.4, -3, length * 0.4, 3);
    }

    private static void write(
            DataTable data, Robustness each, List<String> policies, ComparisonInput input) {
        String unit = series(each, input).map(s -> s.unit().symbol()).orElse("");
        for (String policy : policies) {
            int at = each.policies().indexOf(policy);
            for (int k = 0; at >= 0 && k < each.regret()[at].length; k++) {
                double regret = each.regret()[at][k];
                data.add(each.label(), each.horizon(), policy, k + 1, unit, regret);
            }
        }
    }

    private static String caption(Robustness first, String leftOut, Words words) {
        String points = ComparisonInput.counted("regret.points", first.regret()[0].length, words);
        return ComparisonInput.sentences(words.of("regret.what", points), leftOut);
    }
}
