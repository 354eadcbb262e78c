package leapfrog.output;

import java.io.IOException;
import java.util.List;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;

/** Writes what a comparison found: tables, figures and the lines of the terminal. */
public interface ComparisonWriter extends FigureIndex {

    /** Writes tables and figures into the request's folders. */
    void write(ComparisonRequest request) throws IOException;

    /** What is told on standard output, line by line. */
    List<String> lines(
            Comparison comparison, List<Robustness> robustness, List<Precision.Row> convergence);
}
