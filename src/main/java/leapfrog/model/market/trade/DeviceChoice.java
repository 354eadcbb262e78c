package leapfrog.model.market.trade;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * How buyers of each state weigh the devices on offer (McFadden 1974): exp(beta (ln(Q / P) + s ln(Q
 * / Q best)) + lock software - risk fear + home procurement), with P the full cost of owning the
 * device and s what a large cluster loses by being made of weaker devices.
 */
final class DeviceChoice implements Serializable {

    private static final long serialVersionUID = 1;

    private final DeviceVendors vendors;
    private final double taste;
    private final double scale;
    private final double lock;
    private final double risk;
    private final double homePull;
    private final double[][] weight;
    private final double[][][] downgradedWeight;
    private final DeviceTrade.Lot[] lots;
    private double best;
    private final DeviceTrade.Lot[][][] downgraded;

    DeviceChoice(int states, DeviceVendors vendors, Parameters parameters) {
        this.vendors = vendors;
        taste = parameters.value("device-taste");
        scale = parameters.value("cluster-scale");
        lock = parameters.value("software-lock-in");
        risk = parameters.value("ban-risk-weight");
        homePull = parameters.value("procurement-weight");
        int n = vendors.count();
        weight = new double[states][n];
        downgradedWeight = new double[states][n][2];
        lots = new DeviceTrade.Lot[n];
        downgraded = new DeviceTrade.Lot[states][n][2];
    }

    void prepare(Terms terms, double[][] fear) {
        best = vendors.best();
        for (int v = 0; v < vendors.count(); v++) {
            double watts = vendors.watts(vendors.performance(v), v);
            lots[v] =
                    new DeviceTrade.Lot(
                            vendors.worth(v), watts, vendors.price(v), vendors.overhead(watts));
        }
        for (int s = 0; s < weight.length; s++) {
            for (int v = 0; v < vendors.count(); v++) {
                double bonus = bonus(s, v, terms, fear);
                boolean there = vendors.performance(v) > 0;
                weight[s][v] = there ? attraction(lots[v], bonus) : 0;
                for (int named = 0; named < 2; named++) {
                    DeviceTrade.Lot lot = there ? fittedLot(s, v, named == 1) : null;
                    downgraded[s][v][named] = lot;
                    downgradedWeight[s][v][named] = attraction(lot, bonus);
                }
            }
        }
    }

    private double bonus(int s, int v, Terms terms, double[][] fear) {
        int home = vendors.home(v);
        double bonus = lock * vendors.softwareBase(v);
        return home == s
                ? bonus + homePull * terms.of(Term.PROCUREMENT, s)
                : bonus - risk * fear[s][home];
    }

    private double attraction(DeviceTrade.Lot lot, double bonus) {
        if (lot == null || lot.worth() <= 0) {
            return 0;
        }
        double perDollar = lot.worth() / lot.full() / 1e9;
        double share = lot.worth() / best;
        return Math.pow(perDollar * Math.pow(share, scale), taste) * Math.exp(bonus);
    }

    private DeviceTrade.Lot fittedLot(int s, int v, boolean named) {
        double performance = vendors.redesigns().performance(v, s, named);
        if (performance <= 0 || vendors.captive(v)) {
            return null;
        }
        double watts = vendors.watts(performance, v);
        return new DeviceTrade.Lot(
                vendors.redesigns().worth(v, s, named),
                watts,
                vendors.downgradedPrice(v, performance),
                vendors.overhead(watts));
    }

    /**
     * Weight of a vendor's flagship for a buyer, were nothing barred; firm is negative for others.
     */
    double weight(int state, int v, int firm) {
        return vendors.captive(v) && vendors.firm(v) != firm ? 0 : weight[state][v];
    }

    /** The same of the device that fits under controls; named by a licence or not. */
    double downgradedWeight(int state, int v, int firm, boolean named) {
        boolean others = vendors.captive(v) && vendors.firm(v) != firm;
        return others ? 0 : downgradedWeight[state][v][named ? 1 : 0];
    }

    DeviceTrade.Lot lot(int v) {
        return lots[v];
    }

    /** The device of a vendor that fits under controls, for a state; null when there is none. */
    DeviceTrade.Lot fitted(int state, int v, boolean named) {
        return downgraded[state][v][named ? 1 : 0];
    }
}
