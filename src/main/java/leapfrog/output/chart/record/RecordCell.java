package leapfrog.output.chart.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.history.HistoryPath;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.plot.ValueRange;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;
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

    /** Prices of an operation are told for so many. */
    private static final double EXA = 1e18;

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

    /** What values are multiplied with to be drawn. */
    double factor() {
        return unit() == Unit.USD_PER_FLOP ? EXA : Wording.factor(unit());
    }

    private String unitText(Words words) {
        return switch (unit()) {
            case USD_PER_FLOP -> words.unit(unit()).replace("FLOP", "EFLOP");
            case ONE -> "";
            default -> words.unit(unit());
        };
    }

    /** Above the plot. */
    String name(Words words) {
        String measure = first().measure();
        return words.find("record." + measure).orElseGet(() -> words.measure(measure));
    }

    /** Below the name: subject, where there is one for all, reading and unit. */
    String detail(Words words) {
        List<String> parts = new ArrayList<>();
        if (paths.stream().map(one -> one.series().subject()).distinct().count() == 1) {
            parts.add(subject(words));
        }
        if (first().reading().over() == RecordedReading.Over.YEAR_GAIN) {
            parts.add(words.of("record.gain"));
        }
        parts.add(
                first().reading()
                        .base()
                        .map(base -> words.of("record.base", base.year()))
                        .orElse(unitText(words)));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private String subject(Words words) {
        String[] keys = first().subject().split("/", 2);
        if (keys.length == 1) {
            return words.part(keys[0]);
        }
        String form =
                switch (first().measure()) {
                    case "gap-months" -> "record.behind";
                    case "ecosystem-share" -> "record.of-in";
                    default -> "comparison.named";
                };
        return words.of(form, words.part(keys[0]), words.subject(keys[1]));
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
