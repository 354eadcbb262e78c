package leapfrog.model.market.chip;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Who paid whom along the chain of chips in a quarter, USD. Rows sell, columns buy; both are firms,
 * and states where devices are sold.
 */
public final class SupplyLinks implements Serializable {

    private static final long serialVersionUID = 1;

    /** The links of the chain, upstream first. */
    public enum Link {
        /** Tool makers to foundries. */
        TOOLS,
        /** Memory makers to designers of chips. */
        MEMORY,
        /** Foundries and packagers to designers of chips. */
        WAFERS,
        /** Designers of chips to buyers in a state. */
        DEVICES
    }

    private final double[][][] paid;

    SupplyLinks(int firms, int states) {
        paid = new double[Link.values().length][firms][];
        for (Link link : Link.values()) {
            for (int f = 0; f < firms; f++) {
                paid[link.ordinal()][f] = new double[link == Link.DEVICES ? states : firms];
            }
        }
    }

    public void clear() {
        for (double[][] table : paid) {
            for (double[] row : table) {
                Arrays.fill(row, 0);
            }
        }
    }

    public void book(Link link, int seller, int buyer, double amount) {
        paid[link.ordinal()][seller][buyer] += amount;
    }

    /** USD that a buyer paid a seller in the quarter. */
    public double paid(Link link, int seller, int buyer) {
        return paid[link.ordinal()][seller][buyer];
    }
}
