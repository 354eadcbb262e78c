package leapfrog.model.market.trade;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Buyers;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;
import leapfrog.model.policy.ImportRules;

/**
 * How buyers spread a quarter's money over devices, and what rules do to it. Money that is barred
 * from a device goes to what is allowed; the worse that is, the more of it turns to research
 * instead. Rows are buyers, columns {@link Option options} of vendors; amounts are USD and include
 * what owning a device costs.
 */
final class Orders implements Serializable {

    private static final long serialVersionUID = 1;

    private final Buyers buyers;
    private final DeviceVendors vendors;
    private final DeviceChoice choice;
    private final DeviceTrade trade;
    private final int n;
    private final int states;
    private final double barredToResearch;
    private final double[][] money;
    private final double[][] barred;
    private final double[] weight;
    private final double[] stopped;
    private final boolean[] named;
    private final boolean[][] uncapped;

    Orders(
            Buyers buyers,
            int states,
            DeviceVendors vendors,
            DeviceChoice choice,
            DeviceTrade trade,
            Parameters parameters) {
        this.buyers = buyers;
        this.vendors = vendors;
        this.choice = choice;
        this.trade = trade;
        this.states = states;
        n = vendors.count();
        barredToResearch = parameters.value("barred-money-to-research");
        money = new double[buyers.count()][Option.COUNT * n];
        barred = new double[buyers.count()][n];
        weight = new double[Option.COUNT * n];
        stopped = new double[n];
        named = new boolean[buyers.count()];
        uncapped = new boolean[states][n];
    }

    /** Places everybody's orders. */
    void place(double[] budget, Clearance clearance, ImportRules imports) {
        for (int b = 0; b < money.length; b++) {
            Arrays.fill(money[b], 0);
            Arrays.fill(barred[b], 0);
            trade.postpone(b, 0);
            named[b] = buyers.firm(b) >= 0 && clearance.isApproved(buyers.firm(b));
            if (budget[b] > 0) {
                choose(b, budget[b], clearance);
            }
        }
        if (!clearance.isFree()) {
            for (int s = 0; s < states; s++) {
                capTier(s, clearance);
            }
        }
        if (!imports.isFree()) {
            for (int b = 0; b < money.length; b++) {
                limitImports(b, imports);
            }
        }
        for (int b = 0; b < money.length; b++) {
            book(b);
        }
        noteCaps(clearance, imports);
    }

    private void choose(int b, double budget, Clearance clearance) {
        double wanted = weigh(b, clearance);
        double allowed = 0;
        for (double part : weight) {
            allowed += part;
        }
        if (wanted <= 0) {
            trade.postpone(b, budget);
            return;
        }
        double whole = 0;
        for (int v = 0; v < n; v++) {
            double w = choice.weight(buyers.home(b), v, buyers.firm(b));
            barred[b][v] = budget * w * stopped[v] / wanted;
            whole += barred[b][v];
        }
        double worse = Math.max(0, 1 - allowed / wanted);
        double research = barredToResearch * whole * worse;
        trade.bar(b, whole, research);
        if (allowed <= 0) {
            trade.postpone(b, budget - research);
            return;
        }
        for (int o = 0; o < weight.length; o++) {
            money[b][o] = (budget - research) * weight[o] / allowed;
        }
    }

    /** Weights of what is allowed; returns the sum of weights of all there would be. */
    private double weigh(int b, Clearance clearance) {
        int s = buyers.home(b);
        int firm = buyers.firm(b);
        boolean free = clearance.isFree();
        double wanted = 0;
        for (int v = 0; v < n; v++) {
            double w = choice.weight(s, v, firm);
            double licensed = 0;
            stopped[v] = 0;
            if (w > 0 && !free) {
                int home = vendors.home(v);
                stopped[v] = clearance.barred(home, s, firm, vendors.traits(v));
                licensed = clearance.licensed(home, s, firm, vendors.traits(v));
            }
            wanted += w;
            weight[Option.PLAIN.at(v, n)] = w * (1 - stopped[v] - licensed);
            weight[Option.LICENSED.at(v, n)] = w * licensed;
            weight[Option.DOWNGRADED.at(v, n)] = stopped[v] > 0 ? fitted(b, v, clearance) : 0;
        }
        return wanted;
    }

