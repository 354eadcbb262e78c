package leapfrog.model.core;

/**
 * Last quarter's measures, as triggers and adaptive states see them. Keeps the policy room from
 * knowing how a measure is read.
 */
@FunctionalInterface
public interface Readings {

    /** No measure has a value yet. */
    Readings NONE = (measure, subject) -> Double.NaN;

    /**
     * @return the value last quarter in the measure's unit; NaN when it was undefined
     */
    double value(String measure, String subject);
}
