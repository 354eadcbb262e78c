package leapfrog.output.chart.plot;

import java.awt.Color;
import java.awt.Shape;

/** How a line is drawn so that it differs from others in colour, and in grey too. */
public interface LineStyle {

    Color colour();

    /** Around the origin, in points. */
    Shape marker();

    /** Whether the inside of the marker is coloured; else it is white. */
    boolean isFilled();

    /** Lengths of strokes and gaps in points; empty for an unbroken line. */
    float[] dash();
}
