package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * Which foundry, memory and package each vendor's next device would have, and what it would be.
 * Where a control bars foundries abroad, a vendor weighs three ways: the full device on what the
 * control lets through, a device cut to stay under its thresholds, and a device made at home. Rows
 * are vendors.
 */
final class Sourcing implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DESIGN = Segment.CHIP_DESIGN.ordinal();
    private static final int MEMORY = Segment.MEMORY.ordinal();

    /** A buyer without a licence of its own. */
    private static final int NOBODY = -1;

    private final int[] firm;
    private final int[] home;
    private final int[] memories;
    private final Foundries foundries;
    private final DeviceTechnology technology;
    private final MemoryStocks stocks;
    private final double[] performance;
    private final double[] interconnect;
    private final double[] bandwidth;
    private final double[] value;
    private final int[] foundry;
    private final double[] memoryLevel;

    Sourcing(Roster roster, Foundries foundries, DeviceTechnology technology, MemoryStocks stocks) {
        firm = roster.in(Segment.CHIP_DESIGN);
        home = roster.home();
        memories = roster.in(Segment.MEMORY);
        this.foundries = foundries;
        this.technology = technology;
        this.stocks = stocks;
        int n = firm.length;
        performance = new double[n];
        interconnect = new double[n];
        bandwidth = new double[n];
        value = new double[n];
        foundry = new int[n];
        memoryLevel = new double[n];
    }

    /** Finds the best way for a vendor to make a device of so many dies. */
    void look(int v, double dies, Knowledge knowledge, Clearance clearance) {
        performance[v] = 0;
        value[v] = 0;
        foundry[v] = -1;
        double design = knowledge.level(firm[v], DESIGN);
        memoryLevel[v] = memory(v, knowledge, clearance);
        double memory = technology.bandwidth(memoryLevel[v], dies);
        double anywhere = packager(v, null, clearance);
        for (int j = 0; j < foundries.count(); j++) {
            if (!foundries.serves(j, firm[v]) || foundries.level(j) <= 0) {
                continue;
            }
            double full = full(design, j, memoryLevel[v], anywhere, dies);
            double link = technology.interconnect(full);
            DeviceTraits traits = technology.traits(full, link, memory, dies);
            double barred = clearance.foundryBarred(firm[v], foundries.home(j), traits);
            if (barred > 0) {
                consider(v, j, (1 - barred) * full, full, link, memory);
                fit(v, j, full, dies, memory, clearance);
            } else {
                double packaging = packager(v, traits, clearance);
                double made =
                        packaging < anywhere
                                ? full(design, j, memoryLevel[v], packaging, dies)
                                : full;
                consider(v, j, made, made, technology.interconnect(made), memory);
            }
        }
    }

    private double full(double design, int j, double memory, double packaging, double dies) {
        return technology.ofDies(
                technology.die(design, foundries.level(j), memory, packaging), dies);
    }

    /** A device that stays under the thresholds may be made abroad all the same. */
    private void fit(int v, int j, double full, double dies, double memory, Clearance clearance) {
        int there = foundries.home(j);
        if (!clearance.downgradable(there, home[firm[v]])) {
            return;
        }
        DeviceTraits limits = clearance.limits(there, home[firm[v]], NOBODY);
        DeviceTraits device = technology.traits(full, technology.interconnect(full), memory, dies);
        DeviceTraits fitted = technology.fit(device, limits, dies);
        if (fitted.performance() > 0 && clearance.foundryBarred(firm[v], there, fitted) <= 0) {
            double worth = technology.worthOfFit(fitted, device);
            double made = fitted.performance();
            consider(v, j, worth, made, fitted.interconnect(), fitted.memoryBandwidth());
        }
    }

    private void consider(int v, int j, double worth, double made, double link, double memory) {
        if (worth > value[v]) {
            value[v] = worth;
            performance[v] = made;
            interconnect[v] = link;
            bandwidth[v] = memory;
            foundry[v] = j;
        }
    }

    /** Level of the best packager; of those that may take a device where one is given. */
    private double packager(int v, DeviceTraits device, Clearance clearance) {
        double best = 0;
        for (int j = 0; j < foundries.count(); j++) {
            if (foundries.serves(j, firm[v])
                    && (device == null
                            || clearance.foundryBarred(firm[v], foundries.home(j), device) <= 0)) {
                best = Math.max(best, foundries.level(j));
            }
        }
        return best;
    }

    /** Level of the memory a new device can count on: of the stock while that lasts. */
    private double memory(int v, Knowledge knowledge, Clearance clearance) {
        double best = 0;
        for (int maker : memories) {
            double passes = 1 - clearance.memoryBarred(home[maker], firm[v]);
            if (passes > 0) {
                best = Math.max(best, knowledge.level(maker, MEMORY));
            }
        }
        return stocks.lasts(v) ? Math.max(best, stocks.level(v)) : best;
    }

    /** Performance of the next device, FLOP/s; zero when it cannot be made. */
    double performance(int v) {
        return performance[v];
    }

    double interconnect(int v) {
        return interconnect[v];
    }

    double bandwidth(int v) {
        return bandwidth[v];
    }

    /** Foundry of the next device; negative when there is none. */
    int foundry(int v) {
        return foundry[v];
    }

    double memoryLevel(int v) {
        return memoryLevel[v];
    }
}
