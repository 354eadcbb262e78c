package leapfrog.model.market.lab;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;

/**
 * Labs of a state that lack computing and put a part of what they have at the disposal of the best
 * of them (S4: pooling of computing). What is pooled works less well than what is owned.
 */
public final class Consortia implements Serializable {

    private static final long serialVersionUID = 1;

    private final Roster roster;
    private final double share;
    private final double loss;
    private final double[] pooled;
    private final int[] host;

    public Consortia(Roster roster, Parameters parameters) {
        this.roster = roster;
        share = parameters.value("pool-share");
        loss = parameters.value("pool-loss");
        pooled = new double[roster.stateCount()];
        host = new int[roster.stateCount()];
    }

    /**
     * Moves work between labs.
     *
     * @param work FLOP that each firm can do for training in the quarter; changed in place
     * @param scarcity by firm, computing wanted over computing got, at least 1
     * @param labs whose work counts; the best trained of a state hosts
     * @param trained capability by firm
     */
    public void pool(
            double[] work,
            java.util.function.IntToDoubleFunction scarcity,
            int[] labs,
            java.util.function.IntToDoubleFunction trained) {
        Arrays.fill(pooled, 0);
        Arrays.fill(host, -1);
        for (int f : labs) {
            int s = roster.home()[f];
            boolean better =
                    host[s] < 0 || trained.applyAsDouble(f) > trained.applyAsDouble(host[s]);
            host[s] = work[f] > 0 && better ? f : host[s];
        }
        for (int f : labs) {
            int s = roster.home()[f];
            if (host[s] >= 0 && host[s] != f) {
                double part = share * (1 - 1 / scarcity.applyAsDouble(f)) * work[f];
                work[f] -= part;
                pooled[s] += part;
            }
        }
        for (int s = 0; s < host.length; s++) {
            if (host[s] >= 0) {
                work[host[s]] += (1 - loss) * pooled[s];
            }
        }
    }

    /** FLOP that the labs of a state pooled in the quarter. */
    public double pooled(int state) {
        return pooled[state];
    }
}
