package leapfrog.model.market.bloc;

/**
 * How far a layer has split: Yule's coefficient of colligation (Yule 1912, doi 10.2307/2340126) on
 * the two-by-two of supplier bloc and user bloc. It is zero when who supplies does not depend on
 * who uses, whatever the sizes of the blocs, and 1 when all use is within them.
 */
public final class BlocIndex {

    /** What every cell is given of the total, so that the index stands after a full ban. */
    private static final double FLOOR = 0.005;

    private BlocIndex() {}

    /**
     * The index of two poles; of more, the mean over pairs of poles by what flows among them.
     *
     * @param flows rows supply, columns use, use of one's own counted in
     * @param membership how far a state (row) belongs to the bloc of a pole (column), from 0 to 1
     * @return from -1 to 1; NaN when nothing flows
     */
    public static double of(double[][] flows, double[][] membership) {
        int poles = membership.length == 0 ? 0 : membership[0].length;
        double[][] between = new double[poles][poles];
        for (int s = 0; s < flows.length; s++) {
            for (int u = 0; u < flows.length; u++) {
                for (int p = 0; p < poles; p++) {
                    for (int q = 0; q < poles; q++) {
                        between[p][q] += flows[s][u] * membership[s][p] * membership[u][q];
                    }
                }
            }
        }
        double sum = 0;
        double weights = 0;
        for (int p = 0; p < poles; p++) {
            for (int q = p + 1; q < poles; q++) {
                double weight = between[p][p] + between[p][q] + between[q][p] + between[q][q];
                if (weight > 0) {
                    sum += weight * colligation(between, p, q);
                    weights += weight;
                }
            }
        }
        return weights > 0 ? sum / weights : Double.NaN;
    }

    private static double colligation(double[][] between, int p, int q) {
        double floor = FLOOR * (between[p][p] + between[p][q] + between[q][p] + between[q][q]);
        double within = Math.sqrt((between[p][p] + floor) * (between[q][q] + floor));
        double across = Math.sqrt((between[p][q] + floor) * (between[q][p] + floor));
        return (within - across) / (within + across);
    }
}
