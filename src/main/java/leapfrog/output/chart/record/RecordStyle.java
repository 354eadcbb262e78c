package leapfrog.output.chart.record;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import leapfrog.output.chart.plot.LineStyle;
import leapfrog.output.chart.plot.StateStyle;

/**
 * The model's line of a subject: its colour and strokes without markers, which stand for the
 * record.
 */
record RecordStyle(Color colour, float[] dash) implements LineStyle {

    private static final Color OTHER = new Color(0x55, 0x55, 0x55);
    private static final double RADIUS = 1.9;

    /** A state's own; grey for the world and for firms. */
    static RecordStyle of(String subject) {
        for (StateStyle style : StateStyle.values()) {
            if (style.name().equals(subject)) {
                return new RecordStyle(style.colour(), style.dash());
            }
        }
        return new RecordStyle(OTHER, new float[0]);
    }

    @Override
    public Shape marker() {
        return new Rectangle2D.Double();
    }

    @Override
    public boolean isFilled() {
        return true;
    }

    /** A dot for what a fit may have seen, a diamond for what it may not. */
    static Shape marker(boolean heldOut) {
        if (!heldOut) {
            return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        }
        double half = 1.4 * RADIUS;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0, -half);
        path.lineTo(half, 0);
        path.lineTo(0, half);
        path.lineTo(-half, 0);
        path.closePath();
        return path;
    }
}
