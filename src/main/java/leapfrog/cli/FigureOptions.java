package leapfrog.cli;

import java.util.ArrayList;
import java.util.List;
import leapfrog.output.FigureIndex;
import leapfrog.output.FigureStyle;
import picocli.CommandLine.Option;

/** Options of every command that draws. */
final class FigureOptions {

    private static final String NONE = "none";
    private static final String TEXT = "text";
    private static final String OUTLINES = "outlines";

    @Option(
            names = {"--figures", "--figure"},
            paramLabel = "ID",
            split = ",",
            description = "Figures to draw (default: all that the measures feed), or 'none'.")
    private List<String> figures = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "svg,pdf,png",
            description = "File formats of figures (default: ${DEFAULT-VALUE}).")
    private List<String> formats;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of figures: en or ko (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "double",
            description =
                    "Width of figures: single (85 mm), onehalf (120 mm) or double (174 mm)"
                            + " (default: ${DEFAULT-VALUE}).")
    private String size;

    @Option(names = "--grey", description = "Figures without colours.")
    private boolean grey;

    @Option(
            names = "--font",
            paramLabel = "FONT",
            defaultValue = "sans",
            description = "Letters of figures: sans or serif (default: ${DEFAULT-VALUE}).")
    private String typeface;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            defaultValue = "300",
            description = "Dots an inch of PNG (default: ${DEFAULT-VALUE}).")
    private int dpi;

    @Option(
            names = "--svg-text",
            paramLabel = "KIND",
            defaultValue = TEXT,
            description =
                    "Letters in SVG: text, which can be edited, or outlines, which look the same"
                            + " in every program (default: ${DEFAULT-VALUE}).")
    private String svgText;

    /** Every option that names what does not exist, at once. */
    List<String> mistakes(FigureIndex drawer) {
        List<String> mistakes = new ArrayList<>();
        if (!none()) {
            figures.forEach(id -> Names.check("--figures", id, drawer.ids(), mistakes));
        }
        formats.forEach(format -> Names.check("--format", format, drawer.formats(), mistakes));
        Names.check("--lang", language, drawer.languages(), mistakes);
        Names.check("--size", size, drawer.sizes(), mistakes);
        Names.check("--font", typeface, drawer.typefaces(), mistakes);
        Names.check("--svg-text", svgText, List.of(TEXT, OUTLINES), mistakes);
        if (dpi < FigureStyle.LEAST_DPI || dpi > FigureStyle.MOST_DPI) {
            mistakes.add(
                    "--dpi: "
                            + dpi
                            + " is not between "
                            + FigureStyle.LEAST_DPI
                            + " and "
                            + FigureStyle.MOST_DPI);
        }
        return mistakes;
    }

    /** Whether nothing is to be drawn. */
    boolean none() {
        return figures.equals(List.of(NONE));
    }

    /** What the command line asks for, else what the scenario does. */
    List<String> figures(List<String> scenario) {
        return figures.isEmpty() ? scenario : figures;
    }

    /** What the command line asks for; empty when it asks for all. */
    List<String> chosen() {
        return figures;
    }

    /** How figures are to look and in which files. */
    FigureStyle style() {
        return new FigureStyle(
                size, typeface, grey, dpi, svgText.equals(OUTLINES), formats, language);
    }
}
