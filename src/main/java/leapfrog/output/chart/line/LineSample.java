package leapfrog.output.chart.line;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.LineStyle;

/** How a line looks, beside its name. */
public final class LineSample {

    private LineSample() {}

    /** A piece of the line with its marker, for a key. */
    public static Key.Sample of(LineStyle style) {
        return (graphics, length) -> {
            graphics.setColor(style.colour());
            graphics.setStroke(Ink.dashed(1, style.dash()));
            Ink.line(graphics, 0, 0, length, 0);
            mark(graphics, style, length / 2, 0);
        };
    }

    static void mark(Graphics2D graphics, LineStyle style, double x, double y) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.setColor(style.isFilled() ? style.colour() : Color.WHITE);
        graphics.fill(style.marker());
        graphics.setColor(style.colour());
        graphics.setStroke(Ink.line(0.75f));
        graphics.draw(style.marker());
        graphics.setTransform(before);
    }
}
