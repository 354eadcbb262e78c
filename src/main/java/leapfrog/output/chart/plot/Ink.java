package leapfrog.output.chart.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import leapfrog.output.chart.font.Typeface;

/** The greys and line widths of the theme, and the ways to set a line of text. */
public final class Ink {

    public static final Color TEXT = new Color(0x22, 0x22, 0x22);
    public static final Color AXIS = new Color(0x55, 0x55, 0x55);
    public static final Color MARK = new Color(0x77, 0x77, 0x77);
    public static final Color GRID = new Color(0xE4, 0xE4, 0xE4);

    public static final BasicStroke THIN = line(0.5f);
    public static final BasicStroke HAIR = line(0.4f);
    static final BasicStroke FORK = line(0.8f);
    static final BasicStroke POLICY = dashed(0.5f, 3, 2);
    static final BasicStroke EVENT = dashed(0.6f, 0.6f, 1.6f);

    private Ink() {}

    /** An unbroken line of a width in points. */
    public static BasicStroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** A line of strokes and gaps in points; unbroken when there are none. */
    public static BasicStroke dashed(float width, float... dash) {
        if (dash.length == 0) {
            return line(width);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, dash, 0);
    }

    /** Sets text that starts at x; y is the base line. */
    public static void left(Graphics2D graphics, String text, Font font, double x, double y) {
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    /** Sets text that ends at x; y is the base line. */
    public static void right(Graphics2D graphics, String text, Font font, double x, double y) {
        left(graphics, text, font, x - Typeface.width(text, font), y);
    }

    /** Sets text with its middle at x; y is the base line. */
    public static void centre(Graphics2D graphics, String text, Font font, double x, double y) {
        left(graphics, text, font, x - Typeface.width(text, font) / 2, y);
    }

    /** Sets text that runs upwards with its middle at y; x is the base line. */
    public static void upwards(Graphics2D graphics, String text, Font font, double x, double y) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(-Math.PI / 2);
        centre(graphics, text, font, 0, 0);
        graphics.setTransform(before);
    }

    /** Draws in the colour and stroke that are set. */
    public static void line(Graphics2D graphics, double x1, double y1, double x2, double y2) {
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A colour dark enough to read as small text on white, of the same hue. */
    public static Color readable(Color colour) {
        Color dark = colour;
        while (luminance(dark) > 0.17) {
            dark = shade(dark, 0.93);
        }
        return dark;
    }

    /** Whether white text reads better on a colour than dark text. */
    public static boolean isDark(Color colour) {
        return luminance(colour) < 0.2;
    }

    private static Color shade(Color colour, double factor) {
        return new Color(
                (int) (colour.getRed() * factor),
                (int) (colour.getGreen() * factor),
                (int) (colour.getBlue() * factor));
    }

    /** Relative luminance of sRGB (WCAG 2.1); 0.18 gives a contrast of 4.5 on white. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
