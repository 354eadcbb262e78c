package leapfrog.output.chart;

import java.awt.Font;
import leapfrog.output.chart.font.Typeface;

/** What a user may choose about how figures look; the rest is one theme. */
public record Look(Size size, Typeface typeface) {

    public static final Look STANDARD = new Look(Size.DOUBLE, Typeface.SANS);

    /** Titles of axes, names of lines. */
    Font text() {
        return typeface.regular(size.textPoints());
    }

    Font textBold() {
        return typeface.bold(size.textPoints());
    }

    /** Numbers on axes, marks, keys. */
    Font small() {
        return typeface.regular(7);
    }

    Font smallItalic() {
        return typeface.italic(7);
    }

    /** Letters of panels. */
    Font letter() {
        return typeface.bold(9);
    }

    double width() {
        return size.width();
    }

    /** Whether there is room for full names of states. */
    boolean isWide() {
        return size != Size.SINGLE;
    }
}