    /** Weight of a vendor's redesigned device, which a listed firm may not buy either. */
    private double fitted(int b, int v, Clearance clearance) {
        int s = buyers.home(b);
        int firm = buyers.firm(b);
        double w = stopped[v] * choice.downgradedWeight(s, v, firm, named[b]);
        if (w <= 0) {
            return 0;
        }
        DeviceTraits traits = vendors.redesigns().traits(v, s, named[b]);
        return w * (1 - clearance.barred(vendors.home(v), s, firm, traits));
    }

    /** Buyers of a capped state may take so much computing a quarter from those who cap it. */
    private void capTier(int s, Clearance clearance) {
        double cap = Double.POSITIVE_INFINITY;
        for (int v = 0; v < n; v++) {
            cap = Math.min(cap, clearance.cap(vendors.home(v), s));
        }
        if (cap == Double.POSITIVE_INFINITY) {
            return;
        }
        double ordered = 0;
        for (int b = 0; b < money.length; b++) {
            ordered += buyers.home(b) == s ? computing(b, s, clearance) : 0;
        }
        double limit = cap / 4;
        if (ordered <= limit) {
            return;
        }
        for (int b = 0; b < money.length; b++) {
            if (buyers.home(b) == s) {
                cutToTier(b, limit / ordered, clearance);
            }
        }
    }

    private double computing(int b, int s, Clearance clearance) {
        double sum = 0;
        for (int o = 0; o < money[b].length; o++) {
            if (money[b][o] > 0 && isCapped(o, s, clearance)) {
                sum += money[b][o] / lot(b, o).full() * lot(b, o).worth();
            }
        }
        return sum;
    }

    private boolean isCapped(int o, int s, Clearance clearance) {
        return clearance.cap(vendors.home(o % n), s) < Double.POSITIVE_INFINITY;
    }

    private void cutToTier(int b, double kept, Clearance clearance) {
        int s = buyers.home(b);
        double whole = 0;
        double freed = 0;
        for (int o = 0; o < money[b].length; o++) {
            whole += money[b][o];
            if (isCapped(o, s, clearance)) {
                double gone = (1 - kept) * money[b][o];
                money[b][o] -= gone;
                freed += gone;
                barred[b][o % n] += gone;
            }
        }
        if (freed > 0) {
            double research = barredToResearch * freed * freed / whole;
            trade.bar(b, freed, research);
            spendElsewhere(b, freed - research, o -> !isCapped(o, s, clearance));
        }
    }

    /** A state's own limits on devices of others, and what has to stay at home. */
    private void limitImports(int b, ImportRules imports) {
        int s = buyers.home(b);
        double whole = 0;
        double atHome = 0;
        for (int o = 0; o < money[b].length; o++) {
            whole += money[b][o];
            atHome += vendors.home(o % n) == s ? money[b][o] : 0;
        }
        for (int h = 0; h < states && whole > 0; h++) {
            double cap = imports.cap(s, h);
            if (cap < 1) {
                refuse(b, h, cap * whole, imports);
            }
        }
        double mandate = imports.mandate(s) * whole;
        if (atHome > 0 && mandate > 0) {
            mandate(b, s, mandate);
        }
    }

    private void refuse(int b, int source, double most, ImportRules imports) {
        double spent = 0;
        for (int o = 0; o < money[b].length; o++) {
            spent += vendors.home(o % n) == source ? money[b][o] : 0;
        }
        if (spent <= most) {
            return;
        }
        for (int o = 0; o < money[b].length; o++) {
            if (vendors.home(o % n) == source) {
                double gone = (1 - most / spent) * money[b][o];
                money[b][o] -= gone;
                trade.refuse(o % n, gone);
            }
        }
        int s = buyers.home(b);
        spendElsewhere(b, spent - most, o -> imports.cap(s, vendors.home(o % n)) >= 1);
    }

