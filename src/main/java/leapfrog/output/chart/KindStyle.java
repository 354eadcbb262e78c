package leapfrog.output.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import leapfrog.model.policy.InstrumentKind;

/**
 * How bars of an instrument's kind are filled: a colour after Okabe and Ito (2008), and thin white
 * lines that tell kinds apart in grey.
 */
final class KindStyle {

    private static final int[] COLOURS = {
        0x0072B2, 0x56B4E9, 0xD55E00, 0xCC79A7, 0x009E73, 0xE69F00, 0x8B7500, 0x8B5A2B, 0x777777
    };

    /** Run to rise of the white lines: 0 upright, infinite level, none where not a number. */
    private static final double[] SLANTS = {
        Double.NaN, Double.NaN, 1, -1, Double.POSITIVE_INFINITY, 0, 0
    };

    private static final double[] DISTANCES = {0, 0, 6, 6, 2.5, 6, 3};

    private KindStyle() {}

    static Color colour(InstrumentKind kind) {
        return new Color(COLOURS[kind.ordinal() % COLOURS.length]);
    }

    static String name(InstrumentKind kind) {
        return Wording.capital(Wording.spoken(kind.id()));
    }

    static void fill(Graphics2D graphics, Shape bar, InstrumentKind kind) {
        graphics.setColor(colour(kind));
        graphics.fill(bar);
        double slant = SLANTS[kind.ordinal() % SLANTS.length];
        if (Double.isNaN(slant)) {
            return;
        }
        Shape before = graphics.getClip();
        graphics.clip(bar);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(Ink.HAIR);
        double distance = DISTANCES[kind.ordinal() % DISTANCES.length];
        Rectangle2D box = bar.getBounds2D();
        if (Double.isInfinite(slant)) {
            for (double y = box.getMaxY() - distance; y > box.getY(); y -= distance) {
                Ink.line(graphics, box.getX(), y, box.getMaxX(), y);
            }
        } else {
            hatch(graphics, box, slant, distance);
        }
        graphics.setClip(before);
    }

    private static void hatch(Graphics2D graphics, Rectangle2D box, double slant, double distance) {
        double lean = slant * box.getHeight();
        double from = box.getX() - Math.max(0, lean);
        for (double x = from; x < box.getMaxX() + Math.abs(lean); x += distance) {
            Ink.line(graphics, x, box.getMaxY(), x + lean, box.getY());
        }
    }
}
