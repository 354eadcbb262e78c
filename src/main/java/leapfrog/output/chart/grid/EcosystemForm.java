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
        HostShares shares = new HostShares(input, look);
        List<String> third = shares.thirdStates();
        String follower = shares.follower();
        DataTable data = SeriesForm.table();
        List<SeriesSheet.Row> rows = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        add(rows, shares, shares.world(), "Use in the world (%)", data, input);
        if (!rows.isEmpty()) {
            parts.add("in the world, by GDP");
        }
        if (!follower.isEmpty()) {
            String title = "Use in " + shares.name(follower) + " (%)";
            add(rows, shares, shares.of(follower), title, data, input);
            parts.add("in " + input.name(follower));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int count = rows.size() + (third.isEmpty() ? 0 : 1);
        SeriesSheet plots = new SeriesSheet(rows, count, input.frame(), look);
        EcosystemSheet sheet = new EcosystemSheet(plots, rows, shares, third);
        if (!third.isEmpty()) {
            parts.add("in each third state");
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
        sentences.add(
                "Share of use that goes to the ecosystems of each state: "
                        + (parts.size() == 1 ? parts.get(0) : lettered(parts))
                        + ". States whose ecosystems have less than 1 % are left out.");
        sentences.add("Scenario: " + input.title() + ".");
        sentences.add(
                "Lines: median of "
                        + input.replicationsTold()
                        + "; dark and light bands: the middle 50 % and 90 % of them"
                        + (shares.polesAlone() ? ", of the poles where there are many." : "."));
        if (!shares.look().isWide()) {
            sentences.add(input.key());
        }
        sentences.add(plots.marksCaption());
        if (cells) {
            char last = (char) ('a' + parts.size() - 1);
            sentences.add("In (" + last + ") the fork alone is marked.");
        }
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }

    private static String lettered(List<String> parts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add("(" + (char) ('a' + i) + ") " + parts.get(i));
        }
        return String.join("; ", all);
    }
}
