package leapfrog.model.market.trade;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Buyers;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.policy.Clearance;

/**
 * Devices that reach a barred buyer through third states: g0 unmet (premium - 1)^0.5 (1 -
 * enforcement) transit capacity. Their units come out of what third states bought, so devices are
 * conserved.
 */
final class GrayChannel implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] transit;
    private final DeviceVendors vendors;
    private final DeviceTrade trade;
    private final Buyers buyers;
    private final double scale;
    private final double premiumSlope;
    private final double[][] bought;
    private final int states;

    GrayChannel(
            double[] transit,
            DeviceVendors vendors,
            DeviceTrade trade,
            Buyers buyers,
            Parameters parameters) {
        this.transit = transit.clone();
        this.vendors = vendors;
        this.trade = trade;
        this.buyers = buyers;
        states = transit.length;
        scale = parameters.value("gray-scale");
        premiumSlope = parameters.value("gray-premium");
        bought = new double[states][vendors.count()];
    }

    /** Notes flagships bought by those of a state who are no lead firms: they may be passed on. */
    void note(int buyer, int vendor, double units) {
        int state = buyers.home(buyer);
        if (buyer == buyers.others(state)) {
            bought[state][vendor] += units;
        }
    }

    /** Passes devices on to the buyers who were barred from them. */
    void pass(Clearance clearance, double[][] barred) {
        if (!clearance.isFree()) {
            for (int s = 0; s < states; s++) {
                double enforcement = clearance.enforcement(s);
                for (int v = 0; v < vendors.count(); v++) {
                    if (vendors.home(v) != s && !vendors.captive(v)) {
                        passTo(s, v, enforcement, barred);
                    }
                }
            }
        }
        for (double[] row : bought) {
            Arrays.fill(row, 0);
        }
    }

    private void passTo(int s, int v, double enforcement, double[][] barred) {
        double unmet = 0;
        double free = 0;
        for (int b = 0; b < barred.length; b++) {
            if (buyers.home(b) == s && barred[b][v] > 0) {
                unmet += barred[b][v];
                free += purse(b, barred[b][v]);
            }
        }
        if (unmet <= 0 || free <= 0) {
            return;
        }
        double capacity = 0;
        double hands = 0;
        for (int x = 0; x < states; x++) {
            if (x != s && x != vendors.home(v)) {
                capacity += transit[x];
                hands += transit[x] * bought[x][v];
            }
        }
        double premium = 1 + premiumSlope * unmet / (unmet + trade.soldValue(v));
        double price = vendors.price(v) * premium;
        double flow =
                scale
                        * unmet
                        / price
                        * Math.sqrt(premium - 1)
                        * (1 - enforcement)
                        * Math.min(1, capacity);
        double watts = vendors.watts(vendors.performance(v), v);
        DeviceTrade.Lot taken =
                new DeviceTrade.Lot(vendors.worth(v), watts, price, vendors.overhead(watts));
        double units = Math.min(Math.min(flow, hands), free / taken.full());
        if (units > 0) {
            move(s, v, units, hands, free, taken, barred);
        }
    }

    /** What a buyer has left of the money that was barred: research gives way first. */
    private double purse(int b, double share) {
        double whole = trade.barredMoney(b);
        return whole <= 0 ? 0 : trade.toResearch(b) * share / whole;
    }

    private void move(
            int s,
            int v,
            double units,
            double hands,
            double free,
            DeviceTrade.Lot taken,
            double[][] barred) {
        DeviceTrade.Lot given =
                new DeviceTrade.Lot(
                        taken.worth(), taken.watts(), vendors.price(v), taken.overhead());
        for (int x = 0; x < states; x++) {
            if (x != s && x != vendors.home(v) && transit[x] * bought[x][v] > 0) {
                double part = units * transit[x] * bought[x][v] / hands;
                bought[x][v] -= part;
                trade.divert(buyers.others(x), part, given, part * taken.price());
            }
        }
        for (int b = 0; b < barred.length; b++) {
            if (buyers.home(b) == s && barred[b][v] > 0) {
                double money = purse(b, barred[b][v]);
                double part = units * money / free;
                trade.deliver(b, Channel.GRAY, part, taken);
                trade.spendOfResearch(b, part * taken.full());
                barred[b][v] = Math.max(0, barred[b][v] - part * taken.full());
            }
        }
    }
}
