package leapfrog.model.market.trade;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Buyers;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.Terms;

/**
 * The market for accelerators. Buyers split their money over devices by a logit on
 * price-performance, the vendor's software base, the fear of being cut off and preference for home
 * (a choice of the best price-performance alone would leave a late vendor no output to learn from).
 * Controls bar devices; what is barred looks for down-graded devices, vendors at home, a gray
 * channel, or turns to research.
 */
public final class DeviceMarket implements Serializable {

    private static final long serialVersionUID = 1;

    private final Buyers buyers;
    private final DeviceVendors vendors;
    private final DeviceTrade trade;
    private final GrayChannel gray;
    private final DeviceChoice choice;
    private final double[][] fear;
    private final double fearSpeed;
    private final double announced;
    private final double barredToResearch;
    private final double[][] money;
    private final double[][] barredByVendor;
    private final double[] filled;
    private final double[] spare;
    private final double[] sought;
    private final double[] served;
    private final double[] unfilled;
    private final double[] turning;
    private final double[] weight;
    private final double[] stopped;

    public DeviceMarket(
            Buyers buyers,
            int states,
            DeviceVendors vendors,
            double[] transit,
            Parameters parameters) {
        this.buyers = buyers;
        this.vendors = vendors;
        int options = 2 * vendors.count();
        trade = new DeviceTrade(buyers.count(), states, vendors.count());
        gray = new GrayChannel(transit, vendors, trade, buyers, parameters);
        choice = new DeviceChoice(states, vendors, parameters);
        fear = new double[states][states];
        announced = parameters.value("ban-risk-announced");
        fearSpeed = parameters.value("ban-risk-speed");
        barredToResearch = parameters.value("barred-money-to-research");
        money = new double[buyers.count()][options];
        barredByVendor = new double[buyers.count()][vendors.count()];
        filled = new double[vendors.count()];
        spare = new double[vendors.count()];
        sought = new double[vendors.count()];
        served = new double[vendors.count()];
        unfilled = new double[buyers.count()];
        turning = new double[buyers.count()];
        weight = new double[options];
        stopped = new double[vendors.count()];
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
    public void clear(double[] budget, Clearance clearance, Terms terms) {
        trade.clear();
        choice.prepare(clearance, terms, fear);
        for (double[] row : barredByVendor) {
            Arrays.fill(row, 0);
        }
        for (int b = 0; b < budget.length; b++) {
            order(b, budget[b], clearance);
        }
        fill(budget);
        gray.pass(clearance, barredByVendor);
    }

    private void order(int b, double budget, Clearance clearance) {
        int s = buyers.home(b);
        int firm = buyers.firm(b);
        int n = vendors.count();
        Arrays.fill(money[b], 0);
        trade.postpone(b, 0);
        if (budget <= 0) {
            trade.postpone(b, budget);
            return;
        }
        double wanted = 0;
        double allowed = 0;
        for (int v = 0; v < n; v++) {
            double w = choice.weight(s, v, firm);
            stopped[v] = w > 0 ? choice.stopped(s, v, firm, clearance) : 0;
            wanted += w;
            weight[v] = w * (1 - stopped[v]);
            weight[n + v] = stopped[v] > 0 ? stopped[v] * choice.downgradedWeight(s, v, firm) : 0;
            allowed += weight[v] + weight[n + v];
        }
        if (wanted <= 0) {
            trade.postpone(b, budget);
            return;
        }
        double barred = 0;
        for (int v = 0; v < n; v++) {
            double share = choice.weight(s, v, firm) * stopped[v] / wanted;
            barredByVendor[b][v] = budget * share;
            barred += budget * share;
        }
        double research = allowed > 0 ? barredToResearch * barred : 0;
        trade.bar(b, barred, research);
        if (allowed <= 0) {
            trade.postpone(b, budget);
            return;
        }
        double spend = budget - research;
        for (int o = 0; o < 2 * n; o++) {
            money[b][o] = spend * weight[o] / allowed;
        }
        book(b, s, n);
    }

    private void book(int b, int s, int n) {
        for (int v = 0; v < n; v++) {
            double units =
                    money[b][v] / choice.full(v)
                            + perUnit(money[b][n + v], choice.fullDowngraded(s, v));
            trade.order(v, units);
            trade.lose(v, Math.max(0, barredByVendor[b][v] - money[b][n + v]));
        }
    }

    private static double perUnit(double amount, double price) {
        return amount > 0 ? amount / price : 0;
    }

    /**
     * Two rounds: pro rata where supply is short, then once to vendors with devices to spare, pro
     * rata again, so that no buyer comes first.
     */
    private void fill(double[] budget) {
        int n = vendors.count();
        Arrays.fill(sought, 0);
        for (int v = 0; v < n; v++) {
            double can = vendors.available(v);
            double asked = trade.orderedUnits(v);
            filled[v] = asked > can ? can / asked : 1;
            spare[v] = Math.max(0, can - asked);
        }
        for (int b = 0; b < budget.length; b++) {
            if (budget[b] > 0) {
                fillFirst(b, buyers.home(b), n);
            }
        }
        for (int v = 0; v < n; v++) {
            served[v] = sought[v] > spare[v] ? spare[v] / sought[v] : 1;
        }
        for (int b = 0; b < budget.length; b++) {
            if (budget[b] > 0) {
                fillSecond(b, buyers.home(b), n);
            }
        }
    }

    private void fillFirst(int b, int s, int n) {
        double left = 0;
        double elsewhere = 0;
        for (int v = 0; v < n; v++) {
            double whole = money[b][v] + money[b][n + v];
            left += (1 - filled[v]) * whole;
            elsewhere += spare[v] > 0 ? whole : 0;
            give(b, s, v, filled[v] * money[b][v], filled[v] * money[b][n + v]);
        }
        unfilled[b] = left;
        turning[b] = elsewhere > 0 ? left / elsewhere : 0;
        for (int v = 0; v < n; v++) {
            sought[v] += spare[v] > 0 ? perUnit(turned(b, v, n), unitPrice(b, s, v, n)) : 0;
        }
    }

    private void fillSecond(int b, int s, int n) {
        double left = unfilled[b];
        for (int v = 0; v < n; v++) {
            double take = spare[v] > 0 ? served[v] * turned(b, v, n) : 0;
            if (take > 0) {
                boolean plain = plain(b, v, n);
                give(b, s, v, plain ? take : 0, plain ? 0 : take);
                left -= take;
            }
        }
        trade.postpone(b, trade.waiting(b) + Math.max(0, left));
    }

    /** Money that a buyer turns to a vendor with devices to spare after the first round. */
    private double turned(int b, int v, int n) {
        return turning[b] * (money[b][v] + money[b][n + v]);
    }

    private boolean plain(int b, int v, int n) {
        return money[b][v] >= money[b][n + v];
    }

    private double unitPrice(int b, int s, int v, int n) {
        return plain(b, v, n) ? choice.full(v) : choice.fullDowngraded(s, v);
    }

    private void give(int b, int s, int v, double forFlagship, double forDowngraded) {
        if (forFlagship > 0) {
            DeviceTrade.Lot lot = choice.lot(v);
            double units = forFlagship / choice.full(v);
            Channel channel = vendors.home(v) == s ? Channel.DOMESTIC : Channel.LEGAL;
            trade.deliver(b, s, channel, units, lot);
            trade.sell(v, units, lot.price());
            gray.note(b, v, units);
        }
        if (forDowngraded > 0) {
            DeviceTrade.Lot lot = choice.downgradedLot(s, v);
            double units = forDowngraded / choice.fullDowngraded(s, v);
            trade.deliver(b, s, Channel.DOWNGRADED, units, lot);
            trade.sell(v, units, lot.price());
        }
    }
}
