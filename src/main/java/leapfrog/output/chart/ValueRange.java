package leapfrog.output.chart;

import java.util.List;
import leapfrog.model.core.Unit;

/** The span of a value axis and the distance of its ticks: 1, 2 or 5 times a power of ten. */
record ValueRange(double low, double high, double step) {

    private static final double POINTS_PER_TICK = 24;

    /**
     * The span that holds every line and drawn band.
     *
     * @param height of the plot in points
     */
    static ValueRange of(List<Trace> traces, boolean bands, double height) {
        double[] span = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (Trace trace : traces) {
            widen(span, trace.median());
            if (bands && trace.isPole()) {
                widen(span, trace.most()[0]);
                widen(span, trace.most()[1]);
            }
        }
        if (span[0] > span[1]) {
            return new ValueRange(0, 1, 0.5);
        }
        return traces.get(0).series().unit() == Unit.SHARE
                ? ofShare(span[1], height)
                : padded(span[0], span[1], height);
    }

    private static void widen(double[] span, double[] values) {
        for (double value : values) {
            if (Double.isFinite(value)) {
                span[0] = Math.min(span[0], value);
                span[1] = Math.max(span[1], value);
            }
        }
    }

    /** From nothing to a round number, all of it when most of it is used. */
    private static ValueRange ofShare(double most, double height) {
        if (most > 80) {
            // A little above the whole, so that a line at 100 % and its markers are not cut.
            return new ValueRange(0, most > 97 ? 103 : 100, 20);
        }
        double step = step(Math.max(most, 1), height);
        return new ValueRange(0, Math.min(100, step * Math.ceil(most / step)), step);
    }

    private static ValueRange padded(double least, double most, double height) {
        double span = most > least ? most - least : Math.max(1, Math.abs(most));
        double low = least - 0.05 * span;
        double high = most + 0.05 * span;
        if (least >= 0 && least < 0.4 * most) {
            low = 0; // from nought where it is near, so that heights compare
        }
        return new ValueRange(low, high, step(high - low, height));
    }

    private static double step(double span, double height) {
        double raw = span / Math.max(2, height / POINTS_PER_TICK);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return power * (lead < 1.4 ? 1 : lead < 3 ? 2 : lead < 7 ? 5 : 10);
    }

    /** Digits after the point that ticks need. */
    int decimals() {
        return (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    }

    boolean spans(double value) {
        return low < value && value < high;
    }
}
