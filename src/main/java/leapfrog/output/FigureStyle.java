package leapfrog.output;

import java.util.List;

/**
 * How figures are to look and in which files, by the names that a command line uses.
 *
 * @param size width in a journal, such as {@code single}
 * @param typeface {@code sans} or {@code serif}
 * @param grey whether without colours
 * @param dpi dots an inch of pictures in dots
 * @param outlines whether text in SVG is drawn as shapes, which look the same in every program
 * @param formats file formats
 * @param language {@code en} or {@code ko}
 */
public record FigureStyle(
        String size,
        String typeface,
        boolean grey,
        int dpi,
        boolean outlines,
        List<String> formats,
        String language) {

    /** Fewer dots than these no journal takes. */
    public static final int LEAST_DPI = 72;

    /** More dots than these fill the memory and help no reader. */
    public static final int MOST_DPI = 1200;

    public FigureStyle {
        formats = List.copyOf(formats);
    }

    /** In colour, for two columns, without serifs, at 300 dots an inch. */
    public static FigureStyle standard(List<String> formats, String language) {
        return new FigureStyle("double", "sans", false, 300, false, formats, language);
    }
}
