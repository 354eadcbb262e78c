package leapfrog.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;

/** Writes what a comparison found: tables, figures and the lines of the terminal. */
public interface ComparisonWriter extends FigureIndex {

    /** Writes tables and figures into the request's folders. */
    void write(ComparisonRequest request) throws IOException;

    /**
     * Draws figures from the tables that {@link #write} left.
     *
     * @param tables folder that holds them
     * @param charts folder for figures; made when any is drawn
     * @param ids of figures; empty asks for all
     * @return every file written, all inside the folder for figures
     */
    List<Path> draw(Path tables, Path charts, List<String> ids, FigureStyle style)
            throws IOException;

    /** What is told on standard output, line by line. */
    List<String> lines(
            Comparison comparison, List<Robustness> robustness, List<Precision.Row> convergence);
}
