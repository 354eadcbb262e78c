package leapfrog.output.chart.plot;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.world.WindowEvent;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/** A dated vertical line with its label. */
public record Mark(Quarter quarter, String label, Kind kind) {

    /** What a mark stands for, in the order in which marks of one quarter are set. */
    public enum Kind {
        FORK(Ink.FORK),
        POLICY(Ink.POLICY),
        EVENT(Ink.EVENT);

        private final BasicStroke stroke;

        Kind(BasicStroke stroke) {
            this.stroke = stroke;
        }

        public BasicStroke stroke() {
            return stroke;
        }
    }

    /** Decimal year. */
    public double at() {
        return TimeFrame.start(quarter);
    }

    /** Marks of one quarter with their date, for a caption. */
    static String dated(List<Mark> group, Words words) {
        return group.stream()
                .map(mark -> mark.kind() == Kind.FORK ? words.of("mark.fork-told") : mark.label())
                .collect(Collectors.joining(", ", "", " (" + group.get(0).quarter() + ")"));
    }

    /** The sentence of a caption on all marks; empty where there is none. */
    static String told(List<String> parts, Words words) {
        return parts.isEmpty() ? "" : words.of("marks", String.join("; ", parts));
    }

    /** The fork and the events; the starts of export controls too, when asked for. In English. */
    public static List<Mark> of(TimeFrame frame, boolean withPolicies) {
        return of(frame, withPolicies, Words.in(Language.EN));
    }

    /** The fork and the events; the starts of export controls too, when asked for. */
    public static List<Mark> of(TimeFrame frame, boolean withPolicies, Words words) {
        List<Mark> marks = new ArrayList<>();
        add(marks, frame, new Mark(frame.fork(), words.of("mark.fork"), Kind.FORK));
        for (WindowEvent event : frame.events()) {
            add(marks, frame, new Mark(event.at(), words.event(event.name()), Kind.EVENT));
        }
        for (DatedInstrument policy : frame.policies()) {
            if (withPolicies && isMajor(policy)) {
                String label = name(policy, words);
                add(marks, frame, new Mark(policy.schedule().from(), label, Kind.POLICY));
            }
        }
        marks.sort(Comparator.comparing(Mark::quarter).thenComparing(Mark::kind));
        return List.copyOf(marks);
    }

    /** An instrument with its state: {@code US chip rule 2022}. */
    public static String name(DatedInstrument policy, Words words) {
        String issuer = words.state(policy.issuer(), policy.issuer());
        return words.of("mark.policy", issuer, words.instrument(policy.id()));
    }

    /** A trigger's date is only the first on which it may act, so it marks nothing. */
    private static boolean isMajor(DatedInstrument policy) {
        return policy.kind() == InstrumentKind.EXPORT_CONTROL && policy.schedule().when().isEmpty();
    }

    private static void add(List<Mark> marks, TimeFrame frame, Mark mark) {
        if (frame.holds(mark.quarter()) && !marks.contains(mark)) {
            marks.add(mark);
        }
    }
}
