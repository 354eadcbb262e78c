package leapfrog.model.market.trade;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.Terms;

/**
 * How buyers of each state weigh the devices on offer (McFadden 1974): exp(beta ln(Q / P) + lock
 * software - risk fear + home procurement), with P the full cost of owning the device.
 */
final class DeviceChoice implements Serializable {

    private static final long serialVersionUID = 1;

    private final DeviceVendors vendors;
    private final double taste;
    private final double lock;
    private final double risk;
    private final double homePull;
    private final double[][] weight;
    private final double[][] downgradedWeight;
    private final DeviceTrade.Lot[] lots;
    private final DeviceTrade.Lot[][] downgraded;

    DeviceChoice(int states, DeviceVendors vendors, Parameters parameters) {
        this.vendors = vendors;
        taste = parameters.value("device-taste");
        lock = parameters.value("software-lock-in");
        risk = parameters.value("ban-risk-weight");
        homePull = parameters.value("procurement-weight");
        int n = vendors.count();
        weight = new double[states][n];
        downgradedWeight = new double[states][n];
        lots = new DeviceTrade.Lot[n];
        downgraded = new DeviceTrade.Lot[states][n];
    }

    void prepare(Clearance clearance, Terms terms, double[][] fear) {
        for (int v = 0; v < vendors.count(); v++) {
            double watts = vendors.watts(vendors.performance(v), v);
            lots[v] =
                    new DeviceTrade.Lot(
                            vendors.performance(v),
                            watts,
                            vendors.price(v),
                            vendors.overhead(watts));
        }
        for (int s = 0; s < weight.length; s++) {
            for (int v = 0; v < vendors.count(); v++) {
                double bonus = bonus(s, v, terms, fear);
                weight[s][v] = attraction(lots[v], bonus);
                downgraded[s][v] = downgradedLot(s, v, clearance);
                downgradedWeight[s][v] = attraction(downgraded[s][v], bonus);
            }
        }
    }

    private double bonus(int s, int v, Terms terms, double[][] fear) {
        int home = vendors.home(v);
        double bonus = lock * vendors.softwareBase(v);
        return home == s ? bonus + homePull * terms.procurement(s) : bonus - risk * fear[s][home];
    }

    private double attraction(DeviceTrade.Lot lot, double bonus) {
        if (lot == null || lot.worth() <= 0) {
            return 0;
        }
        double perDollar = lot.worth() / (lot.price() + lot.overhead());
        return Math.pow(perDollar / 1e9, taste) * Math.exp(bonus);
    }

    private DeviceTrade.Lot downgradedLot(int s, int v, Clearance clearance) {
        double performance = vendors.downgradedPerformance(v, s, clearance);
        if (performance <= 0 || vendors.captive(v)) {
            return null;
        }
        double interconnect = vendors.downgradedInterconnect(v, s, clearance);
        double watts = vendors.watts(performance, v);
        return new DeviceTrade.Lot(
                vendors.worth(v, performance, interconnect),
                watts,
                vendors.downgradedPrice(v, performance),
                vendors.overhead(watts));
    }

    /**
     * Weight of a vendor's flagship for a buyer, were nothing barred; firm is negative for others.
     */
    double weight(int state, int v, int firm) {
        if (vendors.captive(v) && vendors.firm(v) != firm) {
            return 0;
        }
        return weight[state][v];
    }

    double downgradedWeight(int state, int v, int firm) {
        return vendors.captive(v) && vendors.firm(v) != firm ? 0 : downgradedWeight[state][v];
    }

    /** Share of sales of the flagship to a buyer that controls stop. */
    double stopped(int state, int v, int firm, Clearance clearance) {
        if (clearance.isFree()) {
            return 0;
        }
        return clearance.barred(vendors.home(v), state, firm, vendors.traits(v));
    }

    DeviceTrade.Lot lot(int v) {
        return lots[v];
    }

    DeviceTrade.Lot downgradedLot(int state, int v) {
        return downgraded[state][v];
    }

    /** Full cost of owning a flagship, USD. */
    double full(int v) {
        return lots[v].price() + lots[v].overhead();
    }

    /** Full cost of owning a down-graded device, USD; 1 when there is none. */
    double fullDowngraded(int state, int v) {
        DeviceTrade.Lot lot = downgraded[state][v];
        return lot == null ? 1 : lot.price() + lot.overhead();
    }
}
