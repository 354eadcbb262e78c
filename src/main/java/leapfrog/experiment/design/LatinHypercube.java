package leapfrog.experiment.design;

import leapfrog.model.core.Luck;

/**
 * Points that cover every axis evenly (McKay, Beckman and Conover 1979, doi 10.2307/1268522): each
 * axis is cut into as many strata as there are points, and each stratum holds one point. The same
 * address gives the same points.
 */
public final class LatinHypercube {

    private LatinHypercube() {}

    /**
     * @param points how many
     * @param axes of each point
     * @param address of the luck that pairs the strata and sets the place within each
     * @return a row for each point, of numbers between 0 and 1
     */
    public static double[][] points(int points, int axes, String address) {
        double[][] plan = new double[points][axes];
        for (int axis = 0; axis < axes; axis++) {
            long key = Luck.mix(Luck.owner(address) + axis);
            int[] strata = shuffled(points, key);
            for (int i = 0; i < points; i++) {
                plan[i][axis] = (strata[i] + Luck.uniform(key, points + i)) / points;
            }
        }
        return plan;
    }

    /** The numbers from 0 in an order by chance (Durstenfeld 1964, doi 10.1145/364520.364540). */
    private static int[] shuffled(int n, long key) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int at = (int) (Luck.uniform(key, i) * (i + 1));
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
