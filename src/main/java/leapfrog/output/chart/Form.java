package leapfrog.output.chart;

import java.util.Optional;

/** A way to draw: lays an input out as a drawing. Forms hold no state. */
interface Form {

    /** Empty when the input holds nothing that this form could show. */
    Optional<Drawing> lay(Figure figure, FigureInput input, Look look);

    /** Why nothing could be laid, for the user. */
    String lack();
}
