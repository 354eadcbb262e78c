package leapfrog.output.chart.plot;

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

    /** How many there are from the first to the last one. */
    public int quarters() {
        return last.minus(first) + 1;
    }

    /** Decimal year in which a quarter opens. */
    public static double start(Quarter quarter) {
        return quarter.ordinal() / 4.0;
    }

    /** Decimal year in which the first quarter opens. */
    public double from() {
        return start(first);
    }

    /** Decimal year in which the last quarter closes. */
    public double to() {
        return start(last.plus(1));
    }

    /** Whether the start of a quarter lies inside the span. */
    public boolean holds(Quarter quarter) {
        return quarter.compareTo(first) > 0 && quarter.compareTo(last) <= 0;
    }
}
