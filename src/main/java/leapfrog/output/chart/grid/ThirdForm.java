package leapfrog.output.chart.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Form;
import leapfrog.output.chart.line.SeriesForm;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Wording;

/**
 * States that are no pole, one a row: what the technology brings them, towards which pole they
 * lean, and what it costs them to serve the standards of both.
 */
public record ThirdForm() implements Form {

    /** Without one of these there is nothing to say that another figure does not. */
    private static final List<String> NEEDED = List.of(ThirdColumn.ALIGNMENT, ThirdColumn.COST);

    /** Ids of the measures that it reads. */
    public static List<String> measures() {
        return List.of(ThirdColumn.VALUE, ThirdColumn.ALIGNMENT, ThirdColumn.COST, ThirdColumn.GDP);
    }

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        List<String> states =
                input.stateNames().keySet().stream()
                        .filter(state -> !input.poles().contains(state))
                        .filter(state -> tells(input, state))
                        .toList();
        if (states.isEmpty()) {
            return Optional.empty();
        }
        List<ThirdColumn> columns = ThirdColumn.of(input, states);
        DataTable data = SeriesForm.table();
        for (ThirdColumn column : columns) {
            for (List<SeriesSummary> series : column.series().values()) {
                series.forEach(each -> SeriesForm.write(data, each, input.frame().first()));
            }
        }
        ThirdSheet sheet = new ThirdSheet(columns, states, input, look);
        return Optional.of(new Drawing(sheet.page(figure), data, caption(columns, input, look)));
    }

    private static boolean tells(FigureInput input, String state) {
        return NEEDED.stream()
                .flatMap(measure -> input.of(measure).stream())
                .filter(SeriesForm::hasValues)
                .anyMatch(series -> FigureInput.firstKey(series.subject()).equals(state));
    }

    @Override
    public String lack() {
        return "none of its measures is recorded of a third state: " + Wording.list(NEEDED);
    }

    private static String caption(List<ThirdColumn> columns, FigureInput input, Look look) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String letter = columns.size() > 1 ? "(" + (char) ('a' + i) + ") " : "";
            parts.add(letter + columns.get(i).caption());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Third states: " + String.join("; ", parts) + ".");
        sentences.add("All cells of a column have one scale.");
        sentences.add("Scenario: " + input.title() + ".");
        sentences.add(
                "Lines: median of "
                        + input.replicationsTold()
                        + "; dark and light bands: the middle 50 % and 90 % of them.");
        if (!look.isWide()) {
            sentences.add(input.key());
        }
        sentences.add(Cell.told(input.frame()));
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }
}
