package leapfrog.output.chart.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Layer;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Form;
import leapfrog.output.chart.plot.LineStyle;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.StateStyle;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/**
 * Medians with bands over time, one plot for each measure, one above the other on one time axis.
 *
 * @param lead what the figure shows, the start of its caption
 * @param panels in the order of their letters; those whose measure is not recorded fall away
 */
public record SeriesForm(String lead, List<Panel> panels) implements Form {

    private static final int ALL_WITH_BANDS = 3;

    public SeriesForm {
        panels = List.copyOf(panels);
    }

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        List<SeriesSheet.Row> rows = new ArrayList<>();
        DataTable data = table();
        for (Panel panel : panels) {
            List<SeriesSummary> found = panel.shown(input);
            if (!found.isEmpty()) {
                rows.add(
                        new SeriesSheet.Row(
                                title(panel, found, look.words()),
                                traces(panel, found, input, look),
                                panel.scale()));
                found.forEach(series -> write(data, series, input.frame().first()));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SeriesSheet sheet = new SeriesSheet(rows, input.frame(), look);
        String caption = SeriesCaption.of(this, input, look, sheet.marksCaption());
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    @Override
    public String lack() {
        return "none of its measures is recorded: "
                + Wording.list(panels.stream().map(Panel::measure).toList());
    }

    /** Whether there is anything to draw. */
    public static boolean hasValues(SeriesSummary series) {
        for (double value : series.median()) {
            if (Double.isFinite(value)) {
                return true;
            }
        }
        return false;
    }

    /** A line alone is named here and not beside its end; an index has no unit to tell. */
    private static String title(Panel panel, List<SeriesSummary> found, Words words) {
        boolean alone = found.size() == 1 && !panel.pair().isEmpty();
        String name = alone ? ", " + panel.name(found.get(0).subject(), words) : "";
        Unit unit = found.get(0).unit();
        String what = panel.axis() + name;
        return unit == Unit.INDEX ? what : words.of("with-unit", what, words.unit(unit));
    }

    /** Poles come last, so that they lie on top. */
    private static List<Trace> traces(
            Panel panel, List<SeriesSummary> found, FigureInput input, Look look) {
        List<String> states = List.copyOf(input.stateNames().keySet());
        boolean all = allHaveBands(found, input);
        List<Trace> others = new ArrayList<>();
        List<Trace> strong = new ArrayList<>();
        for (SeriesSummary series : found) {
            String state = FigureInput.firstKey(series.subject());
            boolean isPole = all || input.poles().contains(state);
            String label = found.size() == 1 ? "" : label(panel, series.subject(), input, look);
            LineStyle style =
                    isOfState(series, input)
                            ? StateStyle.of(state, states)
                            : Recoloured.layer(found.indexOf(series));
            (isPole ? strong : others).add(new Trace(series, style, label, isPole));
        }
        others.addAll(strong);
        return others;
    }

    /** Whether bands would not hide each other: of few states, or of the layers. */
    static boolean allHaveBands(List<SeriesSummary> found, FigureInput input) {
        return found.size() <= ALL_WITH_BANDS
                || found.size() <= Layer.values().length
                        && found.stream().noneMatch(series -> isOfState(series, input));
    }

    private static boolean isOfState(SeriesSummary series, FigureInput input) {
        return input.stateNames().containsKey(FigureInput.firstKey(series.subject()));
    }

    private static String label(Panel panel, String subject, FigureInput input, Look look) {
        boolean ofState = input.stateNames().containsKey(subject);
        return ofState && look.hasNames() ? input.name(subject) : panel.name(subject, look.words());
    }

    /** An empty table of medians and bands. */
    public static DataTable table() {
        return new DataTable(
                "measure", "subject", "quarter", "unit", "n", "median", "p5", "p25", "p75", "p95");
    }

    /** Adds the rows of a series. */
    public static void write(DataTable data, SeriesSummary series, Quarter first) {
        for (int i = 0; i < series.median().length; i++) {
            data.add(
                    series.measure(),
                    series.subject(),
                    first.plus(i),
                    series.unit().symbol(),
                    series.n()[i],
                    series.median()[i],
                    series.p5()[i],
                    series.p25()[i],
                    series.p75()[i],
                    series.p95()[i]);
        }
    }
}
