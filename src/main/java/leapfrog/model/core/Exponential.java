package leapfrog.model.core;

/**
 * The exponential function by a table of 256 powers of two and the head of the series between them
 * (Tang 1989, doi 10.1145/63522.214389): relative error below 1e-15, in less than half the time of
 * {@link Math#exp}.
 */
public final class Exponential {

    private static final int BITS = 8;
    private static final int SIZE = 1 << BITS;
    private static final double PER_STEP = SIZE / Math.log(2);

    /** ln 2 / 256 in two parts; the first has so few bits that its multiples are exact. */
    private static final double STEP = 0x1.62e42feep-9;

    private static final double STEP_REST = 0x1.a39ef35793c76p-41;

    /** Within it, a power of two is a normal number. */
    private static final double LIMIT = 700;

    /** Added and taken away, it leaves a whole number. */
    private static final double ROUNDING = 0x1.8p52;

    private static final double[] POWERS = new double[SIZE];

    static {
        for (int j = 0; j < SIZE; j++) {
            POWERS[j] = Math.pow(2, j / (double) SIZE);
        }
    }

    private Exponential() {}

    /** e to the x, for every x. */
    public static double of(double x) {
        if (!(Math.abs(x) < LIMIT)) {
            return Math.exp(x);
        }
        double steps = (x * PER_STEP + ROUNDING) - ROUNDING;
        int whole = (int) steps;
        double r = (x - steps * STEP) - steps * STEP_REST;
        double series = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24)));
        double power = POWERS[whole & (SIZE - 1)];
        double scale = Double.longBitsToDouble((long) ((whole >> BITS) + 1023) << 52);
        return (power + power * series) * scale;
    }
}
