package leapfrog.model.market.trade;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Buyers;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.ImportRules;
import leapfrog.model.policy.Terms;

/**
 * The market for accelerators. Buyers split their money over devices by a logit on
 * price-performance, the vendor's software base, the fear of being cut off and preference for home
 * (a choice of the best price-performance alone would leave a late vendor no output to learn from).
 * Vendors deliver what they can have made; short supply is rationed pro rata.
 */
public final class DeviceMarket implements Serializable {

    private static final long serialVersionUID = 1;

    private final Buyers buyers;
    private final DeviceVendors vendors;
    private final DeviceTrade trade;
    private final GrayChannel gray;
    private final DeviceChoice choice;
    private final Orders orders;
    private final double[][] fear;
    private final double fearSpeed;
    private final double announced;
    private final int n;
    private final double[] filled;
    private final double[] spare;
    private final double[] sought;
    private final double[][] licensedPart;
    private final double[] unfilled;
    private final double[] turning;

    public DeviceMarket(
            Buyers buyers,
            int states,
            DeviceVendors vendors,
            double[] transit,
            Parameters parameters) {
        this.buyers = buyers;
        this.vendors = vendors;
        n = vendors.count();
        trade = new DeviceTrade(buyers.homes(), states, n);
        gray = new GrayChannel(transit, vendors, trade, buyers, parameters);
        choice = new DeviceChoice(states, vendors, parameters);
        orders = new Orders(buyers, states, vendors, choice, trade, parameters);
        fear = new double[states][states];
        announced = parameters.value("ban-risk-announced");
        fearSpeed = parameters.value("ban-risk-speed");
        filled = new double[n];
        spare = new double[n];
        sought = new double[n];
        licensedPart = new double[n][states];
        unfilled = new double[buyers.count()];
        turning = new double[buyers.count()];
    }

    public DeviceTrade trade() {
        return trade;
    }

    /** Perceived probability that buyers of a state are cut off from vendors of another. */
    public double fear(int buyerHome, int vendorHome) {
        return fear[buyerHome][vendorHome];
    }

    /** Lets buyers update how much they fear to be cut off. */
    public void expect(Clearance clearance) {
        for (int s = 0; s < fear.length; s++) {
            for (int h = 0; h < fear.length; h++) {
                fear[s][h] += fearSpeed * (clearance.threat(h, s, announced) - fear[s][h]);
            }
        }
    }

    /**
     * Clears the quarter's market.
     *
     * @param budget USD that each buyer wants to spend on devices and their overhead
     */
    public void clear(double[] budget, Clearance clearance, ImportRules imports, Terms terms) {
        trade.clear();
        choice.prepare(terms, fear);
        orders.place(budget, clearance, imports);
        vendors.supply(trade.orderedUnits());
        fill(clearance);
        gray.pass(clearance, orders.barred());
    }

    /**
     * Two rounds: pro rata where supply is short, then once to vendors with devices to spare, pro
     * rata again, so that no buyer comes first.
     */
    private void fill(Clearance clearance) {
        Arrays.fill(sought, 0);
        for (int v = 0; v < n; v++) {
            double can = vendors.available(v);
            double asked = trade.orderedUnits(v);
            filled[v] = asked > can ? can / asked : 1;
            spare[v] = Math.max(0, can - asked);
        }
        capLicences(clearance);
        for (int b = 0; b < unfilled.length; b++) {
            fillFirst(b, clearance);
        }
        for (int b = 0; b < unfilled.length; b++) {
            fillSecond(b, clearance);
        }
    }

    /** Part of licensed orders that a cap on their number over other sales lets through. */
    private void capLicences(Clearance clearance) {
        for (double[] row : licensedPart) {
            Arrays.fill(row, 1);
        }
        if (clearance.isFree()) {
            return;
        }
        for (int v = 0; v < n; v++) {
            for (int s = 0; s < licensedPart[v].length; s++) {
                double cap = clearance.licenceCap(vendors.home(v), s);
                if (cap < Double.POSITIVE_INFINITY) {
                    double licensed = filled[v] * asked(v, s, clearance);
                    double most = cap * filled[v] * asked(v, -1, clearance);
                    licensedPart[v][s] = licensed > most ? most / licensed : 1;
                }
            }
        }
    }

