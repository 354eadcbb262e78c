package leapfrog.model.market.economy;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.technology.Sector;

/**
 * A crisis as a test of the system (S0): quarters from a shock to half of the deployment that it
 * triggers, by state. Deployment is the share of firms in the sectors met that use the technology,
 * above its trend of the year before; it is watched while the window is open. The reading is that
 * of the last shock that was watched to its end, and undefined when it triggered nothing.
 */
public final class DeploymentLag implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SECTORS = Sector.all().size();
    private static final int YEAR = 4;

    private final double[][][] past;
    private final double[][] weights;
    private final double[][] above;
    private final double[] base;
    private final double[] trend;
    private final int[] age;
    private final double[] lag;

    public DeploymentLag(int states) {
        past = new double[YEAR + 1][states][SECTORS];
        weights = new double[states][];
        above = new double[states][0];
        base = new double[states];
        trend = new double[states];
        age = new int[states];
        lag = new double[states];
        Arrays.fill(lag, Double.NaN);
    }

    /**
     * A shock begins, before the quarter's adoption.
     *
     * @param sectors weights of the sectors met; a state with none is not tested
     * @param quarters for which it is watched
     */
    public void shock(int state, double[] sectors, int quarters) {
        double sum = Arrays.stream(sectors).sum();
        if (sum <= 0) {
            return;
        }
        weights[state] = Arrays.stream(sectors).map(weight -> weight / sum).toArray();
        above[state] = new double[quarters];
        age[state] = 0;
        base[state] = deployed(state, past[YEAR][state]);
        trend[state] = (base[state] - deployed(state, past[0][state])) / YEAR;
    }

    private double deployed(int state, double[] adopted) {
        double sum = 0;
        for (int g = 0; g < SECTORS; g++) {
            sum += weights[state][g] * adopted[g];
        }
        return sum;
    }

    /** A quarter's adopted shares, by state and sector. */
    public void step(double[][] adopted) {
        double[][] oldest = past[0];
        System.arraycopy(past, 1, past, 0, YEAR);
        past[YEAR] = oldest;
        for (int s = 0; s < adopted.length; s++) {
            System.arraycopy(adopted[s], 0, oldest[s], 0, SECTORS);
            if (age[s] < above[s].length) {
                double now = deployed(s, adopted[s]);
                above[s][age[s]] = now - base[s] - trend[s] * (age[s] + 1);
                age[s]++;
                if (age[s] == above[s].length) {
                    lag[s] = half(above[s]);
                }
            }
        }
    }

    /** Quarters until half of the most is first reached, linear in time. */
    private static double half(double[] above) {
        double most = Arrays.stream(above).max().orElse(0);
        if (most <= 0) {
            return Double.NaN;
        }
        double before = 0;
        int t = 0;
        while (above[t] < most / 2) {
            before = above[t];
            t++;
        }
        return t + (most / 2 - before) / (above[t] - before);
    }

    /** Quarters from the last shock to half of its deployment; NaN when there was none. */
    public double quarters(int state) {
        return lag[state];
    }
}
