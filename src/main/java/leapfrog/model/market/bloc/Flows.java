package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.technology.Layer;

/**
 * What flows from state to state on each layer, use of one's own counted in: rows supply, columns
 * use. Each layer has a unit of its own, since only shares within a layer count: USD of sales in
 * HARDWARE and APPLICATIONS, USD of GDP that uses it in ALGORITHMS, data held in DATA.
 *
 * <p>A layer may be fed from several tables: whoever has another adds it cell by cell.
 */
public final class Flows implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int LAYERS = Layer.values().length;

    private final double[][][] now;
    private final double[][][] yearly;
    private final double[][][] installed;
    private final double wear;
    private boolean begun;

    /**
     * @param wear share of what is installed that leaves use in a quarter
     */
    Flows(int states, double wear) {
        now = new double[LAYERS][states][states];
        yearly = new double[LAYERS][states][states];
        installed = new double[LAYERS][states][states];
        this.wear = wear;
    }

    /** Begins a quarter. */
    public void begin() {
        for (double[][] table : now) {
            for (double[] row : table) {
                Arrays.fill(row, 0);
            }
        }
    }

    public void add(Layer layer, int supplier, int user, double amount) {
        now[layer.ordinal()][supplier][user] += amount;
    }

    /** Ends a quarter: the year is a moving mean, what is installed a stock that wears out. */
    public void close() {
        for (int l = 0; l < LAYERS; l++) {
            for (int s = 0; s < now[l].length; s++) {
                for (int u = 0; u < now[l].length; u++) {
                    double flow = now[l][s][u];
                    yearly[l][s][u] += begun ? flow - 0.25 * yearly[l][s][u] : 4 * flow;
                    installed[l][s][u] += begun ? flow - wear * installed[l][s][u] : flow / wear;
                }
            }
        }
        begun = true;
    }

    /** Flow of a year, smoothed over about a year; shared, read only. */
    public double[][] yearly(Layer layer) {
        return yearly[layer.ordinal()];
    }

    /** Share of the trade of a state with other states that is with one of them, both ways. */
    double tradeShare(Layer layer, int state, int with) {
        double[][] table = yearly[layer.ordinal()];
        double all = 0;
        for (int other = 0; other < table.length; other++) {
            all += other == state ? 0 : table[state][other] + table[other][state];
        }
        return all > 0 ? (table[state][with] + table[with][state]) / all : 0;
    }

    /** Share of what is installed in a state, its own counted in, that came from one state. */
    double installedShare(Layer layer, int state, int from) {
        double[][] table = installed[layer.ordinal()];
        double all = 0;
        for (double[] row : table) {
            all += row[state];
        }
        return all > 0 ? table[from][state] / all : 0;
    }
}
