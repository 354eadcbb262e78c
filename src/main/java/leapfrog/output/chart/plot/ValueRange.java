package leapfrog.output.chart.plot;

import java.util.ArrayList;
import java.util.List;
import leapfrog.model.core.Unit;

/**
 * The span of a value axis and its ticks: at multiples of 1, 2 or 5 times a power of ten, or on a
 * logarithmic axis at powers of ten.
 *
 * @param step distance of ticks; that of decades is 1
 * @param log whether equal factors stand at equal distances; low is above zero then
 */
public record ValueRange(double low, double high, double step, boolean log) {

    private static final double POINTS_PER_TICK = 24;

    /** A plot of fewer points has room for three numbers. */
    private static final double LOW = 70;

    public ValueRange(double low, double high, double step) {
        this(low, high, step, false);
    }

    /**
     * The span that holds all values.
     *
     * @param unit of them
     * @param height of the plot in points
     */
    public static ValueRange of(Unit unit, List<double[]> values, double height) {
        double[] span = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        values.forEach(each -> widen(span, each));
        if (span[0] > span[1]) {
            return new ValueRange(0, 1, 0.5);
        }
        return unit == Unit.SHARE && span[0] >= 0
                ? ofShare(span[1], height)
                : padded(span[0], span[1], height);
    }

    /**
     * The span of a logarithmic axis: every median above zero, but no more decades than given.
     * Lines may leave it downwards.
     */
    public static ValueRange ofDecades(List<double[]> medians, double decades) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double[] median : medians) {
            for (double value : median) {
                if (value > 0) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        if (most == 0) {
            return new ValueRange(0.1, 10, 1, true);
        }
        double high = most * 2;
        double low = Math.max(least / 1.5, high / Math.pow(10, decades));
        return new ValueRange(Math.min(low, high / 10), high, 1, true);
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
            double high = most <= 97 ? 100 : height < LOW ? 106 : 103;
            return new ValueRange(0, high, height < LOW ? 50 : 20);
        }
        double step =
                Math.max(step(Math.max(most, 1), height), most > 30 ? height < LOW ? 20 : 10 : 0);
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

    /** Where a value stands on the axis, in the axis's own numbers. */
    public double place(double value) {
        return log ? Math.log10(value) : value;
    }

    /** Places of a line; on a logarithmic axis there is none for what is not above zero. */
    public double[] line(double[] values) {
        double[] places = new double[values.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = log && !(values[i] > 0) ? Double.NaN : place(values[i]);
        }
        return places;
    }

    /** Places of the edges of a band; what is not above zero lies below a logarithmic axis. */
    public double[][] band(double[][] edges) {
        double[][] places = new double[edges.length][];
        for (int edge = 0; edge < edges.length; edge++) {
            places[edge] = edges[edge].clone();
            for (int i = 0; log && i < places[edge].length; i++) {
                places[edge][i] = place(Math.max(places[edge][i], low / 10));
            }
        }
        return places;
    }

    /** Values at which a number stands, upwards. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (log) {
            for (int power = (int) Math.ceil(Math.log10(low)); power <= Math.log10(high); power++) {
                ticks.add(Math.pow(10, power));
            }
        } else {
            for (double tick = Math.ceil(low / step) * step; tick <= high + 1e-9; tick += step) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    /** Digits after the point that ticks need. */
    int decimals() {
        return (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    }

    /** Whether a value lies inside, and not on an end. */
    public boolean spans(double value) {
        return low < value && value < high;
    }
}
