package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * The capacity of the chain: wafers, stacks of memory, packages; what each supplier builds on its
 * own money and on a state's fund, and what that costs it.
 */
public final class ChainCapacity implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MEMORY = Segment.MEMORY.ordinal();

    private final Foundries foundries;
    private final Suppliers suppliers;
    private final DeviceCosts costs;
    private final DeviceTechnology technology;
    private final CapacityPool wafers;
    private final CapacityPool memory;
    private final CapacityPool packages;
    private final double[] memoryLevel;
    private final double buildCost;
    private final double toolHoard;
    private final double toolService;
    private final double diesPerWafer;
    private final double stacksPerDie;

    ChainCapacity(
            int vendors,
            Foundries foundries,
            Suppliers suppliers,
            DeviceCosts costs,
            DeviceTechnology technology,
            Parameters parameters) {
        this.foundries = foundries;
        this.suppliers = suppliers;
        this.costs = costs;
        this.technology = technology;
        diesPerWafer = parameters.value("dies-per-wafer");
        stacksPerDie = parameters.value("stacks-per-die");
        buildCost = parameters.value("capacity-cost");
        toolHoard = parameters.value("tool-hoard");
        toolService = parameters.value("tool-service");
        double pilot = parameters.value("pilot-line");
        int makers = foundries.count();
        int memories = suppliers.memoryMakers();
        wafers = new CapacityPool(vendors, makers, pilot / diesPerWafer, parameters);
        memory = new CapacityPool(vendors, memories, pilot * stacksPerDie, parameters);
        packages = new CapacityPool(vendors, makers, pilot, parameters);
        memoryLevel = new double[memories];
    }

    /** Dies on a wafer, good or not. */
    public double diesPerWafer() {
        return diesPerWafer;
    }

    /** Wafers a quarter, by foundry. */
    public CapacityPool wafers() {
        return wafers;
    }

    /** Stacks of high-bandwidth memory a quarter, by maker. */
    public CapacityPool memory() {
        return memory;
    }

    /** Devices packaged a quarter, by foundry. */
    public CapacityPool packages() {
        return packages;
    }

    /**
     * Sets memory makers up for so many stacks a quarter, by a power of their level.
     *
     * @return level of the best
     */
    double startMemory(double stacks, Knowledge knowledge) {
        double whole = 0;
        double best = 0;
        for (int m = 0; m < memoryLevel.length; m++) {
            double level = knowledge.level(suppliers.memoryFirm(m), MEMORY);
            whole += suppliers.weight(level);
            best = Math.max(best, level);
        }
        for (int m = 0; m < memoryLevel.length; m++) {
            memoryLevel[m] = knowledge.level(suppliers.memoryFirm(m), MEMORY);
            double part = whole > 0 ? suppliers.weight(memoryLevel[m]) / whole : 0;
            memory.start(m, stacks * part);
        }
        return best;
    }

    /** What was begun long enough ago starts to produce. */
    void arrive() {
        for (int j = 0; j < foundries.count(); j++) {
            wafers.arrive(j, toolService * foundries.unserved(j));
            packages.arrive(j, 0);
        }
        for (int m = 0; m < memoryLevel.length; m++) {
            memory.arrive(m, 0);
        }
    }

    /** Notes how far memory makers have come. */
    void prepare(Knowledge knowledge) {
        for (int m = 0; m < memoryLevel.length; m++) {
            memoryLevel[m] = knowledge.level(suppliers.memoryFirm(m), MEMORY);
        }
    }

    double memoryLevel(int maker) {
        return memoryLevel[maker];
    }

    /** Orders over capacity at the tightest link of a vendor's chain, smoothed; 1 in balance. */
    double tightness(int v) {
        double atFoundries = tightness(wafers, suppliers.wafers[v], suppliers.wafersBarred[v]);
        double atPackagers =
                tightness(packages, suppliers.packages[v], suppliers.packagesBarred[v]);
        double atMemory = tightness(memory, suppliers.memory[v], suppliers.memoryBarred[v]);
        return Math.max(atFoundries, Math.max(atPackagers, atMemory));
    }

    private static double tightness(CapacityPool pool, double[] weight, double[] barred) {
        double whole = 0;
        double sum = 0;
        for (int j = 0; j < weight.length; j++) {
            double part = weight[j] * (1 - barred[j]);
            if (part > 0) {
                whole += part;
                sum += part * pool.tightness(j);
            }
        }
        return whole > 0 ? sum / whole : 1;
    }

    /**
     * Begins new capacity everywhere.
     *
     * @param fund USD in the quarter that the state of a firm's home pays for capacity, by firm
     * @param convertible USD a quarter of a firm's other chips whose lines could be converted
     */
    public void plan(double[] fund, double[] convertible) {
        for (int j = 0; j < foundries.count(); j++) {
            int firm = foundries.firm(j);
            double base = base(foundries.level(j));
            double ahead = toolHoard * foundries.aheadOfBan(j);
            double wafer = waferCost(base);
            double packing = costs.packaging(base);
            double forWafers = fund[firm] * costs.waferShare() / makingShare();
            double other = convertible[firm];
            double lines = units(other, wafer);
            wafers.plan(j, lines, foundries.ease(j), ahead, buildCost * wafer, forWafers);
            lines = units(other, packing);
            packages.plan(j, lines, 1, 0, buildCost * packing, fund[firm] - forWafers);
        }
        for (int m = 0; m < memoryLevel.length; m++) {
            memory.forget(m);
        }
        for (int m = 0; m < memoryLevel.length; m++) {
            int firm = suppliers.memoryFirm(m);
            double stack = costs.memory(base(memoryLevel[m])) / stacksPerDie;
            double lines = units(convertible[firm], stack);
            double left = Math.max(0, fund[firm] - cost(firm, true));
            memory.plan(m, lines, 1, 0, buildCost * stack, left);
        }
    }

    /** Units that a sum stands for; none when they cost nothing. */
    private static double units(double money, double each) {
        return each > 0 ? money / each : 0;
    }

    private double makingShare() {
        return costs.waferShare() + costs.packageShare();
    }

    /** Cost of a die of which all links have a level, USD. */
    private double base(double level) {
        return costs.base(technology.startPerformance() * Math.max(1e-6, level));
    }

    private double waferCost(double base) {
        return costs.wafer(base, 0, 1) * diesPerWafer * foundries.bestYield();
    }

    /** What capacity begun this quarter costs a firm, USD; all of it, or what a fund pays. */
    public double cost(int firm, boolean funded) {
        double sum = 0;
        for (int j = 0; j < foundries.count(); j++) {
            if (foundries.firm(j) == firm) {
                double base = base(foundries.level(j));
                double wafer = funded ? wafers.funded(j) : wafers.began(j) + wafers.funded(j);
                double pack = funded ? packages.funded(j) : packages.began(j) + packages.funded(j);
                sum += buildCost * (wafer * waferCost(base) + pack * costs.packaging(base));
            }
        }
        for (int m = 0; m < memoryLevel.length; m++) {
            if (suppliers.memoryFirm(m) == firm) {
                double stacks = funded ? memory.funded(m) : memory.began(m) + memory.funded(m);
                sum += buildCost * stacks * costs.memory(base(memoryLevel[m])) / stacksPerDie;
            }
        }
        return sum;
    }
}
