package leapfrog.output.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of logarithms with a number at every power of ten and short ticks at 2 to 9 times it.
 * JFreeChart's own one sets its numbers as styled text, which two of our devices draw differently.
 */
final class DecadeAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    private final double low;
    private final double high;
    private final List<Double> powers;

    DecadeAxis(ValueRange range) {
        super(null);
        low = range.low();
        high = range.high();
        powers = List.copyOf(range.ticks());
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (double power : powers) {
            ticks.add(tick(TickType.MAJOR, power, Axes.decade(power)));
        }
        double first = Math.pow(10, Math.floor(Math.log10(low)));
        for (double power = first; power < high; power *= 10) {
            for (int times = 2; times < 10; times++) {
                double value = times * power;
                if (value > low && value < high) {
                    ticks.add(tick(TickType.MINOR, value, ""));
                }
            }
        }
        return ticks;
    }

    private static NumberTick tick(TickType type, double value, String text) {
        TextAnchor anchor = TextAnchor.CENTER_RIGHT;
        return new NumberTick(type, Math.log10(value), text, anchor, TextAnchor.CENTER, 0);
    }
}
