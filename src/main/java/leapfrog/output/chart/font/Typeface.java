package leapfrog.output.chart.font;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;

/** A family of letters for a whole figure. */
public enum Typeface {
    SANS(Face.SANS_REGULAR, Face.SANS_ITALIC, Face.SANS_BOLD),
    /** Has no bold: the letters of panels stay regular, as in many journals set in serif. */
    SERIF(Face.SERIF_REGULAR, Face.SERIF_ITALIC, Face.SERIF_REGULAR),
    /** Hangul is not slanted: what is italic elsewhere stands upright. */
    KOREAN_SANS(Face.KOREAN_SANS_REGULAR, Face.KOREAN_SANS_REGULAR, Face.KOREAN_SANS_BOLD),
    KOREAN_SERIF(Face.KOREAN_SERIF_REGULAR, Face.KOREAN_SERIF_REGULAR, Face.KOREAN_SERIF_REGULAR);

    private static final FontRenderContext FINE;

    static {
        Headless.prepare(); // the next line wakes AWT, and every figure has a typeface first
        FINE = new FontRenderContext(null, true, true);
    }

    private final Face regular;
    private final Face italic;
    private final Face bold;

    Typeface(Face regular, Face italic, Face bold) {
        this.regular = regular;
        this.italic = italic;
        this.bold = bold;
    }

    /**
     * @param size in points
     */
    public Font regular(double size) {
        return regular.font(size);
    }

    public Font italic(double size) {
        return italic.font(size);
    }

    public Font bold(double size) {
        return bold.font(size);
    }

    /** The family of the same kind that has Hangul as well as Latin letters. */
    public Typeface withHangul() {
        return this == SERIF || this == KOREAN_SERIF ? KOREAN_SERIF : KOREAN_SANS;
    }

    /** Whether it has every letter of a text. */
    public boolean canSet(String text) {
        return regular(1).canDisplayUpTo(text) < 0
                && italic(1).canDisplayUpTo(text) < 0
                && bold(1).canDisplayUpTo(text) < 0;
    }

    /** The outline of a text that starts at x; y is the base line. */
    public static Shape outline(String text, Font font, double x, double y) {
        return font.createGlyphVector(FINE, text).getOutline((float) x, (float) y);
    }

    /** Advance of a text in points, the same on every device. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, FINE).getWidth();
    }
}
