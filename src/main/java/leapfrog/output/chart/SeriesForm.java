package leapfrog.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Quarter;

/**
 * Medians with bands over time, one plot for each measure, one above the other on one time axis.
 *
 * @param lead what the figure shows, the start of its caption
 * @param panels in the order of their letters; those whose measure is not recorded fall away
 */
record SeriesForm(String lead, List<Panel> panels) implements Form {

    private static final int ALL_WITH_BANDS = 3;

    SeriesForm {
        panels = List.copyOf(panels);
    }

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        List<SeriesSheet.Row> rows = new ArrayList<>();
        DataTable data =
                new DataTable(
                        "measure", "subject", "quarter", "unit", "n", "median", "p5", "p25", "p75",
                        "p95");
        for (Panel panel : panels) {
            List<SeriesSummary> found =
                    input.of(panel.measure()).stream().filter(SeriesForm::hasValues).toList();
            if (!found.isEmpty()) {
                rows.add(new SeriesSheet.Row(title(panel, found), traces(found, input, look)));
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

    static boolean hasValues(SeriesSummary series) {
        for (double value : series.median()) {
            if (Double.isFinite(value)) {
                return true;
            }
        }
        return false;
    }

    private static String title(Panel panel, List<SeriesSummary> found) {
        String[] pair = found.get(0).subject().split("/");
        boolean ofOnePair = found.size() == 1 && pair.length == 2 && !panel.axisOfPair().isEmpty();
        String title =
                ofOnePair ? String.format(panel.axisOfPair(), (Object[]) pair) : panel.axis();
        return title + " (" + Wording.unit(found.get(0).unit()) + ")";
    }

    /** Poles come last, so that they lie on top. */
    private static List<Trace> traces(List<SeriesSummary> found, FigureInput input, Look look) {
        Set<String> poles = input.poles();
        List<String> states = List.copyOf(input.stateNames().keySet());
        List<Trace> others = new ArrayList<>();
        List<Trace> strong = new ArrayList<>();
        for (SeriesSummary series : found) {
            String state = FigureInput.firstKey(series.subject());
            boolean isPole = found.size() <= ALL_WITH_BANDS || poles.contains(state);
            String label = found.size() == 1 ? "" : label(series.subject(), input, look);
            (isPole ? strong : others)
                    .add(new Trace(series, StateStyle.of(state, states), label, isPole));
        }
        others.addAll(strong);
        return others;
    }

    private static String label(String subject, FigureInput input, Look look) {
        boolean single = !subject.contains("/");
        return single && look.isWide() ? input.name(subject) : subject.replace("/", " to ");
    }

    private static void write(DataTable data, SeriesSummary series, Quarter first) {
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
