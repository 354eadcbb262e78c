package leapfrog.output.chart.comparison;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.plot.ValueRange;

/**
 * A panel of rows on one value axis.
 *
 * @param title above it
 * @param axis below its numbers
 * @param values that the axis holds; nought always
 * @param painter of its rows
 */
record RowPanel(String title, String axis, double[] values, Painter painter) {

    /** Share of the span left free at both ends, so that marks are not cut. */
    private static final double EDGE = 0.05;

    /** The same where nothing but nought stands. */
    private static final double SMALL_EDGE = 0.02;

    /** Wider panels have no more ticks than this. */
    private static final double MOST_ACROSS = 200;

    /** Points across that stand for a tick of the usual height. */
    private static final double FLATTER = 0.75;

    /** Draws what stands in a row. */
    @FunctionalInterface
    interface Painter {
        void paint(Graphics2D graphics, int row, Rectangle2D area, Place place);
    }

    /** Where a value stands across a panel. */
    record Place(ValueRange range, double left, double width) {
        double of(double value) {
            return left + width * (value - range.low()) / (range.high() - range.low());
        }
    }

    /**
     * @param width of the panel in points
     */
    ValueRange range(double width) {
        double low = 0;
        double high = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double span = high > low ? high - low : 1;
        double from = low - (low < 0 ? EDGE : SMALL_EDGE) * span;
        double to = high + (high > 0 ? EDGE : SMALL_EDGE) * span;
        double across = Math.min(MOST_ACROSS, width * FLATTER);
        List<double[]> ends = List.of(new double[] {from, to});
        ValueRange range = ValueRange.of(Unit.ONE, ends, across);
        while (range.ticks().size() < 3 && across < MOST_ACROSS) {
            across *= 1.3;
            range = ValueRange.of(Unit.ONE, ends, across);
        }
        return new ValueRange(from, to, range.step());
    }
}
