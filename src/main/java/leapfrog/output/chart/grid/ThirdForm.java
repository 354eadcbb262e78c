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
import leapfrog.output.chart.words.Words;

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
        List<ThirdColumn> columns = ThirdColumn.of(input, states, look.words());
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
        Words words = look.words();
        List<String> parts = columns.stream().map(ThirdColumn::caption).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of("third.what", words.lettered(parts)));
        sentences.add(words.of("third.scale"));
        sentences.add(words.of("scenario", input.title()));
        sentences.add(words.of("lines", words.replications(input.replications())));
        if (!look.hasNames()) {
            sentences.add(input.key());
        }
        sentences.add(Cell.told(input.frame(), words));
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }
}
