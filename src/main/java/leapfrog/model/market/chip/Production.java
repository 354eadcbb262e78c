package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * How each vendor's dies are made: at which foundry, with which memory and tools, how many, how
 * well and at what cost. A die is packaged with its memory; a device has one or more. Rows are
 * vendors.
 */
public final class Production implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] firm;
    private final SupplyChain chain;
    private final DeviceCosts costs;
    private final DeviceCapacity capacity;
    private final double[] madeInAll;
    private final double[] experience;
    private final double[] die;
    private final int[] foundry;
    private final boolean[] cutOff;
    private final double forgetting;

    Production(Roster roster, Parameters parameters) {
        firm = roster.in(Segment.CHIP_DESIGN);
        int n = firm.length;
        chain = new SupplyChain(roster, parameters);
        costs = new DeviceCosts(parameters);
        capacity = new DeviceCapacity(n, parameters);
        madeInAll = new double[n];
        experience = new double[roster.firmCount()];
        die = new double[n];
        foundry = new int[n];
        cutOff = new boolean[n];
        forgetting = parameters.value("yield-forgetting");
    }

    /** Sets capacity and experience to the dies a vendor has made in a quarter of the start. */
    void start(int vendor, double dies, Knowledge knowledge) {
        capacity.start(vendor, Math.max(1, dies));
        int maker = chain.foundry(knowledge, firm[vendor], false);
        if (maker >= 0 && forgetting > 0) {
            experience[maker] += dies / forgetting;
        }
    }

    /** Prepares the quarter: what was built arrives, and everybody finds its suppliers. */
    void prepare(Knowledge knowledge, Clearance clearance) {
        for (int f = 0; f < experience.length; f++) {
            experience[f] *= 1 - forgetting;
        }
        for (int v = 0; v < firm.length; v++) {
            capacity.arrive(v);
            die[v] = chain.performance(knowledge, firm[v], clearance);
            cutOff[v] = chain.cutOff(knowledge, firm[v], clearance);
            foundry[v] = chain.foundry(knowledge, firm[v], cutOff[v]);
        }
    }

    /** Best performance of a die that a vendor could have made now, FLOP/s; zero when none. */
    double die(int vendor) {
        return die[vendor];
    }

    /** Bandwidth between devices that goes with a performance, B/s. */
    double interconnect(double performance) {
        return chain.interconnect(performance);
    }

    /** What an export control looks at in a device of so many dies. */
    DeviceTraits traits(double performance, double interconnect, double dies) {
        return chain.traits(performance, interconnect);
    }

    /** What a die of a performance costs a vendor now, with its memory and package, USD. */
    double unitCost(int vendor, double performance) {
        double yield = costs.yield(foundry[vendor] < 0 ? 0 : experience[foundry[vendor]]);
        return costs.unit(performance, madeInAll[vendor], yield);
    }

    /** Dies that a vendor can have made this quarter. */
    double available(int vendor) {
        return capacity.units(vendor);
    }

    /** Orders over capacity, smoothed; 1 when in balance. */
    double tightness(int vendor) {
        return capacity.tightness(vendor);
    }

    /** Books dies made. */
    void made(int vendor, double dies) {
        madeInAll[vendor] += dies;
        if (foundry[vendor] >= 0) {
            experience[foundry[vendor]] += dies;
        }
    }

    /** Splits an amount over the foundries or memory makers of a vendor; fills shares by firm. */
    public void suppliers(Knowledge knowledge, Segment segment, int vendor, double[] shares) {
        boolean atHome = segment == Segment.FABRICATION && cutOff[vendor];
        chain.split(knowledge, segment, firm[vendor], atHome, shares);
    }

    /** Firms that make tools, by index; shared, read only. */
    public int[] toolMakers() {
        return chain.toolMakers();
    }

    public DeviceCapacity capacity() {
        return capacity;
    }

    SupplyChain chain() {
        return chain;
    }

    DeviceCosts costs() {
        return costs;
    }
}
