package leapfrog.output;

import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;

/**
 * What is to be written of a comparison.
 *
 * @param folder for tables
 * @param charts folder for figures; made when any is drawn
 * @param convergence of the first stage; empty without one
 * @param figures ids; empty asks for all
 * @param none whether no figure is to be drawn
 * @param style how they are to look and in which files
 */
public record ComparisonRequest(
        Path folder,
        Path charts,
        Comparison comparison,
        List<Robustness> robustness,
        List<Precision.Row> convergence,
        List<String> figures,
        boolean none,
        FigureStyle style) {

    public ComparisonRequest {
        robustness = List.copyOf(robustness);
        convergence = List.copyOf(convergence);
        figures = List.copyOf(figures);
    }
}
