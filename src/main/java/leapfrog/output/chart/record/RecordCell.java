package leapfrog.output.chart.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.history.HistoryPath;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure;
import leapfrog.output.chart.plot.ValueRange;
import leapfrog.output.chart.plot.Wording;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedReading;
import leapfrog.scenario.RecordedSeries;

/**
 * What one small plot shows: a measure read in one way, of one subject or of several states.
 *
 * @param paths with their points; several may be of one subject, when counted by different houses
 */
record RecordCell(List<HistoryPath> paths) {

    private static final double DECADES = 6.5;

    /** Cells in the order of the record; series of like measures and readings share one. */
    static List<RecordCell> of(List<HistoryPath> paths) {
        Map<String, List<HistoryPath>> cells = new LinkedHashMap<>();
        for (HistoryPath path : paths) {
            RecordedSeries series = path.series();
            String key = series.measure() + " " + series.reading() + " " + rest(series.subject());
            cells.computeIfAbsent(key, any -> new ArrayList<>()).add(path);
        }
        return cells.values().stream().map(RecordCell::new).toList();
    }

    private static String rest(String subject) {
        int slash = subject.indexOf('/');
        return slash < 0 ? "" : subject.substring(slash);
    }

    /** The subject's first key: a state, a firm, or the world. */
    static String of(HistoryPath path) {
        String subject = path.series().subject();
        int slash = subject.indexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash);
    }

    private RecordedSeries first() {
        return paths.get(0).series();
    }

    Unit unit() {
        return first().unit();
    }

    double factor() {
        return Wording.factor(unit());
    }

    /** Above the plot. */
    String name() {
        String text = Wording.capital(Wording.spoken(first().measure()));
        return text.replace("Gap months", "Gap");
    }

    /** Below the name: subject, where there is one for all, reading and unit. */
    String detail() {
        List<String> parts = new ArrayList<>();
        List<String> subjects =
                paths.stream().map(one -> one.series().subject()).distinct().toList();
        String only = subjects.get(0);
        if (subjects.size() == 1 && !only.equals(Measure.WORLD)) {
            parts.add(only.replace("/", ", "));
        } else if (subjects.size() == 1) {
            parts.add("world");
        }
        RecordedReading reading = first().reading();
        if (reading.over() == RecordedReading.Over.YEAR_GAIN) {
            parts.add("gain");
        }
        parts.add(reading.base().map(base -> base.year() + " = 1").orElse(Wording.unit(unit())));
        return String.join(", ", parts);
    }

    private boolean log() {
        return first().logarithmic() && unit() != Unit.ONE;
    }

    /** The axis that holds bands and points with their bounds. */
    ValueRange range(double height) {
        List<double[]> drawn = new ArrayList<>();
        for (HistoryPath path : paths) {
            drawn.add(path.model().stream().mapToDouble(b -> b.low() * factor()).toArray());
            drawn.add(path.model().stream().mapToDouble(b -> b.high() * factor()).toArray());
            for (RecordedPoint point : path.calibration()) {
                drawn.add(bounds(point));
            }
            for (RecordedPoint point : path.heldOut()) {
                drawn.add(bounds(point));
            }
        }
        return log() ? ValueRange.ofDecades(drawn, DECADES) : ValueRange.of(unit(), drawn, height);
    }

    private double[] bounds(RecordedPoint point) {
        return new double[] {point.low() * factor(), point.high() * factor()};
    }
}
