package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.market.trade.Stockpiles;

/**
 * The chip market of a quarter: orders with stockpiling ahead of announced controls, clearing, what
 * barred money does instead, what everybody pays, and the computing that results.
 */
final class ChipPhase implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final FundingPhase funding;
    private final ChainPayments chain;
    private final Stockpiles stockpiles;
    private final double[] orders;
    private final double[] lack;
    private final double rentAtHome;
    private final double lifeQuarters;

    ChipPhase(Parts parts, FundingPhase funding, Revenues revenues) {
        this.parts = parts;
        this.funding = funding;
        Parameters p = parts.parameters;
        chain = new ChainPayments(parts, revenues);
        stockpiles = new Stockpiles(parts.buyers.count(), p);
        orders = new double[parts.buyers.count()];
        lack = new double[parts.buyers.count()];
        rentAtHome = p.value("rent-at-home");
        lifeQuarters = 4 * p.value("device-life");
    }

    void run(Situation now) {
        parts.vendors.prepare(parts.knowledge, now.clearance(), now.terms());
        parts.devices.expect(now.clearance());
        parts.machines.save(now.terms(), parts.economy.gdp());
        parts.locals.plan(
                now.terms(), parts.finance.spending(), now.attention(), parts.luck, now.ordinal());
        for (int b = 0; b < orders.length; b++) {
            orders[b] = order(b, now);
        }
        parts.devices.clear(orders, now.clearance(), now.rulings().imports(), now.terms());
        parts.fallbacks.run(now.clearance());
        parts.locals.let(lack());
        payForComputing(parts.devices.trade());
        chain.run(now.clearance(), funding.grants()::capacityFund);
        for (int s = 0; s < parts.roster.stateCount(); s++) {
            int centre = parts.buyers.centre(s);
            DeviceTrade trade = parts.devices.trade();
            parts.machines.receive(
                    s, trade.performance(centre), trade.paid(centre) + trade.overhead(centre));
        }
        parts.park.update(parts.devices.trade(), now.terms());
        observeScarcity(parts.devices.trade());
    }

    /** Money a buyer brings to the market: its budget, what waited, and what it pulls forward. */
    private double order(int b, Situation now) {
        int home = parts.buyers.home(b);
        if (b == parts.buyers.centre(home)) {
            return parts.machines.order(home);
        }
        if (parts.buyers.firm(b) >= 0 && !parts.standing.acts(b)) {
            return 0;
        }
        boolean local = b >= parts.buyers.firstLocal(home) && b < parts.buyers.endLocal(home);
        double budget = local ? parts.locals.order(b) : funding.forDevices(b);
        double order = stockpiles.order(b, budget, soonBarred(b, now));
        return Math.max(0, order + parts.devices.trade().waiting(b));
    }

    /** Share of the most threatened device's sales to a buyer that will soon be stopped. */
    private double soonBarred(int b, Situation now) {
        int home = parts.buyers.home(b);
        DeviceVendors vendors = parts.vendors;
        double most = 0;
        for (int v = 0; v < vendors.count() && now.clearance().anyAnnounced(); v++) {
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

    /** By buyer, FLOP/s that labs would rent at home: more the less they get of what they want. */
    private double[] lack() {
        for (int f : parts.labs.labs()) {
            lack[f] = rentAtHome * parts.park.stock(f) * (1 - 1 / funding.scarcity(f));
        }
        return lack;
    }

    private void payForComputing(DeviceTrade trade) {
        Accounts accounts = parts.accounts;
        for (int b = 0; b < orders.length; b++) {
            double repairs = parts.fallbacks.repairs(b);
            accounts.book(b, Flow.DEVICES, Math.max(0, trade.paid(b) - repairs));
            accounts.book(b, Flow.REPAIR, repairs);
            accounts.book(b, Flow.OVERHEAD, trade.overhead(b));
            accounts.book(b, Flow.TRANSIT, trade.earnedByTransit(b));
            accounts.book(b, Flow.RENT, parts.park.rentals().paid(b));
            accounts.book(b, Flow.RENT_EARNED, parts.park.rentals().earned(b));
        }
    }

    /**
     * Compares what a firm would buy where computing is cheapest, both for what money buys there
     * and for the larger share of money that it would spend, with what it bought.
     */
    private void observeScarcity(DeviceTrade trade) {
        double cheapest = Double.POSITIVE_INFINITY;
        int freest = 0;
        for (int s = 0; s < parts.roster.stateCount(); s++) {
            double paid = 0;
            double got = 0;
            for (int b = 0; b < orders.length; b++) {
                if (parts.buyers.home(b) == s) {
                    paid += trade.paid(b) + trade.overhead(b) - parts.fallbacks.repairs(b);
                    got += trade.performance(b) - trade.performance(b, Channel.REPAIRED);
                }
            }
            if (got > 0 && paid / got < cheapest) {
                cheapest = paid / got;
                freest = s;
            }
        }
        for (int f = 0; f < parts.roster.firmCount(); f++) {
            // A quarter's rent is that part of a device's life.
            double got = trade.performance(f) + parts.park.rentals().rented(f) / lifeQuarters;
            double wanted = orders[f] * funding.shareThere(f, parts.buyers.others(freest));
            funding.observeScarcity(f, wanted / cheapest, got);
        }
    }
}
