package leapfrog.experiment.calibration;

/** What the record says of a parameter. */
public enum Verdict {
    /** Both ends of its interval lie within the range, which is cut to less than half. */
    IDENTIFIED("identified"),
    /** One end lies at the edge of the range, or the interval is wider than half of it. */
    WEAKLY("weakly identified"),
    /** No value of the range is refused at either end. */
    NOT("not identified");

    private static final double HALF = 0.5;

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** As tables and lines write it. */
    public String text() {
        return text;
    }

    /**
     * @param low end of the interval in the cube; 0 when it reaches the edge
     * @param high other end; 1 when it reaches the edge
     */
    static Verdict of(double low, double high) {
        if (low <= 0 && high >= 1) {
            return NOT;
        }
        return low > 0 && high < 1 && high - low < HALF ? IDENTIFIED : WEAKLY;
    }
}
