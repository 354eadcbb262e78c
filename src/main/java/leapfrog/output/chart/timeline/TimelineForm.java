package leapfrog.output.chart.timeline;

import java.util.ArrayList;
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
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/** Bars over time: which instrument, by whom, when and how strong. */
public record TimelineForm() implements Form {

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        List<TimelineRow> rows = TimelineRow.of(input, look.words());
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
                        new Setting(Words.in(Language.EN)).of(each.instrument()));
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
        Words words = look.words();
        boolean gathered = rows.get(0).gathered();
        boolean told = sheet.hasText() && !gathered;
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of("timeline.what"));
        sentences.add(words.of("scenario", input.title()));
        sentences.add(words.of(told ? "timeline.height-told" : "timeline.height"));
        if (gathered) {
            boolean named = sheet.hasText();
            sentences.add(words.of(named ? "timeline.gathered-named" : "timeline.gathered"));
        }
        if (has(rows, schedule -> schedule.announced().isPresent())) {
            sentences.add(words.of("timeline.announced"));
        }
        if (has(rows, schedule -> schedule.when().isPresent())) {
            sentences.add(words.of("timeline.trigger"));
        }
        if (!look.hasNames()) {
            sentences.add(input.key());
        }
        sentences.add(sheet.marksCaption());
        return String.join(" ", sentences).strip();
    }

    private static boolean has(List<TimelineRow> rows, Predicate<Schedule> condition) {
        return rows.stream()
                .flatMap(row -> row.instruments().stream())
                .map(DatedInstrument::schedule)
                .anyMatch(condition);
    }
}
