package leapfrog.scenario;

import leapfrog.model.core.Unit;

/**
 * One number of the model that a scenario may change, as the parameter resource declares it.
 *
 * @param id as written in scenarios; a member of a family carries its key: {@code
 *     opportunity(MODEL)}
 * @param group that it belongs to
 * @param symbol in equations; may be empty
 * @param unit of the values
 * @param fallback value when a scenario is silent
 * @param min least value
 * @param max greatest value
 * @param zero whether zero is allowed below the least value, since it switches a mechanism off
 * @param source of the default; {@code assumed} when there is none
 * @param reason for an assumption; may be empty otherwise
 * @param text what it is, in one sentence
 */
public record ParameterEntry(
        String id,
        String group,
        String symbol,
        Unit unit,
        double fallback,
        double min,
        double max,
        boolean zero,
        String source,
        String reason,
        String text) {

    /** The id without a member's key. */
    public String family() {
        int bracket = id.indexOf('(');
        return bracket < 0 ? id : id.substring(0, bracket);
    }

    /**
     * A value as written, in {@link #unit()}; a bare number is already in it.
     *
     * @throws IllegalArgumentException when it is no number, of another dimension or out of range
     */
    double read(String written) {
        double open = new Range(unit, -Double.MAX_VALUE, Double.MAX_VALUE).own(written);
        return open == 0 && zero ? 0 : new Range(unit, min, max).own(written);
    }

    /** The member of a family with this key, or the parameter itself when the key is empty. */
    ParameterEntry member(String key, double value) {
        String name = key.isEmpty() ? id : id + "(" + key + ")";
        return new ParameterEntry(
                name, group, symbol, unit, value, min, max, zero, source, reason, text);
    }

    /** A range as it is shown: {@code [0.4, 0.6]}. */
    public static String bounds(double min, double max) {
        return "[" + number(min) + ", " + number(max) + "]";
    }

    /** A number as it is shown: in as few characters as say it exactly. */
    public static String number(double value) {
        return Numbers.shown(value);
    }
}
