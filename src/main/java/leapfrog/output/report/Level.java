package leapfrog.output.report;

import leapfrog.output.chart.words.Words;

/**
 * A measure of one subject in one quarter over all replications.
 *
 * @param n replications with a value
 * @param low 5 % of the replications are below
 * @param high 5 % of the replications are above
 */
record Level(String quarter, String unit, int n, double median, double low, double high) {

    /** With its band: {@code 34.4 months (32.2 to 38.6)}. */
    String text(Words words) {
        String value = ShownNumber.of(median, unit, words);
        return n > 1 ? value + " (" + band(words) + ")" : value;
    }

    /** The 90 % band: {@code 32.2 to 38.6}, in the unit of the value. */
    String band(Words words) {
        return ShownNumber.range(low, high, unit, words);
    }

    boolean overlaps(Level other) {
        return low <= other.high && other.low <= high;
    }
}
