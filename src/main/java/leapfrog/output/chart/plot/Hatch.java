package leapfrog.output.chart.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * Thin white lines over a fill, which tell fills apart in grey.
 *
 * @param slant run to rise of the lines: 0 upright, infinite level, none where not a number
 * @param distance between two lines, in points
 */
public record Hatch(double slant, double distance) {

    /** A plain fill. */
    public static final Hatch NONE = new Hatch(Double.NaN, 0);

    /** Fills a shape with a colour and the lines over it. */
    public void fill(Graphics2D graphics, Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
        if (Double.isNaN(slant)) {
            return;
        }
        Shape before = graphics.getClip();
        graphics.clip(shape);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(Ink.HAIR);
        Rectangle2D box = shape.getBounds2D();
        if (Double.isInfinite(slant)) {
            for (double y = box.getMaxY() - distance; y > box.getY(); y -= distance) {
                Ink.line(graphics, box.getX(), y, box.getMaxX(), y);
            }
        } else {
            leaning(graphics, box);
        }
        graphics.setClip(before);
    }

    private void leaning(Graphics2D graphics, Rectangle2D box) {
        double lean = slant * box.getHeight();
        double from = box.getX() - Math.max(0, lean);
        for (double x = from; x < box.getMaxX() + Math.abs(lean); x += distance) {
            Ink.line(graphics, x, box.getMaxY(), x + lean, box.getY());
        }
    }
}
