package leapfrog.output;

import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.scenario.Scenario;

/**
 * What figures are to be drawn of one scenario's results.
 *
 * @param folder where files go; the drawer makes it when it draws anything
 * @param scenario that was run
 * @param summaries of its recorded series, in the order of the tables
 * @param figures ids; empty asks for every figure that the summaries feed
 * @param style how they look and in which files
 */
public record FigureRequest(
        Path folder,
        Scenario scenario,
        List<SeriesSummary> summaries,
        List<String> figures,
        FigureStyle style) {

    public FigureRequest {
        summaries = List.copyOf(summaries);
        figures = List.copyOf(figures);
    }

    /** In the standard style. */
    public FigureRequest(
            Path folder,
            Scenario scenario,
            List<SeriesSummary> summaries,
            List<String> figures,
            List<String> formats,
            String language) {
        this(folder, scenario, summaries, figures, FigureStyle.standard(formats, language));
    }

    /** File formats. */
    public List<String> formats() {
        return style.formats();
    }

    /** Language of the figures. */
    public String language() {
        return style.language();
    }
}
