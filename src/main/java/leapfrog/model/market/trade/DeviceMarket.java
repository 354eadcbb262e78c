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

    /** Rounding of what a chain can deliver against what was asked of it. */
    private static final double ROUNDING = 1e-12;

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
    private final double[] asked;
    private final double[] given;
    private final boolean[][] licensed;
    private final double[][] licensedPart;

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
        asked = new double[n];
        given = new double[Option.COUNT * n];
        licensed = new boolean[buyers.count()][Option.COUNT * n];
        licensedPart = new double[n][states];
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
        markLicensed(clearance);
        supply(clearance);
        if (turn()) {
            supply(clearance);
        }
        for (int b = 0; b < buyers.count(); b++) {
            fill(b, clearance);
        }
        gray.pass(clearance, orders.barred());
    }

    /** Notes which orders need a licence; turning orders adds none. */
    private void markLicensed(Clearance clearance) {
        for (int b = 0; b < licensed.length; b++) {
            Arrays.fill(licensed[b], false);
            double[] money = orders.money(b);
            for (int o = 0; o < money.length && !clearance.isFree(); o++) {
                licensed[b][o] = money[o] > 0 && isLicensed(b, o, clearance);
            }
        }
    }

    /** What vendors can deliver of what is ordered of them; short supply is shared pro rata. */
    private void supply(Clearance clearance) {
        orders.units(asked);
        vendors.supply(asked);
        for (int v = 0; v < n; v++) {
            double can = vendors.available(v);
            filled[v] = asked[v] > can * (1 + ROUNDING) ? can / asked[v] : 1;
        }
        capLicences(clearance);
    }

    /** Once, what cannot be delivered goes to other vendors that were ordered from. */
    private boolean turn() {
        boolean any = false;
        for (int b = 0; b < buyers.count(); b++) {
            deliverable(b);
            any |= orders.turn(b, given);
        }
        return any;
    }

    private void deliverable(int b) {
        int s = buyers.home(b);
        for (int o = 0; o < given.length; o++) {
            int v = o % n;
            given[o] = filled[v] * (licensed[b][o] ? licensedPart[v][s] : 1);
        }
    }

    private void fill(int b, Clearance clearance) {
        deliverable(b);
        double left = 0;
        for (int o = 0; o < given.length; o++) {
            double amount = orders.money(b)[o];
            left += (1 - given[o]) * amount;
            give(b, o, given[o] * amount, clearance);
        }
        if (left > 0) {
            trade.postpone(b, trade.waiting(b) + left);
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
                    double wanted = filled[v] * asked(v, s);
                    double most = cap * filled[v] * asked(v, -1);
                    licensedPart[v][s] = wanted > most ? most / wanted : 1;
                }
            }
        }
    }

    /** Licensed units asked of a vendor by buyers of a state; its other units when negative. */
    private double asked(int v, int state) {
        double sum = 0;
        for (int b = 0; b < buyers.count(); b++) {
            for (int o = v; o < orders.money(b).length; o += n) {
                double amount = orders.money(b)[o];
                if (amount > 0 && (state < 0 || buyers.home(b) == state)) {
                    boolean counted = licensed[b][o] == state >= 0;
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

    private void give(int b, int o, double amount, Clearance clearance) {
        if (amount <= 0) {
            return;
        }
        int v = o % n;
        DeviceTrade.Lot lot = orders.lot(b, o);
        double units = amount / lot.full();
        trade.sell(v, b, units, lot.price());
        if (licensed[b][o]) {
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
