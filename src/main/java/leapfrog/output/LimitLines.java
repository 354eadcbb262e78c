package leapfrog.output;

import leapfrog.experiment.limits.LimitRow;

/** What became of the known limits, one line each, for people and scripts. */
public final class LimitLines {

    private static final int DIGITS = 6;

    private LimitLines() {}

    /** Such as {@code LIMIT lock-in-probability PASS exact=0.6 model=0.61 tolerance=0.085}. */
    public static String line(LimitRow row) {
        return "LIMIT "
                + row.id()
                + (row.holds() ? " PASS" : " FAIL")
                + " exact="
                + number(row.exact())
                + " model="
                + number(row.model())
                + " tolerance="
                + number(row.tolerance());
    }

    private static String number(double value) {
        return Double.isFinite(value) ? NumberText.of(value, DIGITS) : "-";
    }
}