    /** Licensed units asked of a vendor by buyers of a state; its other units when negative. */
    private double asked(int v, int state, Clearance clearance) {
        double sum = 0;
        for (int b = 0; b < unfilled.length; b++) {
            for (int o = v; o < orders.money(b).length; o += n) {
                double amount = orders.money(b)[o];
                if (amount > 0 && (state < 0 || buyers.home(b) == state)) {
                    boolean counted = isLicensed(b, o, clearance) == state >= 0;
                    sum += counted ? amount / orders.lot(b, o).full() : 0;
                }
            }
        }
        return sum;
    }

    /** Whether a device is sold under a licence: a flagship, or one that fits with a licence. */
    private boolean isLicensed(int b, int o, Clearance clearance) {
        int v = o % n;
        int kind = o / n;
        return kind == Option.LICENSED.ordinal()
                || kind == Option.DOWNGRADED.ordinal()
                        && clearance.licensed(
                                        vendors.home(v),
                                        buyers.home(b),
                                        buyers.firm(b),
                                        orders.traits(b, o))
                                > 0;
    }

    private void fillFirst(int b, Clearance clearance) {
        double[] money = orders.money(b);
        int s = buyers.home(b);
        double left = 0;
        double elsewhere = 0;
        for (int o = 0; o < money.length; o++) {
            if (money[o] > 0) {
                int v = o % n;
                boolean licensed = licensedPart[v][s] < 1 && isLicensed(b, o, clearance);
                double part = filled[v] * (licensed ? licensedPart[v][s] : 1);
                left += (1 - part) * money[o];
                elsewhere += spare[v] > 0 && !licensed ? money[o] : 0;
                give(b, o, part * money[o], clearance);
            }
        }
        unfilled[b] = left;
        turning[b] = left > 0 && elsewhere > 0 ? left / elsewhere : 0;
        for (int v = 0; v < n && turning[b] > 0; v++) {
            double amount = spare[v] > 0 ? turned(b, v, clearance) : 0;
            sought[v] += amount > 0 ? amount / orders.lot(b, liked(b, v)).full() : 0;
        }
    }

    private void fillSecond(int b, Clearance clearance) {
        double left = unfilled[b];
        for (int v = 0; v < n && turning[b] > 0; v++) {
            double served = sought[v] > spare[v] ? spare[v] / sought[v] : 1;
            double take = spare[v] > 0 ? served * turned(b, v, clearance) : 0;
            if (take > 0) {
                give(b, liked(b, v), take, clearance);
                left -= take;
            }
        }
        if (left > 0) {
            trade.postpone(b, trade.waiting(b) + left);
        }
    }

    /** Money that a buyer turns to a vendor with devices to spare after the first round. */
    private double turned(int b, int v, Clearance clearance) {
        int o = liked(b, v);
        boolean capped = licensedPart[v][buyers.home(b)] < 1 && isLicensed(b, o, clearance);
        double[] money = orders.money(b);
        double sum = money[Option.PLAIN.at(v, n)] + money[Option.DOWNGRADED.at(v, n)];
        return capped ? 0 : turning[b] * sum;
    }

    /** The form of a vendor's device that a buyer wants most of, licensed ones aside. */
    private int liked(int b, int v) {
        double[] money = orders.money(b);
        int plain = Option.PLAIN.at(v, n);
        int fitted = Option.DOWNGRADED.at(v, n);
        return money[plain] >= money[fitted] ? plain : fitted;
    }

    private void give(int b, int o, double amount, Clearance clearance) {
        if (amount <= 0) {
            return;
        }
        int v = o % n;
        DeviceTrade.Lot lot = orders.lot(b, o);
        double units = amount / lot.full();
        trade.sell(v, b, units, lot.price());
        if (!clearance.isFree() && isLicensed(b, o, clearance)) {
            trade.deliver(b, Channel.LICENSED, units, lot);
            pay(b, o, units * lot.price(), clearance);
        } else if (o / n == Option.DOWNGRADED.ordinal()) {
            trade.deliver(b, Channel.DOWNGRADED, units, lot);
        } else {
            boolean atHome = vendors.home(v) == buyers.home(b);
            trade.deliver(b, atHome ? Channel.DOMESTIC : Channel.LEGAL, units, lot);
            gray.note(b, v, units);
        }
    }

    /** What a vendor pays the issuer of the control for selling under licence. */
    private void pay(int b, int o, double sales, Clearance clearance) {
        int there = vendors.home(o % n);
        int s = buyers.home(b);
        double fee = clearance.licenceFee(there, s, buyers.firm(b), orders.traits(b, o));
        trade.licence(o % n, clearance.licensor(there, s), fee * sales);
    }
}
