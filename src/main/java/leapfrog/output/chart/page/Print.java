package leapfrog.output.chart.page;

/**
 * How pages become files.
 *
 * @param grey whether colours are turned into greys
 * @param dpi dots an inch, where a format has dots
 * @param outlines whether letters in SVG are shapes, which look the same in every program, rather
 *     than text, which can be searched and edited
 */
public record Print(boolean grey, int dpi, boolean outlines) {

    /** In colour, at 300 dots an inch, with real text. */
    public static final Print STANDARD = new Print(false, 300, false);
}
