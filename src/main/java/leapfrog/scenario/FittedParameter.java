package leapfrog.scenario;

import leapfrog.model.core.Unit;

/**
 * A number of a scenario that a calibration may move.
 *
 * @param id of a parameter, or path of an actor's figure as {@code --set} takes it
 * @param unit of all values here
 * @param own value in the scenario, which is what the fit is compared with
 * @param start where the search begins, within the range
 * @param from least value
 * @param to greatest value
 * @param logarithmic whether the search moves by factors rather than by differences
 */
public record FittedParameter(
        String id,
        Unit unit,
        double own,
        double start,
        double from,
        double to,
        boolean logarithmic) {

    static final String ACTORS = "actors.";

    public FittedParameter {
        if (!(from < to) || start < from || start > to || logarithmic && !(from > 0)) {
            throw new IllegalArgumentException(
                    id + ": no range from " + from + " to " + to + " that holds " + start);
        }
    }

    /** Whether it is a figure of the actor file rather than a parameter. */
    public boolean ofActor() {
        return id.startsWith(ACTORS);
    }

    /** As {@code --set} takes it: {@code parameters.opportunity(MODEL)=0.5}. */
    public String override(double value) {
        return (ofActor() ? "" : "parameters.") + id + "=" + text(value);
    }

    /** A value as files write it, with its unit where it needs one. */
    public String text(double value) {
        boolean plain = unit == Unit.ONE || unit == Unit.SHARE || !ofActor();
        return Numbers.shown(value) + (plain ? "" : " " + unit.symbol());
    }
}
