package leapfrog.output.chart.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Schedule;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Form;
import leapfrog.output.chart.plot.Look;

/** Bars over time: which instrument, by whom, when and how strong. */
public record TimelineForm() implements Form {

    private static final String NAMED =
            "; at its right their names in the order of time, a number in brackets for so many of"
                    + " one date in one bar, and what full strength means.";

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        List<TimelineRow> rows = TimelineRow.of(input);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        TimelineSheet sheet = new TimelineSheet(rows, input, look);
        return Optional.of(
                new Drawing(sheet.page(figure), data(rows), caption(rows, input, sheet, look)));
    }

    @Override
    public String lack() {
        return "the scenario has no instrument in its span of time";
    }

    private static DataTable data(List<TimelineRow> rows) {
        DataTable data =
                new DataTable(
                        "state",
                        "instrument",
                        "kind",
                        "from",
                        "to",
                        "announced",
                        "phase-in",
                        "intensity",
                        "trigger",
                        "setting");
        for (TimelineRow row : rows) {
            for (DatedInstrument each : row.instruments()) {
                Schedule schedule = each.schedule();
                data.add(
                        each.issuer(),
                        each.id(),
                        each.kind().id(),
                        schedule.from(),
                        schedule.to().map(Quarter::toString).orElse(""),
                        schedule.announced().map(Quarter::toString).orElse(""),
                        schedule.phaseIn(),
                        schedule.intensity(),
                        trigger(schedule),
                        Setting.of(each.instrument()));
            }
        }
        return data;
    }

    private static String trigger(Schedule schedule) {
        return schedule.when()
                .map(
                        when ->
                                when.measure()
                                        + "("
                                        + when.subject()
                                        + ") "
                                        + (when.above() ? "above " : "below ")
                                        + when.level())
                .orElse("");
    }

    private static String caption(
            List<TimelineRow> rows, FigureInput input, TimelineSheet sheet, Look look) {
        StringBuilder caption = new StringBuilder();
        caption.append("Instruments of each state, and when they are in force.");
        caption.append(" Scenario: ").append(input.title()).append('.');
        caption.append(" The height of a bar is the strength of the instrument from 0 to 1;");
        caption.append(" the pale ground is full strength");
        boolean gathered = rows.get(0).gathered();
        caption.append(sheet.hasText() && !gathered ? ", which the text at the right tells." : ".");
        if (gathered) {
            caption.append(" Instruments that do not overlap share a line");
            caption.append(sheet.hasText() ? NAMED : "; the table of the figure names them.");
        }
        if (has(rows, schedule -> schedule.announced().isPresent())) {
            caption.append(" A ring with a line: announced, not yet in force.");
        }
        if (has(rows, schedule -> schedule.when().isPresent())) {
            caption.append(" An open bar with a dashed edge: acts only while its trigger holds.");
        }
        if (!look.isWide()) {
            caption.append(' ').append(input.key());
        }
        return caption.append(' ').append(sheet.marksCaption()).toString().strip();
    }

    private static boolean has(List<TimelineRow> rows, Predicate<Schedule> condition) {
        return rows.stream()
                .flatMap(row -> row.instruments().stream())
                .map(DatedInstrument::schedule)
                .anyMatch(condition);
    }
}
