package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.technology.Segment;

/**
 * What a state can withhold: the largest of its shares in sales of the segments of the chain that
 * few can serve (tools, memory, fabrication), smoothed over about a year (S1 on Korea's memory).
 */
public final class Leverage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SEGMENTS = Segment.all().size();

    private final double[][] now;
    private final double[][] yearly;

    Leverage(int states) {
        now = new double[SEGMENTS][states];
        yearly = new double[SEGMENTS][states];
    }

    public void begin() {
        for (double[] row : now) {
            Arrays.fill(row, 0);
        }
    }

    /** Books what firms of a state sold in a segment in the quarter, USD. */
    public void sell(Segment segment, int home, double amount) {
        now[segment.ordinal()][home] += amount;
    }

    public void close() {
        for (int g = 0; g < SEGMENTS; g++) {
            for (int s = 0; s < now[g].length; s++) {
                yearly[g][s] += now[g][s] - 0.25 * yearly[g][s];
            }
        }
    }

    /** From 0 to 1. */
    public double of(int state) {
        double most = 0;
        for (double[] row : yearly) {
            double all = 0;
            for (double part : row) {
                all += part;
            }
            most = all > 0 ? Math.max(most, row[state] / all) : most;
        }
        return most;
    }
}
