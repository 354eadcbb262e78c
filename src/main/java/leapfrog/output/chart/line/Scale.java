package leapfrog.output.chart.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.plot.ValueRange;

/**
 * How the value axis of a plot runs.
 *
 * @param zero whether nought lies on it, wherever the values are
 * @param decades how many powers of ten a logarithmic axis spans at most; none when it has equal
 *     steps
 */
public record Scale(boolean zero, double decades) {

    /** Equal steps, where the values are. */
    public static final Scale FITTED = new Scale(false, 0);

    /** Equal steps, with nought. */
    public static final Scale WITH_ZERO = new Scale(true, 0);

    /** Some four powers of ten: what is smaller by that much matters to nobody. */
    public static final Scale DECADES = new Scale(false, 4.3);

    /** Powers of ten for stocks that grow by as many over the span of a run. */
    public static final Scale MANY_DECADES = new Scale(false, 6.5);

    boolean log() {
        return decades > 0;
    }

    /** Those that an axis for all of them shows at least a quarter of the time. */
    List<SeriesSummary> shown(List<SeriesSummary> found) {
        if (!log()) {
            return found;
        }
        List<double[]> medians = found.stream().map(SeriesSummary::median).toList();
        double low = ValueRange.ofDecades(medians, decades).low();
        return found.stream()
                .filter(
                        series ->
                                4 * DoubleStream.of(series.median()).filter(v -> v >= low).count()
                                        >= series.median().length)
                .toList();
    }

    /**
     * The axis that holds lines with their bands.
     *
     * @param height of the plot in points
     */
    public ValueRange range(List<Trace> traces, double height) {
        List<double[]> drawn = new ArrayList<>();
        traces.forEach(trace -> drawn.add(trace.median()));
        if (log()) {
            return ValueRange.ofDecades(drawn, decades);
        }
        traces.stream().filter(Trace::isPole).forEach(trace -> drawn.addAll(List.of(trace.most())));
        if (zero) {
            drawn.add(new double[] {0});
        }
        return ValueRange.of(traces.get(0).series().unit(), drawn, height);
    }
}
