package leapfrog.output.chart.comparison;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.StateStyle;

/**
 * How the effect at a horizon is drawn: the later, the darker, each with a marker of its own.
 *
 * @param filled whether it is below the level of significance
 */
record HorizonStyle(Color colour, Shape marker, boolean filled) {

    private static final int[] FIRST = {0x4C, 0x9D, 0xB5};
    private static final int[] LAST = {0x12, 0x2B, 0x4A};
    private static final int[] MARKERS = {0, 1, 2, 3, 6};

    /** The style of the n-th of so many horizons. */
    static HorizonStyle of(int place, int count, boolean filled) {
        double share = count < 2 ? 1 : place / (count - 1.0);
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = (int) Math.round(FIRST[i] + share * (LAST[i] - FIRST[i]));
        }
        Shape marker = StateStyle.number(MARKERS[place % MARKERS.length]).marker();
        return new HorizonStyle(new Color(mixed[0], mixed[1], mixed[2]), marker, filled);
    }

    /** An interval with its mean. */
    void draw(Graphics2D graphics, double low, double mean, double high, double y) {
        graphics.setColor(colour);
        graphics.setStroke(Ink.line(0.9f));
        if (low < high) {
            Ink.line(graphics, low, y, high, y);
        }
        AffineTransform before = graphics.getTransform();
        graphics.translate(mean, y);
        graphics.scale(1.15, 1.15);
        graphics.setColor(filled ? colour : Color.WHITE);
        graphics.fill(marker);
        graphics.setColor(colour);
        graphics.setStroke(Ink.line(0.75f));
        graphics.draw(marker);
        graphics.setTransform(before);
    }
}
