package leapfrog.output.chart.comparison;

import java.util.Optional;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.plot.Look;

/** A way to draw a comparison. Forms hold no state. */
public interface ComparisonForm {

    /** Empty when the input holds nothing that this form could show. */
    Optional<Drawing> lay(ComparisonFigure figure, ComparisonInput input, Look look);

    /** Why nothing could be laid, for the user. */
    String lack();
}
