package leapfrog.model.core;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, the step of the simulation.
 *
 * @param ordinal quarters since year 0, so that the difference of two ordinals is a duration
 */
public record Quarter(int ordinal) implements Comparable<Quarter>, Serializable {

    /** Length of a quarter in seconds: a quarter of a Julian year of 365.25 days, 7.889e6 s. */
    public static final double SECONDS = 365.25 * 86_400 / 4;

    /** Length of a quarter in years. */
    public static final double YEARS = 0.25;

    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    public static Quarter of(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter must be 1 to 4, was " + quarter);
        }
        return new Quarter(year * 4 + quarter - 1);
    }

    /**
     * @throws IllegalArgumentException when the text is not of the form {@code 2015-Q1}
     */
    public static Quarter parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a quarter is written like 2015-Q1, found '" + text + "'");
        }
        return of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public int year() {
        return Math.floorDiv(ordinal, 4);
    }

    /** From 1 to 4. */
    public int ofYear() {
        return Math.floorMod(ordinal, 4) + 1;
    }

    public Quarter plus(int quarters) {
        return new Quarter(ordinal + quarters);
    }

    public int minus(Quarter other) {
        return ordinal - other.ordinal;
    }

    /** Middle of the quarter as a decimal year, for axes. */
    public double decimalYear() {
        return year() + (ofYear() - 0.5) / 4;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(ordinal, other.ordinal);
    }

    @Override
    public String toString() {
        return year() + "-Q" + ofYear();
    }
}
