package leapfrog.output.chart.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import leapfrog.experiment.analysis.SeriesSummary;
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

/** What the largest vendors sell, and below it what controls keep vendors from selling. */
public record VendorForm() implements Form {

    static final String SOLD = "vendor-revenue";
    static final String LOST = "vendor-revenue-lost";

    private static final int MOST_LINES = 6;
    private static final int MOST_BANDS = 2;

    /** Ids of the measures that it reads. */
    public static List<String> measures() {
        return List.of(SOLD, LOST);
    }

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        Sellers sellers = new Sellers(input);
        List<SeriesSummary> sold = largest(Scale.DECADES.shown(sellers.firms(SOLD)));
        List<SeriesSummary> lost = largest(sellers.states(LOST));
        List<SeriesSheet.Row> rows = new ArrayList<>();
        // Firms keep their strokes from the upper plot to the lower one.
        List<String> places =
                Stream.concat(sold.stream(), lost.stream())
                        .map(SeriesSummary::subject)
                        .distinct()
                        .toList();
        if (!sold.isEmpty()) {
            List<Trace> traces = traces(sold, places, sellers, look);
            rows.add(
                    new SeriesSheet.Row(
                            title("vendor.sold", sold, look.words()), traces, Scale.DECADES));
        }
        if (!lost.isEmpty()) {
            List<Trace> traces = traces(lost, places, sellers, look);
            rows.add(
                    new SeriesSheet.Row(
                            title("vendor.lost", lost, look.words()), traces, Scale.FITTED));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SeriesSheet sheet = new SeriesSheet(rows, input.frame(), look);
        DataTable data = SeriesForm.table();
        sold.forEach(series -> SeriesForm.write(data, series, input.frame().first()));
        lost.forEach(series -> SeriesForm.write(data, series, input.frame().first()));
        String caption = new VendorCaption(sellers, sold, lost).text(look, sheet.marksCaption());
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    @Override
    public String lack() {
        return "none of its measures is recorded above zero: " + Wording.list(measures());
    }

    private static List<SeriesSummary> largest(List<SeriesSummary> found) {
        return Sellers.ranked(found).stream().limit(MOST_LINES).toList();
    }

    private static String title(String key, List<SeriesSummary> drawn, Words words) {
        return words.of("with-unit", words.of(key), words.unit(drawn.get(0).unit()));
    }

    /**
     * The smallest first, so that the largest lie on top. The largest of each home has bands, but
     * no more than two have: bands of one colour hide each other.
     *
     * @param places ids of firms in the order of their strokes
     */
    private static List<Trace> traces(
            List<SeriesSummary> drawn, List<String> places, Sellers sellers, Look look) {
        List<String> states = List.copyOf(sellers.input().stateNames().keySet());
        Set<String> homes = new HashSet<>();
        List<Trace> traces = new ArrayList<>();
        for (SeriesSummary series : drawn) {
            String id = series.subject();
            boolean firm = sellers.isFirm(series);
            boolean bands = homes.size() < MOST_BANDS && homes.add(sellers.home(series));
            LineStyle style =
                    firm
                            ? Recoloured.firm(places.indexOf(id), sellers.home(series), states)
                            : StateStyle.of(id, states);
            String label = firm || look.hasNames() ? sellers.name(series) : id;
            traces.add(0, new Trace(series, style, label, bands));
        }
        return traces;
    }
}
