package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * How many devices each vendor can have made in a quarter, and what they cost: good dies from the
 * wafers of its foundries, stacks of memory from stock and new, packages. The scarcest of the three
 * decides. Rows are vendors.
 */
public final class Production implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] firm;
    private final Foundries foundries;
    private final double experienceAtStart;
    private final DeviceTechnology technology;
    private final DeviceCosts costs;
    private final MemoryStocks stocks;
    private final DieBank bank;
    private final Sourcing sourcing;
    private final Suppliers suppliers;
    private final ChainCapacity capacity;
    private final SupplyLinks links;
    private final int[] node;
    private final double[] base;
    private final double[] available;
    private final double[] fresh;
    private final double[] ordered;
    private final double[] wanted;
    private final double[] spent;
    private final double[] chainCost;
    private final double diesPerWafer;
    private final double stacksPerDie;

    Production(Roster roster, Parameters parameters) {
        firm = roster.in(Segment.CHIP_DESIGN);
        int n = firm.length;
        foundries = new Foundries(roster, parameters);
        technology = new DeviceTechnology(parameters);
        costs = new DeviceCosts(parameters);
        experienceAtStart = parameters.value("experience-at-start");
        stocks = new MemoryStocks(n, parameters);
        bank = new DieBank(n, parameters);
        sourcing = new Sourcing(roster, foundries, technology, stocks);
        suppliers = new Suppliers(roster, foundries, parameters);
        capacity = new ChainCapacity(n, foundries, suppliers, costs, technology, parameters);
        links = new SupplyLinks(roster.home(), roster.stateCount());
        diesPerWafer = parameters.value("dies-per-wafer");
        stacksPerDie = parameters.value("stacks-per-die");
        node = new int[n];
        base = new double[n];
        available = new double[n];
        fresh = new double[n];
        ordered = new double[n];
        wanted = new double[n];
        spent = new double[n];
        chainCost = new double[n];
    }

    /** Sets the chain up for the devices, of one die each, that vendors sell in a quarter. */
    void start(double[] devices, Knowledge knowledge) {
        double whole = 0;
        for (double count : devices) {
            whole += count;
        }
        int fabrication = Segment.FABRICATION.ordinal();
        double sum = 0;
        for (int j = 0; j < foundries.count(); j++) {
            sum += startWeight(j, knowledge);
        }
        for (int j = 0; j < foundries.count(); j++) {
            double dies = sum > 0 ? whole * startWeight(j, knowledge) / sum : 0;
            double count = dies / (diesPerWafer * foundries.bestYield());
            capacity.wafers().start(j, count);
            capacity.packages().start(j, dies);
            double level = knowledge.level(foundries.firm(j), fabrication);
            foundries.start(j, level, experienceAtStart * count);
        }
        double best = capacity.startMemory(whole * stacksPerDie, knowledge);
        for (int v = 0; v < firm.length; v++) {
            stocks.start(v, devices[v] * stacksPerDie, best);
        }
    }

    private double startWeight(int j, Knowledge knowledge) {
        int maker = foundries.firm(j);
        return foundries.serves(j, -1)
                ? suppliers.weight(knowledge.level(maker, Segment.FABRICATION.ordinal()))
                : 0;
    }

    /** Begins the quarter: foundries find their tools, and what was built starts to produce. */
    void prepare(Knowledge knowledge, Clearance clearance) {
        foundries.prepare(knowledge, clearance);
        capacity.prepare(knowledge);
        capacity.arrive();
        links.clear();
        java.util.Arrays.fill(spent, 0);
    }

    /** A new device of a vendor goes to the foundry that was found for it. */
    void tapeOut(int v) {
        node[v] = foundries.node(sourcing.foundry(v));
        bank.clear(v);
    }

    /**
     * Finds who makes the device on sale.
     *
     * @param die performance of one of its dies, FLOP/s
     */
    void choose(int v, double die, DeviceTraits device, Knowledge knowledge, Clearance clearance) {
        base[v] = costs.base(die);
        suppliers.choose(v, node[v], device, knowledge, clearance);
    }

    /** The vendor has no device. */
    void forget(int v) {
        suppliers.forget(v);
    }

    /** Whether the device on sale could be made last quarter, or dies of it are left. */
    boolean makes(int v) {
        return suppliers.anyFoundry(v) || bank.lasts(v);
    }

    /** What a die costs a vendor now, with its memory and its package, USD. */
    double unitCost(int v) {
        double whole = 0;
        double cost = 0;
        for (int j = 0; j < foundries.count(); j++) {
            double weight = suppliers.wafers[v][j] * (1 - suppliers.wafersBarred[v][j]);
            if (weight > 0) {
                whole += weight;
                cost += weight * waferCost(v, j);
            }
        }
        double wafers = whole > 0 ? cost / whole : costs.wafer(base[v], 0, 1);
        chainCost[v] = wafers + costs.memory(base[v]) + costs.packaging(base[v]);
        return chainCost[v] + costs.rest(base[v]);
    }

    /** What of a die's cost goes to foundries, memory makers and packagers, USD. */
    double chainCost(int v) {
        return chainCost[v];
    }

    /** Wafer cost of a good die at a foundry, USD. */
    private double waferCost(int v, int j) {
        double yield = foundries.yield(j, node[v]) / foundries.bestYield();
        return costs.wafer(base[v], foundries.experience(j, node[v]), yield);
    }

    /** Orders over capacity at the tightest link of a vendor's chain, smoothed; 1 in balance. */
    double tightness(int v) {
        return capacity.tightness(v);
    }

    /**
     * Finds what can be delivered of the devices ordered, with what memory makers, foundries and
     * packagers can give; anew when called again. Nothing is bought before {@link #settle}.
     *
     * @param devices ordered by vendor
     * @param dies in a device of each
     */
    void supply(double[] devices, double[] dies) {
        for (int v = 0; v < firm.length; v++) {
            ordered[v] = devices[v] * dies[v];
            double needed = ordered[v] * stacksPerDie;
            wanted[v] = stocks.ask(v, needed, suppliers.memorySoonBarred[v]);
        }
        capacity.memory().allocate(wanted, suppliers.memory, suppliers.memoryBarred);
        for (int v = 0; v < firm.length; v++) {
            double most = Math.min(ordered[v], memoryDies(v));
            double ahead = bank.ask(v, ordered[v], suppliers.wafersSoonBarred[v]);
            double dieCount = most + ahead - Math.min(most, bank.dies(v));
            wanted[v] = dieCount / (diesPerWafer * meanYield(v));
        }
        capacity.wafers().allocate(wanted, suppliers.wafers, suppliers.wafersBarred);
        for (int v = 0; v < firm.length; v++) {
            fresh[v] = 0;
            for (int j = 0; j < foundries.count(); j++) {
                fresh[v] += goodDies(v, j);
            }
            double dieCount = Math.min(fresh[v] + bank.dies(v), memoryDies(v));
            available[v] = dieCount / dies[v];
            wanted[v] = Math.min(devices[v], available[v]);
        }
        capacity.packages().allocate(wanted, suppliers.packages, suppliers.packagesBarred);
        for (int v = 0; v < firm.length; v++) {
            available[v] = Math.min(available[v], capacity.packages().granted(v));
        }
    }

    /** Dies that memory in stock and on its way is enough for. */
    private double memoryDies(int v) {
        return (stocks.stacks(v) + capacity.memory().granted(v)) / stacksPerDie;
    }

    private double goodDies(int v, int j) {
        double granted = capacity.wafers().granted(v, j);
        return granted > 0 ? granted * diesPerWafer * foundries.yield(j, node[v]) : 0;
    }

    private double meanYield(int v) {
        double whole = 0;
        double sum = 0;
        for (int j = 0; j < foundries.count(); j++) {
            double weight = suppliers.wafers[v][j] * (1 - suppliers.wafersBarred[v][j]);
            if (weight > 0) {
                whole += weight;
                sum += weight * foundries.yield(j, node[v]);
            }
        }
        return whole > 0 ? sum / whole : 1;
    }

    private void buyMemory(int v) {
        double price = costs.memory(base[v]) / stacksPerDie;
        for (int m = 0; m < suppliers.memoryMakers(); m++) {
            double count = capacity.memory().granted(v, m);
            if (count > 0) {
                stocks.buy(v, count, capacity.memoryLevel(m));
                pay(SupplyLinks.Link.MEMORY, suppliers.memoryFirm(m), v, count * price);
            }
        }
    }

    /** Devices that a vendor can deliver this quarter, once {@link #supply} has run. */
    double available(int v) {
        return available[v];
    }

    /**
     * Books what was made: memory, wafers and packages are paid, memory leaves the stock, foundries
     * learn.
     *
     * @param devices sold
     * @param inEach dies in one of them
     */
    void settle(int v, double devices, double inEach) {
        buyMemory(v);
        double used = devices * inEach;
        double ahead = bank.ask(v, ordered[v], suppliers.wafersSoonBarred[v]);
        double fromBank = Math.max(0, used - fresh[v]);
        double toBank = Math.min(ahead, Math.max(0, fresh[v] - used));
        double part = fresh[v] > 0 ? Math.min(1, (used - fromBank + toBank) / fresh[v]) : 0;
        for (int j = 0; j < foundries.count(); j++) {
            double good = part * goodDies(v, j);
            if (good > 0) {
                foundries.made(j, node[v], part * capacity.wafers().granted(v, j));
                pay(SupplyLinks.Link.WAFERS, foundries.firm(j), v, good * waferCost(v, j));
            }
        }
        double packed = capacity.packages().granted(v);
        for (int j = 0; j < foundries.count() && packed > 0; j++) {
            double count = devices * capacity.packages().granted(v, j) / packed;
            double price = costs.packaging(base[v]) * inEach;
            pay(SupplyLinks.Link.WAFERS, foundries.firm(j), v, count * price);
        }
        bank.move(v, toBank - fromBank, ordered[v]);
        stocks.take(v, used * stacksPerDie, ordered[v] * stacksPerDie);
    }

    private void pay(SupplyLinks.Link link, int seller, int v, double amount) {
        if (amount > 0) {
            links.book(link, seller, firm[v], amount);
            spent[v] += amount;
        }
    }

    /** USD that a vendor paid along the chain this quarter: wafers, memory and packages. */
    public double paidToChain(int v) {
        return spent[v];
    }

    public MemoryStocks stocks() {
        return stocks;
    }

    public SupplyLinks links() {
        return links;
    }

    public Foundries foundries() {
        return foundries;
    }

    public ChainCapacity capacity() {
        return capacity;
    }

    Sourcing sourcing() {
        return sourcing;
    }

    DeviceTechnology technology() {
        return technology;
    }

    DeviceCosts costs() {
        return costs;
    }
}
