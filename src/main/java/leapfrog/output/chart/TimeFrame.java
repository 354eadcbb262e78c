package leapfrog.output.chart;

import java.util.List;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.world.WindowEvent;

/**
 * The span of a run and what is dated in it.
 *
 * @param first first recorded quarter
 * @param last last recorded quarter, counted in
 * @param fork quarter from which policies are what-ifs rather than record
 * @param policies in the order of the scenario
 * @param events in the order of the scenario
 */
public record TimeFrame(
        Quarter first,
        Quarter last,
        Quarter fork,
        List<DatedInstrument> policies,
        List<WindowEvent> events) {

    public TimeFrame {
        policies = List.copyOf(policies);
        events = List.copyOf(events);
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "the time ends (" + last + ") before it starts (" + first + ")");
        }
    }

    public int quarters() {
        return last.minus(first) + 1;
    }

    /** Decimal year in which a quarter opens. */
    static double start(Quarter quarter) {
        return quarter.ordinal() / 4.0;
    }

    /** Decimal year in which the first quarter opens. */
    double from() {
        return start(first);
    }

    /** Decimal year in which the last quarter closes. */
    double to() {
        return start(last.plus(1));
    }

    /** Whether the start of a quarter lies inside the span. */
    boolean holds(Quarter quarter) {
        return quarter.compareTo(first) > 0 && quarter.compareTo(last) <= 0;
    }
}
