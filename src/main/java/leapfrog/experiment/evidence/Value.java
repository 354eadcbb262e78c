package leapfrog.experiment.evidence;

/**
 * What a line shows.
 *
 * @param number NaN when undefined
 * @param dated whether it is a quarter, counted as its ordinal; NaN is then never
 */
public record Value(double number, boolean dated) {

    static Value of(double number) {
        return new Value(number, false);
    }

    static Value quarter(double ordinal) {
        return new Value(ordinal, true);
    }
}
