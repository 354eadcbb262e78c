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
import leapfrog.output.chart.line.Scale;
import leapfrog.output.chart.line.SeriesForm;
import leapfrog.output.chart.line.SeriesSheet;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/**
 * Whose ecosystems are used: in the world, in the pole that is behind, and in each third state,
 * where the ecosystems of the poles meet.
 */
public record EcosystemForm() implements Form {

    /** Ids of the measures that it reads. */
    public static List<String> measures() {
        return List.of(HostShares.MEASURE);
    }

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        Words words = look.words();
        HostShares shares = new HostShares(input, look);
        List<String> third = shares.thirdStates();
        String follower = shares.follower();
        DataTable data = SeriesForm.table();
        List<SeriesSheet.Row> rows = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        add(rows, shares, shares.world(), words.of("ecosystem.in-world"), data, input);
        if (!rows.isEmpty()) {
            parts.add(words.of("ecosystem.told-world"));
        }
        if (!follower.isEmpty()) {
            String title = words.of("ecosystem.in-state", shares.name(follower));
            add(rows, shares, shares.of(follower), title, data, input);
            parts.add(words.of("ecosystem.told-state", input.name(follower)));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int count = rows.size() + (third.isEmpty() ? 0 : 1);
        SeriesSheet plots = new SeriesSheet(rows, count, input.frame(), look);
        EcosystemSheet sheet = new EcosystemSheet(plots, rows, shares, third);
        if (!third.isEmpty()) {
            parts.add(words.of("ecosystem.told-third-states"));
        }
        for (String state : third) {
            shares.of(state).forEach(s -> SeriesForm.write(data, s, input.frame().first()));
        }
        String caption = caption(parts, shares, plots, !third.isEmpty());
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    private static void add(
            List<SeriesSheet.Row> rows,
            HostShares shares,
            List<SeriesSummary> found,
            String title,
            DataTable data,
            FigureInput input) {
        if (!found.isEmpty()) {
            rows.add(new SeriesSheet.Row(title, shares.traces(found), Scale.FITTED));
            found.forEach(series -> SeriesForm.write(data, series, input.frame().first()));
        }
    }

    @Override
    public String lack() {
        return "no use of an ecosystem is recorded: " + Wording.list(measures());
    }

    private static String caption(
            List<String> parts, HostShares shares, SeriesSheet plots, boolean cells) {
        FigureInput input = shares.input();
        List<String> sentences = new ArrayList<>();
        Words words = shares.look().words();
        String lines = shares.polesAlone() ? "lines.poles-where-many" : "lines";
        sentences.add(words.of("ecosystem.what", words.lettered(parts)));
        sentences.add(words.of("scenario", input.title()));
        sentences.add(words.of(lines, words.replications(input.replications())));
        if (!shares.look().hasNames()) {
            sentences.add(input.key());
        }
        sentences.add(plots.marksCaption());
        if (cells) {
            char last = (char) ('a' + parts.size() - 1);
            sentences.add(words.of("ecosystem.fork-alone", last));
        }
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }
}
