package leapfrog.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.ExportControl;

/**
 * The supply chain of chips as flows of money between states, before the first control on devices
 * and at the end.
 */
record NetworkForm() implements Form {

    /** A quarter and why it is shown. */
    private record Moment(Quarter quarter, String event) {}

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        List<Moment> moments = new ArrayList<>();
        List<FlowBook> books = new ArrayList<>();
        for (Moment moment : moments(input.frame())) {
            FlowBook book = FlowBook.of(input, moment.quarter());
            if (!book.flows().isEmpty()) {
                moments.add(moment);
                books.add(book);
            }
        }
        if (books.isEmpty()) {
            return Optional.empty();
        }
        FlowCut cut = new FlowCut(books);
        List<FlowPicture.Scene> scenes = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            scenes.add(new FlowPicture.Scene(books.get(i), cut, moments.get(i).event(), input));
        }
        NetworkSheet sheet = new NetworkSheet(scenes, look);
        String caption = caption(moments, books, cut, input);
        return Optional.of(
                new Drawing(sheet.page(figure), data(books, cut, input.frame().first()), caption));
    }

    @Override
    public String lack() {
        return "none of its measures is recorded above zero: " + Wording.list(FlowLayer.measures());
    }

    /** The quarter before devices are first controlled, else the fork; and the last quarter. */
    private static List<Moment> moments(TimeFrame frame) {
        Optional<DatedInstrument> first =
                frame.policies().stream()
                        .filter(NetworkForm::barsDevices)
                        .filter(policy -> frame.holds(policy.schedule().from()))
                        .min(
                                (one, other) ->
                                        one.schedule().from().compareTo(other.schedule().from()));
        List<Moment> moments = new ArrayList<>();
        if (first.isPresent()) {
            String what = first.get().issuer() + " " + Wording.spoken(first.get().id());
            moments.add(new Moment(first.get().schedule().from().plus(-1), "before " + what));
        } else if (frame.holds(frame.fork()) && frame.fork().compareTo(frame.last()) < 0) {
            moments.add(new Moment(frame.fork(), "at the fork"));
        }
        moments.add(new Moment(frame.last(), "at the end"));
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

    private static String caption(
            List<Moment> moments, List<FlowBook> books, FlowCut cut, FigureInput input) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            String letter = moments.size() > 1 ? "(" + (char) ('a' + i) + ") " : "";
            Moment moment = moments.get(i);
            parts.add(letter + moment.quarter() + ", " + moment.event());
        }
        String unit = Wording.unit(books.get(0).flows().get(0).series().unit());
        return Stream.of(
                        "The supply chain of chips between states: "
                                + String.join("; ", parts)
                                + ".",
                        "Scenario: " + input.title() + ".",
                        "Bands run from seller to buyer in the colour of the seller. Their widths"
                                + " are shares of all that crosses a gap between columns; what that"
                                + " is in "
                                + unit
                                + " stands below it. Means of "
                                + input.replications()
                                + " replications.",
                        "With each state stand its largest firms: designers by their sales, others"
                                + " by their whole revenue of the start.",
                        others(cut),
                        leftOut(books, cut))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String others(FlowCut cut) {
        List<String> parts = new ArrayList<>();
        for (FlowRole role : FlowRole.values()) {
            Set<String> small = cut.small(role);
            if (!small.isEmpty()) {
                parts.add(role.title().toLowerCase(Locale.ROOT) + ": " + String.join(", ", small));
            }
        }
        return parts.isEmpty()
                ? ""
                : "Others are states below 3 % of a gap throughout ("
                        + String.join("; ", parts)
                        + ").";
    }

    private static String leftOut(List<FlowBook> books, FlowCut cut) {
        double most = 0;
        for (FlowBook book : books) {
            for (int stage = 0; stage < FlowLayer.STAGES; stage++) {
                most = Math.max(most, cut.leftOut(book, stage));
            }
        }
        return most == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "Bands below 1 %% are left out, together at most %.1f %% of a gap.",
                        100 * most);
    }
}
