package leapfrog.output.chart.plot;

import java.awt.Font;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/**
 * What a user may choose about how figures look; the rest is one theme.
 *
 * @param words in the language of the figure
 */
public record Look(Size size, Typeface typeface, Words words) {

    /** The width of two columns, without serifs. */
    public static final Look STANDARD = new Look(Size.DOUBLE, Typeface.SANS);

    /** In English. */
    public Look(Size size, Typeface typeface) {
        this(size, typeface, Words.in(Language.EN));
    }

    /** Titles of axes, names of lines. */
    public Font text() {
        return typeface.regular(size.textPoints());
    }

    public Font textBold() {
        return typeface.bold(size.textPoints());
    }

    /** Numbers on axes, marks, keys. */
    public Font small() {
        return typeface.regular(7);
    }

    public Font smallItalic() {
        return typeface.italic(7);
    }

    /** Letters of panels. */
    public Font letter() {
        return typeface.bold(9);
    }

    public double width() {
        return size.width();
    }

    /** Whether the page is wider than one column. */
    public boolean isWide() {
        return size != Size.SINGLE;
    }

    /** Whether there is room for full names of states, which are short in Hangul. */
    public boolean hasNames() {
        return isWide() || words.language().hasHangul();
    }

    /** Base line of the title of an axis of years below the axis; Hangul stands higher. */
    public double yearBase() {
        return words.language().hasHangul() ? 22 : 20;
    }

    /** Room for the numbers and the title of an axis of years. */
    public double yearRoom() {
        return yearBase() + 4;
    }
}
