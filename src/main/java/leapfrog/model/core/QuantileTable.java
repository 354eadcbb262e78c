package leapfrog.model.core;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A smooth increasing function of the log odds of u, tabulated at even points with its slopes and
 * interpolated by monotone cubics (Fritsch and Carlson 1980, doi 10.1137/0717021). In log odds both
 * tails of a quantile become nearly straight, so one even grid serves from 5e-17 to 1 - 5e-17.
 */
final class QuantileTable implements Serializable {

    private static final long serialVersionUID = 1;

    /** Log odds of the least uniform that {@link Luck#uniform} gives, and a little more. */
    private static final double LIMIT = 37.5;

    private static final int INTERVALS = 1024;
    private static final double STEP = 2 * LIMIT / INTERVALS;

    /** Newton's method ends here; steps are of the size of a logarithm, so this is relative. */
    private static final double TOLERANCE = 1e-13;

    private static final int ITERATIONS = 60;

    /** Tables of the laws in use; a study that varies a law must not keep all it has seen. */
    private static final int KEPT = 256;

    private static final Map<LogOdds, QuantileTable> TABLES =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<LogOdds, QuantileTable> eldest) {
                    return size() > KEPT;
                }
            };

    /** Value and slope times step, by turns. */
    private final double[] nodes = new double[2 * (INTERVALS + 1)];

    /** A distribution function in log odds, of an argument on a logarithmic scale. */
    interface LogOdds {

        /** Log odds of the distribution function at y. */
        double at(double y);

        /** Derivative of {@link #at}. */
        double slope(double y);
    }

    private QuantileTable(LogOdds law, double guess) {
        int middle = INTERVALS / 2;
        double start = solve(law, 0, guess);
        double y = start;
        for (int j = middle; j <= INTERVALS; j++) {
            y = place(law, j, y);
        }
        y = start;
        for (int j = middle - 1; j >= 0; j--) {
            y = place(law, j, y);
        }
        limitSlopes();
    }

    /**
     * Inverts a law; a law that was inverted lately is not inverted again.
     *
     * @param law told from others by its {@code equals}
     * @param guess of its median, on its own scale
     */
    static QuantileTable of(LogOdds law, double guess) {
        synchronized (TABLES) {
            QuantileTable table = TABLES.get(law);
            if (table == null) {
                table = new QuantileTable(law, guess);
                TABLES.put(law, table);
            }
            return table;
        }
    }

    /**
     * @return the solution, from which the neighbour sets out
     */
    private double place(LogOdds law, int node, double guess) {
        double y = solve(law, node * STEP - LIMIT, guess);
        nodes[2 * node] = y;
        nodes[2 * node + 1] = STEP / law.slope(y);
        return y;
    }

    /** Newton's method with bounded steps, as a tail may be far flatter than what lies beyond. */
    private static double solve(LogOdds law, double target, double guess) {
        double y = guess;
        for (int n = 0; n < ITERATIONS; n++) {
            double move = (target - law.at(y)) / law.slope(y);
            y += Math.max(-1, Math.min(1, move));
            if (Math.abs(move) < TOLERANCE * Math.max(1, Math.abs(y))) {
                return y;
            }
        }
        return y;
    }

    /** A slope of at most three secants on both sides keeps a cubic from turning back. */
    private void limitSlopes() {
        for (int j = 0; j <= INTERVALS; j++) {
            double left = j == 0 ? Double.MAX_VALUE : nodes[2 * j] - nodes[2 * j - 2];
            double right = j == INTERVALS ? Double.MAX_VALUE : nodes[2 * j + 2] - nodes[2 * j];
            double limit = 3 * Math.max(0, Math.min(left, right));
            nodes[2 * j + 1] = Math.min(nodes[2 * j + 1], limit);
        }
    }

    /**
     * @param u in (0, 1]
     */
    double at(double u) {
        double logOdds = Quantiles.exponential(1 - u) - Quantiles.exponential(u);
        double place = (Math.max(-LIMIT, Math.min(LIMIT, logOdds)) + LIMIT) / STEP;
        int j = Math.min(INTERVALS - 1, (int) place);
        double t = place - j;
        double from = nodes[2 * j];
        double slopeFrom = nodes[2 * j + 1];
        double rise = nodes[2 * j + 2] - from;
        double slopeTo = nodes[2 * j + 3];
        double quadratic = 3 * rise - 2 * slopeFrom - slopeTo;
        double cubic = slopeFrom + slopeTo - 2 * rise;
        return from + t * (slopeFrom + t * (quadratic + t * cubic));
    }
}
