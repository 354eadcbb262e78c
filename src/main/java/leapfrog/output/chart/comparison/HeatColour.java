package leapfrog.output.chart.comparison;

import java.awt.Color;

/**
 * The colour of a standardised difference: blue below nought, orange above it, white at it. Blue is
 * darker than orange at the same size, so that the two differ in grey and to every kind of eye.
 *
 * @param most size from which on the colour is full
 */
record HeatColour(double most) {

    private static final int[] BELOW = {0x1F, 0x5F, 0xA8};
    private static final int[] ABOVE = {0xEE, 0x8A, 0x1D};

    /** Share of the full blue from which on it is dark. */
    private static final double DARK = 0.58;

    private static final double[] ENDS = {0.5, 1, 2, 3, 5};

    /** The least round end that nine of ten sizes stay within. */
    static HeatColour of(double[] sortedSizes) {
        double nine =
                sortedSizes.length == 0
                        ? 0
                        : sortedSizes[(int) Math.floor(0.9 * (sortedSizes.length - 1))];
        for (double end : ENDS) {
            if (nine <= end) {
                return new HeatColour(end);
            }
        }
        return new HeatColour(ENDS[ENDS.length - 1]);
    }

    /** Whether white numbers read better on it than dark ones. */
    boolean isDark(double value) {
        return value < 0 && -value > DARK * most;
    }

    Color of(double value) {
        double share = Math.min(1, Math.abs(value) / most);
        int[] end = value < 0 ? BELOW : ABOVE;
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = (int) Math.round(255 + share * (end[i] - 255));
        }
        return new Color(mixed[0], mixed[1], mixed[2]);
    }
}
