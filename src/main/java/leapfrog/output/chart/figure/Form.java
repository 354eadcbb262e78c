package leapfrog.output.chart.figure;

import java.util.Optional;
import leapfrog.output.chart.plot.Look;

/** A way to draw: lays an input out as a drawing. Forms hold no state. */
public interface Form {

    /** Empty when the input holds nothing that this form could show. */
    Optional<Drawing> lay(Figure figure, FigureInput input, Look look);

    /** Why nothing could be laid, for the user. */
    String lack();
}
