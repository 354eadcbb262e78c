package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.ChainCapacity;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.market.chip.Foundries;
import leapfrog.model.market.chip.Production;
import leapfrog.model.market.chip.SupplyLinks;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.policy.Clearance;
import leapfrog.model.technology.Segment;

/**
 * What is paid along the chain of chips in a quarter: vendors pay for making and designing devices
 * and for licences; foundries and memory makers for tools and new capacity, to which states' funds
 * add.
 */
final class ChainPayments implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int EQUIPMENT = Segment.EQUIPMENT.ordinal();
    private static final Segment[] MAKERS = {Segment.FABRICATION, Segment.MEMORY};

    private final Parts parts;
    private final Revenues revenues;
    private final double[] fund;
    private final double[] convertible;
    private final double[] waferSales;
    private final double toolShare;
    private final double toolsInCapacity;
    private final double porting;
    private final double memoryPart;
    private final double convertibleShare;

    ChainPayments(Parts parts, Revenues revenues) {
        this.parts = parts;
        this.revenues = revenues;
        Parameters p = parts.parameters;
        fund = new double[parts.roster.firmCount()];
        convertible = new double[parts.roster.firmCount()];
        waferSales = new double[parts.roster.firmCount()];
        convertibleShare = p.value("convertible-lines");
        toolShare = p.value("tool-share-of-foundry-revenue");
        toolsInCapacity = p.value("tool-share-of-capacity");
        porting = p.value("porting-effort");
        double memory = p.value("memory-share-of-cost");
        double rest = p.value("foundry-share-of-cost") + p.value("packaging-share-of-cost");
        memoryPart = memory + rest > 0 ? memory / (memory + rest) : 0;
    }

    /**
     * Books a quarter.
     *
     * @param capacityFunds what each state's funds pay for capacity at home, USD a year
     */
    void run(Clearance clearance, java.util.function.IntToDoubleFunction capacityFunds) {
        sellDevices();
        Production production = parts.vendors.production();
        Arrays.fill(waferSales, 0);
        SupplyLinks links = production.links();
        for (int f = 0; f < waferSales.length; f++) {
            double memory = 0;
            for (int v = 0; v < parts.vendors.count(); v++) {
                int buyer = parts.vendors.firm(v);
                waferSales[f] += links.paid(SupplyLinks.Link.WAFERS, f, buyer);
                memory += links.paid(SupplyLinks.Link.MEMORY, f, buyer);
            }
            earn(f, waferSales[f] + memory);
        }
        shareFunds(production, capacityFunds);
        convertLines();
        production.capacity().plan(fund, convertible);
        buildAndEquip(production, clearance);
    }

    private void sellDevices() {
        Accounts accounts = parts.accounts;
        DeviceVendors vendors = parts.vendors;
        DeviceTrade trade = parts.devices.trade();
        double market = 0;
        for (int v = 0; v < vendors.count(); v++) {
            market += vendors.captive(v) ? 0 : trade.soldValue(v);
        }
        for (int v = 0; v < vendors.count(); v++) {
            int firm = vendors.firm(v);
            double sold = trade.soldValue(v);
            double share = market > 0 && !vendors.captive(v) ? sold / market : 0;
            vendors.settle(v, trade.soldUnits(v), share, porting(vendors.home(v)));
            accounts.book(firm, Flow.DEVICE_SALES, sold);
            accounts.book(firm, Flow.LICENCE, trade.fees(v));
            accounts.book(firm, Flow.CHAIN, vendors.production().paidToChain(v));
            accounts.book(firm, Flow.PRODUCTION, vendors.otherCost(v, trade.soldUnits(v)));
            accounts.book(firm, Flow.DESIGN, vendors.designed(v));
            // What a firm makes for itself is no revenue.
            if (!vendors.captive(v)) {
                revenues.sell(firm, sold - trade.fees(v));
            }
            for (int s = 0; s < parts.roster.stateCount(); s++) {
                vendors.production()
                        .links()
                        .book(SupplyLinks.Link.DEVICES, firm, s, trade.sales(v, s));
            }
        }
    }

    private void earn(int firm, double amount) {
        if (amount > 0) {
            parts.accounts.book(firm, Flow.CHAIN_SALES, amount);
            revenues.sell(firm, amount);
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

    /** A state's fund goes to its foundries and memory makers by cost, and to each by its size. */
    private void shareFunds(
            Production production, java.util.function.IntToDoubleFunction capacityFunds) {
        Foundries foundries = production.foundries();
        ChainCapacity capacity = production.capacity();
        int states = parts.roster.stateCount();
        double[] wafers = new double[states];
        double[] stacks = new double[states];
        int[] memories = parts.roster.in(Segment.MEMORY);
        Arrays.fill(fund, 0);
        for (int j = 0; j < foundries.count(); j++) {
            wafers[foundries.home(j)] += 1 + capacity.wafers().units(j);
        }
        for (int m = 0; m < memories.length; m++) {
            stacks[parts.roster.home()[memories[m]]] += 1 + capacity.memory().units(m);
        }
        for (int j = 0; j < foundries.count(); j++) {
            int s = foundries.home(j);
            double part = stacks[s] > 0 ? 1 - memoryPart : 1;
            fund[foundries.firm(j)] +=
                    capacityFunds.applyAsDouble(s)
                            / 4
                            * part
                            * (1 + capacity.wafers().units(j))
                            / wafers[s];
        }
        for (int m = 0; m < memories.length; m++) {
            int s = parts.roster.home()[memories[m]];
            double part = wafers[s] > 0 ? memoryPart : 1;
            fund[memories[m]] +=
                    capacityFunds.applyAsDouble(s)
                            / 4
                            * part
                            * (1 + capacity.memory().units(m))
                            / stacks[s];
        }
    }

    /** Lines of other chips that makers at home could turn to this technology, by level. */
    private void convertLines() {
        Arrays.fill(convertible, 0);
        for (Segment segment : MAKERS) {
            double[] whole = new double[parts.roster.stateCount()];
            for (int f : parts.roster.in(segment)) {
                whole[parts.roster.home()[f]] += parts.knowledge.level(f, segment.ordinal());
            }
            for (int f : parts.roster.in(segment)) {
                int s = parts.roster.home()[f];
                double level = parts.knowledge.level(f, segment.ordinal());
                double part = whole[s] > 0 ? level / whole[s] : 0;
                convertible[f] += convertibleShare * parts.others.output(s) / 4 * part;
            }
        }
    }

    private void buildAndEquip(Production production, Clearance clearance) {
        for (int f = 0; f < fund.length; f++) {
            double all = production.capacity().cost(f, false);
            double funded = production.capacity().cost(f, true);
            double tools = toolShare * waferSales[f] + toolsInCapacity * all;
            if (all + tools > 0) {
                parts.accounts.book(f, Flow.GRANTS, funded);
                parts.accounts.book(f, Flow.CAPACITY, (1 - toolsInCapacity) * all);
                buyTools(f, tools, clearance);
            }
        }
    }

    private void buyTools(int buyer, double amount, Clearance clearance) {
        Production production = parts.vendors.production();
        int[] makers = production.foundries().toolMakers();
        double whole = 0;
        for (int maker : makers) {
            whole += pull(maker, buyer, clearance);
        }
        if (whole <= 0) {
            return;
        }
        parts.accounts.book(buyer, Flow.TOOLS, amount);
        for (int maker : makers) {
            double part = amount * pull(maker, buyer, clearance) / whole;
            production.links().book(SupplyLinks.Link.TOOLS, maker, buyer, part);
            earn(maker, part);
        }
    }

    private double pull(int maker, int buyer, Clearance clearance) {
        double barred = clearance.toolsBarred(parts.roster.home()[maker], buyer);
        Foundries foundries = parts.vendors.production().foundries();
        return foundries.toolWeight(maker, buyer, parts.knowledge) * (1 - barred);
    }
}
