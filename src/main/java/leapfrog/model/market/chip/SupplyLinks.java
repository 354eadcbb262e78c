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
    private final double[][][] between;
    private final int[] home;

    /**
     * @param home state of each firm
     */
    SupplyLinks(int[] home, int states) {
        int firms = home.length;
        this.home = home;
        between = new double[Link.values().length][states][states];
        paid = new double[Link.values().length][firms][];
        for (Link link : Link.values()) {
            for (int f = 0; f < firms; f++) {
                paid[link.ordinal()][f] = new double[link == Link.DEVICES ? states : firms];
            }
        }
    }

    public void clear() {
        clear(paid);
        clear(between);
    }

    private static void clear(double[][][] tables) {
        for (double[][] table : tables) {
            for (double[] row : table) {
                Arrays.fill(row, 0);
            }
        }
    }

    public void book(Link link, int seller, int buyer, double amount) {
        paid[link.ordinal()][seller][buyer] += amount;
        int to = link == Link.DEVICES ? buyer : home[buyer];
        between[link.ordinal()][home[seller]][to] += amount;
    }

    /** USD of the quarter that firms of a state sold to those of another, or to its buyers. */
    public double between(Link link, int from, int to) {
        return between[link.ordinal()][from][to];
    }

    /** USD that a buyer paid a seller in the quarter. */
    public double paid(Link link, int seller, int buyer) {
        return paid[link.ordinal()][seller][buyer];
    }
}
