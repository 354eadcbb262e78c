package leapfrog.output.chart.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.ExportControl;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Form;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/**
 * The supply chain of chips as flows of money between states, before the first control on devices
 * and at the end.
 */
public record NetworkForm() implements Form {

    /** A quarter and why it is shown. */
    private record Moment(Quarter quarter, String event) {}

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        Map<Moment, FlowBook> shown = new LinkedHashMap<>();
        for (Moment moment : moments(input.frame(), look.words())) {
            FlowBook book = FlowBook.of(input, moment.quarter());
            if (!book.flows().isEmpty()) {
                shown.put(moment, book);
            }
        }
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<FlowBook> books = List.copyOf(shown.values());
        FlowCut cut = new FlowCut(books);
        List<FlowPicture.Scene> scenes = new ArrayList<>();
        shown.forEach(
                (moment, book) ->
                        scenes.add(new FlowPicture.Scene(book, cut, moment.event(), input)));
        NetworkSheet sheet = new NetworkSheet(scenes, look);
        String caption = new NetworkCaption(scenes, cut, look.words()).text(sheet.namesCaption());
        return Optional.of(
                new Drawing(sheet.page(figure), data(books, cut, input.frame().first()), caption));
    }

    @Override
    public String lack() {
        return "none of its measures is recorded above zero: " + Wording.list(FlowLayer.measures());
    }

    /** The quarter before devices are first controlled, else the fork; and the last quarter. */
    private static List<Moment> moments(TimeFrame frame, Words words) {
        Optional<DatedInstrument> first =
                frame.policies().stream()
                        .filter(NetworkForm::barsDevices)
                        .filter(policy -> frame.holds(policy.schedule().from()))
                        .min(
                                (one, other) ->
                                        one.schedule().from().compareTo(other.schedule().from()));
        List<Moment> moments = new ArrayList<>();
        if (first.isPresent()) {
            String what = words.of("network.before", Mark.name(first.get(), words));
            moments.add(new Moment(first.get().schedule().from().plus(-1), what));
        } else if (frame.holds(frame.fork()) && frame.fork().compareTo(frame.last()) < 0) {
            moments.add(new Moment(frame.fork(), words.of("network.at-fork")));
        }
        moments.add(new Moment(frame.last(), words.of("network.at-end")));
        return moments;
    }

    private static boolean barsDevices(DatedInstrument policy) {
        return policy.schedule().when().isEmpty()
                && policy.instrument() instanceof ExportControl control
                && control.devices().isSet();
    }

    private static DataTable data(List<FlowBook> books, FlowCut cut, Quarter first) {
        DataTable data =
                new DataTable(
                        "measure",
                        "subject",
                        "quarter",
                        "unit",
                        "n",
                        "mean",
                        "share-of-gap",
                        "drawn");
        for (FlowBook book : books) {
            for (FlowBook.Flow flow : book.flows()) {
                String drawn = cut.drawn(book, flow).name().toLowerCase(Locale.ROOT);
                data.add(
                        flow.layer().measure(),
                        flow.series().subject(),
                        book.quarter(),
                        flow.series().unit().symbol(),
                        flow.series().n()[book.quarter().minus(first)],
                        flow.amount(),
                        book.share(flow),
                        drawn.replace('_', '-'));
            }
        }
        return data;
    }
}
