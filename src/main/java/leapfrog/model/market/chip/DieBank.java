package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * Good dies that vendors keep of the device on sale: made ahead while a control on foundries abroad
 * is announced, and used up once it is in force. Rows are vendors.
 */
final class DieBank implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] dies;
    private final double[] use;
    private final double hoard;
    private final double smoothing;

    DieBank(int vendors, Parameters parameters) {
        dies = new double[vendors];
        use = new double[vendors];
        hoard = parameters.value("die-hoard");
        smoothing = parameters.value("capacity-order-smoothing");
    }

    /**
     * Dies that a vendor wants made beyond the quarter's orders.
     *
     * @param soonBarred share of its foundries' work that an announced control will end
     */
    double ask(int vendor, double ordered, double soonBarred) {
        double aim = hoard * soonBarred * Math.max(ordered, use[vendor]);
        return Math.max(0, aim - dies[vendor]);
    }

    double dies(int vendor) {
        return dies[vendor];
    }

    /** Whether the bank lasts a quarter of orders. */
    boolean lasts(int vendor) {
        return dies[vendor] > 0 && dies[vendor] >= use[vendor];
    }

    /** Books a quarter: dies that went in less those that came out, and dies ordered. */
    void move(int vendor, double change, double ordered) {
        dies[vendor] = Math.max(0, dies[vendor] + change);
        use[vendor] += smoothing * (ordered - use[vendor]);
    }

    /** A new device has no use for the dies of the last one. */
    void clear(int vendor) {
        dies[vendor] = 0;
    }
}
