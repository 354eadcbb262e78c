package leapfrog.cli;

import java.util.ArrayList;
import java.util.List;
import leapfrog.output.FigureIndex;
import picocli.CommandLine.Option;

/** Options of every command that draws. */
final class FigureOptions {

    private static final String NONE = "none";

    @Option(
            names = "--figures",
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
            description = "Language of figures: en (default: ${DEFAULT-VALUE}).")
    private String language;

    /** Every option that names what does not exist, at once. */
    List<String> mistakes(FigureIndex drawer) {
        List<String> mistakes = new ArrayList<>();
        if (!none()) {
            figures.forEach(id -> Names.check("--figures", id, drawer.ids(), mistakes));
        }
        formats.forEach(format -> Names.check("--format", format, drawer.formats(), mistakes));
        Names.check("--lang", language, List.of("en"), mistakes);
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

    List<String> formats() {
        return formats;
    }

    String language() {
        return language;
    }
}
