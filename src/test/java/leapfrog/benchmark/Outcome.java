package leapfrog.benchmark;

import java.util.Locale;

/**
 * How a run ended: for every state the share of firms that use each ecosystem, that use any, and
 * the mean depth over all firms.
 *
 * @param figures by state and figure
 */
record Outcome(double[][] figures) {

    /**
     * Five standard errors. Thirty comparisons of sound rivals pass it but once in some thousand,
     * and as seeds are fixed the same seeds always pass or always fail.
     */
    private static final double STANDARD_ERRORS = 5;

    /** One side keeps depth as a float. */
    private static final double ROUNDING = 1e-6;

    static Outcome of(int[][] users, double[] depths, int firmsOfState) {
        int states = users.length;
        int ecosystems = users[0].length;
        double[][] figures = new double[states][ecosystems + 2];
        for (int s = 0; s < states; s++) {
            for (int k = 0; k < ecosystems; k++) {
                figures[s][k] = (double) users[s][k] / firmsOfState;
                figures[s][ecosystems] += figures[s][k];
            }
            figures[s][ecosystems + 1] = depths[s] / firmsOfState;
        }
        return new Outcome(figures);
    }

    double mean(int figure) {
        double sum = 0;
        for (double[] state : figures) {
            sum += state[figure];
        }
        return sum / figures.length;
    }

    private double squaredError(int figure) {
        double mean = mean(figure);
        double sum = 0;
        for (double[] state : figures) {
            sum += (state[figure] - mean) * (state[figure] - mean);
        }
        return sum / (figures.length - 1) / figures.length;
    }

    /**
     * Refuses two outcomes that differ by more than sampling error. States influence one another in
     * nothing, so their scatter is the measure of that error.
     *
     * @throws IllegalStateException when the two sides did not do the same job
     */
    void mustAgreeWith(Outcome other) {
        for (int f = 0; f < figures[0].length; f++) {
            double error = Math.sqrt(squaredError(f) + other.squaredError(f));
            if (!(Math.abs(mean(f) - other.mean(f)) <= STANDARD_ERRORS * error + ROUNDING)) {
                throw new IllegalStateException(
                        String.format(
                                Locale.ROOT,
                                "figure %d differs: %.6f against %.6f, standard error %.6f",
                                f,
                                mean(f),
                                other.mean(f),
                                error));
            }
        }
    }
}
