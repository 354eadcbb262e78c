package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.Accounts;
import leapfrog.model.market.Flow;
import leapfrog.model.market.chip.DeviceCapacity;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.technology.Segment;

/**
 * The chip market of a quarter: orders with stockpiling ahead of announced controls, clearing, what
 * everybody pays along the chain, capacity begun, and the computing that results.
 */
final class ChipPhase implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int EQUIPMENT = Segment.EQUIPMENT.ordinal();

    private final Parts parts;
    private final FundingPhase funding;
    private final Revenues revenues;
    private final double[] orders;
    private final double[] ahead;
    private final double[] shares;
    private final double stockpile;
    private final double repayment;
    private final double supplierPower;
    private final double foundryShare;
    private final double memoryShare;
    private final double toolShare;
    private final double porting;

    ChipPhase(Parts parts, FundingPhase funding, Revenues revenues) {
        this.parts = parts;
        this.funding = funding;
        this.revenues = revenues;
        Parameters p = parts.parameters;
        int buyers = parts.buyers.count();
        orders = new double[buyers];
        ahead = new double[buyers];
        shares = new double[parts.roster.firmCount()];
        repayment = p.value("stockpile-repayment");
        supplierPower = p.value("supplier-power");
        stockpile = p.value("stockpile");
        foundryShare = p.value("foundry-share-of-cost");
        memoryShare = p.value("memory-share-of-cost");
        toolShare = p.value("tool-share-of-foundry-revenue");
        porting = p.value("porting-effort");
    }

    void run(Situation now) {
        parts.vendors.prepare(parts.knowledge, now.clearance(), now.terms());
        parts.devices.expect(now.clearance());
        for (int b = 0; b < orders.length; b++) {
            orders[b] = order(b, now);
        }
        parts.devices.clear(orders, now.clearance(), now.terms());
        DeviceTrade trade = parts.devices.trade();
        payForDevices(trade);
        payAlongTheChain(trade);
        parts.park.update(trade);
        observeScarcity(trade);
    }

    /** Money a buyer brings to the market: its budget, what waited, and what it pulls forward. */
    private double order(int b, Situation now) {
        double budget = funding.forDevices(b);
        double back = repayment * ahead[b];
        ahead[b] -= back;
        double extra = soonBarred(b, now) * stockpile * budget;
        ahead[b] += extra;
        return Math.max(0, budget + parts.devices.trade().waiting(b) + extra - back);
    }

    /** Share of the most threatened device's sales to a buyer that will soon be stopped. */
    private double soonBarred(int b, Situation now) {
        int home = parts.buyers.home(b);
        DeviceVendors vendors = parts.vendors;
        double most = 0;
        for (int v = 0; v < vendors.count(); v++) {
            if (vendors.home(v) != home && !vendors.captive(v)) {
                double soon =
                        now.clearance()
                                .soonBarred(
                                        vendors.home(v),
                                        home,
                                        parts.buyers.firm(b),
                                        vendors.traits(v));
                most = Math.max(most, soon);
            }
        }
        return most;
    }

    private void payForDevices(DeviceTrade trade) {
        Accounts accounts = parts.accounts;
        for (int b = 0; b < orders.length; b++) {
            accounts.book(b, Flow.DEVICES, trade.paid(b));
            accounts.book(b, Flow.OVERHEAD, trade.overhead(b));
            accounts.book(b, Flow.TRANSIT, trade.earnedByTransit(b));
        }
        for (int v = 0; v < parts.vendors.count(); v++) {
            accounts.book(parts.vendors.firm(v), Flow.DEVICE_SALES, trade.soldValue(v));
            // What a firm makes for itself is no revenue.
            if (!parts.vendors.captive(v)) {
                revenues.sell(parts.vendors.firm(v), trade.soldValue(v));
            }
        }
    }

    private void payAlongTheChain(DeviceTrade trade) {
        DeviceVendors vendors = parts.vendors;
        double market = 0;
        double[] homeOrders = new double[parts.roster.stateCount()];
        for (int v = 0; v < vendors.count(); v++) {
            market += vendors.captive(v) ? 0 : trade.soldValue(v);
            homeOrders[vendors.home(v)] += 1 + trade.orderedUnits(v);
        }
        for (int v = 0; v < vendors.count(); v++) {
            double cost = trade.soldUnits(v) * vendors.unitCost(v);
            parts.accounts.book(vendors.firm(v), Flow.PRODUCTION, cost);
            supply(v, Segment.FABRICATION, foundryShare * cost);
            supply(v, Segment.MEMORY, memoryShare * cost);
            int home = vendors.home(v);
            double fund =
                    funding.capacityFund(home) / 4 * (1 + trade.orderedUnits(v)) / homeOrders[home];
            DeviceCapacity capacity = vendors.production().capacity();
            double dieCost = vendors.unitCost(v) / vendors.dies(v);
            double own = capacity.plan(v, trade.orderedUnits(v) * vendors.dies(v), dieCost, fund);
            double used = capacity.fundUsed(v, dieCost);
            parts.accounts.book(vendors.firm(v), Flow.GRANTS, used);
            parts.accounts.book(vendors.firm(v), Flow.CAPACITY, own + used);
            double share = market > 0 && !vendors.captive(v) ? trade.soldValue(v) / market : 0;
            vendors.made(v, trade.soldUnits(v), share, porting(home));
        }
    }

    /** Effort of home framework hosts to bring software to home devices. */
    private double porting(int home) {
        int g = Segment.FRAMEWORK.ordinal();
        double best = 0;
        for (int f = 0; f < parts.roster.firmCount(); f++) {
            if (parts.roster.home()[f] == home) {
                best = Math.max(best, parts.knowledge.known(f, g));
            }
        }
        return porting * best / parts.knowledge.knownBest(g);
    }

    private void supply(int vendor, Segment segment, double amount) {
        if (amount <= 0) {
            return;
        }
        parts.vendors.production().suppliers(parts.knowledge, segment, vendor, shares);
        for (int f = 0; f < shares.length; f++) {
            if (shares[f] > 0) {
                double part = shares[f] * amount;
                parts.accounts.book(f, Flow.CHAIN_SALES, part);
                revenues.sell(f, part);
                if (segment == Segment.FABRICATION) {
                    buyTools(f, toolShare * part);
                }
            }
        }
    }

    private void buyTools(int foundry, double amount) {
        parts.accounts.book(foundry, Flow.TOOLS, amount);
        double whole = 0;
        for (int maker : parts.vendors.production().toolMakers()) {
            whole += Math.pow(parts.knowledge.level(maker, EQUIPMENT), supplierPower);
        }
        for (int maker : parts.vendors.production().toolMakers()) {
            double share = Math.pow(parts.knowledge.level(maker, EQUIPMENT), supplierPower) / whole;
            parts.accounts.book(maker, Flow.CHAIN_SALES, share * amount);
            revenues.sell(maker, share * amount);
        }
    }

    /** Compares what a firm's money would have bought where buyers are free with what it bought. */
    private void observeScarcity(DeviceTrade trade) {
        double cheapest = Double.POSITIVE_INFINITY;
        int firms = parts.roster.firmCount();
        for (int s = 0; s < parts.roster.stateCount(); s++) {
            double paid = 0;
            double got = 0;
            for (int b = 0; b < orders.length; b++) {
                int home = parts.buyers.home(b);
                if (home == s) {
                    paid += trade.paid(b) + trade.overhead(b);
                    got += trade.performance(b);
                }
            }
            if (got > 0) {
                cheapest = Math.min(cheapest, paid / got);
            }
        }
        for (int f = 0; f < firms; f++) {
            funding.observeScarcity(f, orders[f] / cheapest, trade.performance(f));
        }
    }
}
