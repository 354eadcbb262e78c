package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * Stacks of high-bandwidth memory that vendors keep: bought for use and for a cover of it, and far
 * beyond that while a ban is announced. Rows are vendors.
 */
public final class MemoryStocks implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] stacks;
    private final double[] level;
    private final double[] use;
    private final double cover;
    private final double hoard;
    private final double smoothing;

    MemoryStocks(int vendors, Parameters parameters) {
        stacks = new double[vendors];
        level = new double[vendors];
        use = new double[vendors];
        cover = parameters.value("memory-cover");
        hoard = parameters.value("memory-hoard");
        smoothing = parameters.value("capacity-order-smoothing");
    }

    void start(int vendor, double usedAQuarter, double ofLevel) {
        use[vendor] = usedAQuarter;
        stacks[vendor] = cover * usedAQuarter;
        level[vendor] = ofLevel;
    }

    /**
     * Stacks that a vendor asks for in a quarter.
     *
     * @param needed for the dies ordered
     * @param soonBarred share of its supply that an announced ban will end
     */
    double ask(int vendor, double needed, double soonBarred) {
        double usual = Math.max(needed, use[vendor]);
        double aim = (cover + hoard * soonBarred) * usual;
        return Math.max(0, needed + aim - stacks[vendor]);
    }

    void buy(int vendor, double count, double ofLevel) {
        if (count > 0) {
            double whole = stacks[vendor] + count;
            level[vendor] += count / whole * (ofLevel - level[vendor]);
            stacks[vendor] = whole;
        }
    }

    /** Takes what the quarter's dies used out of the stock. */
    void take(int vendor, double count, double ordered) {
        stacks[vendor] = Math.max(0, stacks[vendor] - count);
        use[vendor] += smoothing * (ordered - use[vendor]);
    }

    /** Stacks in stock. */
    public double stacks(int vendor) {
        return stacks[vendor];
    }

    /** Stacks that orders of a quarter ask for, smoothed. */
    public double use(int vendor) {
        return use[vendor];
    }

    /** Mean level of what is in stock, world's best of 2015 = 1. */
    double level(int vendor) {
        return level[vendor];
    }

    /** Whether the stock alone lasts a quarter. */
    boolean lasts(int vendor) {
        return stacks[vendor] > 0 && stacks[vendor] >= use[vendor];
    }
}
