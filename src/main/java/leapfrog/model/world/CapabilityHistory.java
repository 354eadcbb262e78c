package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Best trained capability of every state, quarter by quarter from the start of pre-history; what
 * the gap in months is read from.
 */
public final class CapabilityHistory implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] best;
    private int length;

    CapabilityHistory(int states, int quarters) {
        best = new double[states][quarters];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
    }

    /** Adds a quarter; what is kept never falls. */
    void add(double[] capability) {
        for (int s = 0; s < best.length; s++) {
            double before = length == 0 ? Double.NEGATIVE_INFINITY : best[s][length - 1];
            best[s][length] = Math.max(before, capability[s]);
        }
        length++;
    }

    /** Moves the whole past of each state so that it ends at these values. */
    void endAt(double[] capability) {
        for (int s = 0; s < best.length; s++) {
            double shift = capability[s] - best[s][length - 1];
            for (int q = 0; q < length; q++) {
                best[s][q] = Double.isFinite(shift) ? best[s][q] + shift : capability[s];
            }
        }
    }

    /** Best trained capability of a state now; negative infinity when it never had a model. */
    public double now(int state) {
        return length == 0 ? Double.NEGATIVE_INFINITY : best[state][length - 1];
    }

    /**
     * How many months ago the leader had what the follower has now, linear in time, mean of the
     * last four quarters; negative when the follower is ahead. NaN when it lies before the history
     * or the other side never had it: censored, not zero.
     */
    public double monthsBehind(int follower, int leader) {
        double sum = 0;
        int count = 0;
        for (int back = 0; back < 4 && length - 1 - back >= 0; back++) {
            double months = monthsBehind(follower, leader, length - 1 - back);
            if (Double.isNaN(months)) {
                return Double.NaN;
            }
            sum += months;
            count++;
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /**
     * Quarters from the end of pre-history until the follower first had what the leader had, and
     * held it for a year; zero when it was so from the start. NaN while that has not happened:
     * censored.
     */
    public double quartersToParity(int follower, int leader) {
        int held = 0;
        for (int q = World.PREHISTORY; q < length; q++) {
            boolean level = Double.isFinite(best[follower][q]);
            held = level && best[follower][q] >= best[leader][q] ? held + 1 : 0;
            if (held == 4) {
                return q - 3 - World.PREHISTORY;
            }
        }
        return Double.NaN;
    }

    private double monthsBehind(int follower, int leader, int at) {
        double own = best[follower][at];
        double other = best[leader][at];
        if (!Double.isFinite(own) || !Double.isFinite(other)) {
            return Double.NaN;
        }
        return own <= other ? since(leader, own, at) : -since(follower, other, at);
    }

    /** Months since a state first had a capability, at the end of a quarter. */
    private double since(int state, double capability, int at) {
        int q = at;
        while (q > 0 && best[state][q - 1] >= capability) {
            q--;
        }
        if (q == 0) {
            return best[state][0] > capability ? Double.NaN : 3.0 * at;
        }
        double before = best[state][q - 1];
        double after = best[state][q];
        double part = after > before ? (capability - before) / (after - before) : 1;
        return 3 * (at - (q - 1 + part));
    }
}