    private void mandate(int b, int s, double least) {
        double atHome = 0;
        double abroad = 0;
        for (int o = 0; o < money[b].length; o++) {
            if (vendors.home(o % n) == s) {
                atHome += money[b][o];
            } else {
                abroad += money[b][o];
            }
        }
        double missing = Math.min(abroad, least - atHome);
        if (missing <= 0) {
            return;
        }
        for (int o = 0; o < money[b].length; o++) {
            if (vendors.home(o % n) == s) {
                money[b][o] *= 1 + missing / atHome;
            } else {
                double gone = missing / abroad * money[b][o];
                money[b][o] -= gone;
                trade.refuse(o % n, gone);
            }
        }
    }

    /** Spreads money as what is left is spread; it waits where nothing is. */
    private void spendElsewhere(int b, double amount, java.util.function.IntPredicate allowed) {
        double whole = 0;
        for (int o = 0; o < money[b].length; o++) {
            whole += allowed.test(o) ? money[b][o] : 0;
        }
        if (whole <= 0) {
            trade.postpone(b, trade.waiting(b) + amount);
            return;
        }
        for (int o = 0; o < money[b].length; o++) {
            money[b][o] *= allowed.test(o) ? 1 + amount / whole : 1;
        }
    }

    private void book(int b) {
        for (int v = 0; v < n; v++) {
            double instead = money[b][Option.DOWNGRADED.at(v, n)];
            trade.lose(v, Math.max(0, barred[b][v] - instead));
        }
    }

    /** Fills the devices ordered by vendor. */
    void units(double[] devices) {
        Arrays.fill(devices, 0);
        for (int b = 0; b < money.length; b++) {
            for (int o = 0; o < money[b].length; o++) {
                if (money[b][o] > 0) {
                    devices[o % n] += money[b][o] / lot(b, o).full();
                }
            }
        }
    }

    /**
     * Turns what a buyer cannot be given to what it ordered and can be given in full, where no cap
     * is in the way.
     *
     * @param given part of each option's orders that can be delivered
     * @return whether anything was turned
     */
    boolean turn(int b, double[] given) {
        boolean[] free = uncapped[buyers.home(b)];
        double missing = 0;
        double whole = 0;
        for (int o = 0; o < given.length; o++) {
            double amount = money[b][o];
            if (amount > 0) {
                missing += (1 - given[o]) * amount;
                whole += given[o] >= 1 && free[o % n] ? amount : 0;
            }
        }
        if (missing <= 0 || whole <= 0) {
            return false;
        }
        for (int o = 0; o < given.length; o++) {
            money[b][o] *= given[o] >= 1 && free[o % n] ? 1 + missing / whole : given[o];
        }
        return true;
    }

    /** Notes which vendors neither a tier nor an import control caps for buyers of each state. */
    private void noteCaps(Clearance clearance, ImportRules imports) {
        for (int s = 0; s < states; s++) {
            for (int v = 0; v < n; v++) {
                boolean bought = imports.isFree() || imports.cap(s, vendors.home(v)) >= 1;
                uncapped[s][v] = bought && (clearance.isFree() || !isCapped(v, s, clearance));
            }
        }
    }

    /** What an option delivers to a buyer. */
    DeviceTrade.Lot lot(int buyer, int option) {
        boolean fitted = option / n == Option.DOWNGRADED.ordinal();
        return fitted
                ? choice.fitted(buyers.home(buyer), option % n, named[buyer])
                : choice.lot(option % n);
    }

    /** What a control looks at in the device of an option. */
    DeviceTraits traits(int buyer, int option) {
        boolean fitted = option / n == Option.DOWNGRADED.ordinal();
        return fitted
                ? vendors.redesigns().traits(option % n, buyers.home(buyer), named[buyer])
                : vendors.traits(option % n);
    }

    /** USD that a buyer wants to spend on each option; shared, read only. */
    double[] money(int buyer) {
        return money[buyer];
    }

    /** USD that each buyer was barred from spending with each vendor and has not made up for. */
    double[][] barred() {
        return barred;
    }
}
