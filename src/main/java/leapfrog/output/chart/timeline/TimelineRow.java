package leapfrog.output.chart.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/**
 * One row of the timeline.
 *
 * @param instruments all of one state and kind, in the order of their dates
 * @param gathered whether the row stands for a kind rather than for its one instrument
 */
record TimelineRow(
        String state, String label, List<DatedInstrument> instruments, boolean gathered) {

    private static final int MOST_ROWS = 45;

    /** A row for each instrument or, where there are too many, for each kind of a state. */
    static List<TimelineRow> of(FigureInput input, Words words) {
        List<DatedInstrument> shown = shown(input);
        Map<String, List<DatedInstrument>> groups = new LinkedHashMap<>();
        boolean byKind = shown.size() > MOST_ROWS;
        for (DatedInstrument each : shown) {
            String name = byKind ? each.kind().id() : each.kind().id() + "/" + each.id();
            groups.computeIfAbsent(each.issuer() + "/" + name, key -> new ArrayList<>()).add(each);
        }
        return groups.values().stream().map(group -> row(group, byKind, words)).toList();
    }

    private static TimelineRow row(List<DatedInstrument> group, boolean byKind, Words words) {
        DatedInstrument first = group.get(0);
        String id = byKind ? first.kind().id() : first.id();
        return new TimelineRow(
                first.issuer(), Wording.capital(words.instrument(id)), List.copyOf(group), byKind);
    }

    /** Those that touch the span of the run, by state, kind and date. */
    private static List<DatedInstrument> shown(FigureInput input) {
        List<String> states = List.copyOf(input.stateNames().keySet());
        TimeFrame frame = input.frame();
        return frame.policies().stream()
                .filter(each -> each.schedule().from().compareTo(frame.last()) <= 0)
                .filter(each -> end(each, frame).compareTo(frame.first()) >= 0)
                .sorted(
                        Comparator.comparingInt(
                                        (DatedInstrument each) ->
                                                place(states.indexOf(each.issuer())))
                                .thenComparing(DatedInstrument::issuer)
                                .thenComparing(DatedInstrument::kind)
                                .thenComparing(each -> each.schedule().from())
                                .thenComparing(DatedInstrument::id))
                .toList();
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    static Quarter end(DatedInstrument instrument, TimeFrame frame) {
        return instrument.schedule().to().orElse(frame.last());
    }

    InstrumentKind kind() {
        return instruments.get(0).kind();
    }
}
