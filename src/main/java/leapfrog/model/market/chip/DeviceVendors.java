package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * The firms that design accelerators, with the device each of them sells: its performance, cost,
 * price, capacity and what is redesigned to fit under a control. Rows are vendors (see {@link
 * #firm}).
 */
public final class DeviceVendors implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DESIGN = Segment.CHIP_DESIGN.ordinal();
    private static final DeviceTraits NOTHING = new DeviceTraits(0, 0, 0, 0);

    private final int[] firm;
    private final int[] home;
    private final boolean[] captive;
    private final Production production;
    private final double[] performance;
    private final double[] interconnect;
    private final double[] bandwidth;
    private final double[] worth;
    private final DeviceTraits[] traits;
    private final double[] designed;
    private final double[] dies;
    private final double[] price;
    private final double[] unitCost;
    private final int[] age;
    private final double[] softwareBase;
    private final Redesigns redesigns;
    private final double generationStep;
    private final int generationAge;
    private final double chipletOverhead;
    private final double dieMost;
    private final double clusterScale;
    private final double softwareSpeed;

    public DeviceVendors(Roster roster, Knowledge knowledge, Parameters parameters) {
        firm = roster.in(Segment.CHIP_DESIGN);
        int n = firm.length;
        home = new int[n];
        captive = new boolean[n];
        production = new Production(roster, parameters);
        performance = new double[n];
        interconnect = new double[n];
        bandwidth = new double[n];
        worth = new double[n];
        traits = new DeviceTraits[n];
        designed = new double[n];
        dies = new double[n];
        price = new double[n];
        unitCost = new double[n];
        age = new int[n];
        softwareBase = new double[n];
        redesigns = new Redesigns(n, roster.stateCount(), production.technology(), parameters);
        generationStep = parameters.value("device-generation-step");
        generationAge = (int) parameters.value("device-generation-age");
        chipletOverhead = parameters.value("chiplet-overhead");
        dieMost = parameters.value("chiplet-most-dies");
        clusterScale = parameters.value("cluster-scale");
        softwareSpeed = parameters.value("software-base-speed");
        start(roster, knowledge, parameters);
    }

    private void start(Roster roster, Knowledge knowledge, Parameters p) {
        double whole = 0;
        for (int v = 0; v < firm.length; v++) {
            LeadFirm seller = roster.firms().get(firm[v]);
            home[v] = seller.home();
            captive[v] = seller.worksIn(Segment.PLATFORM);
            // Developers follow the best hardware of the start, and stay where a framework of the
            // vendor's own is.
            double pull =
                    Math.pow(knowledge.level(firm[v], DESIGN), p.value("software-pull-power"));
            softwareBase[v] =
                    pull
                            * (seller.worksIn(Segment.FRAMEWORK)
                                    ? p.value("software-own-framework")
                                    : 1);
            whole += captive[v] ? 0 : softwareBase[v];
        }
        for (int v = 0; v < firm.length; v++) {
            softwareBase[v] = Math.min(1, softwareBase[v] / whole);
            dies[v] = 1;
            traits[v] = NOTHING;
        }
    }

    public int count() {
        return firm.length;
    }

    /** Performance of the best device of the start, FLOP/s. */
    public double startPerformance() {
        return production.technology().startPerformance();
    }

    /** Power of that device, W. */
    public double startWatts() {
        return production.costs().watts(startPerformance());
    }

    /** Unit cost of that device, USD. */
    public double startUnitCost() {
        return production.costs().base(startPerformance());
    }

    /** Its price, USD. */
    public double startPrice() {
        return startUnitCost() * (1 + production.costs().markup(1));
    }

    /** Full cost of owning it, USD. */
    public double startCost() {
        return startPrice() + production.costs().overhead(startWatts());
    }

    /**
     * Sets what can be made to what vendors sell at the start.
     *
     * @param sales by vendor, USD a quarter
     */
    public void startChain(double[] sales, Knowledge knowledge) {
        double[] devices = new double[sales.length];
        for (int v = 0; v < sales.length; v++) {
            devices[v] = sales[v] / startPrice();
        }
        production.start(devices, knowledge);
    }

    /** Index of the firm behind a vendor. */
    public int firm(int vendor) {
        return firm[vendor];
    }

    public int home(int vendor) {
        return home[vendor];
    }

    /** Whether the devices are for the vendor's own use only. */
    public boolean captive(int vendor) {
        return captive[vendor];
    }

    /** Dense FP16 performance of the device on sale, FLOP/s; zero when there is none. */
    public double performance(int vendor) {
        return performance[vendor];
    }

    /** Performance of the best device that anybody makes, FLOP/s. */
    public double best() {
        double most = 0;
        for (double one : performance) {
            most = Math.max(most, one);
        }
        return most;
    }

    /** Worth of the device in a cluster, FLOP/s: less where a control made its vendor cut it. */
    public double worth(int vendor) {
        return worth[vendor];
    }

    /** Bandwidth between devices, B/s. */
    public double interconnect(int vendor) {
        return interconnect[vendor];
    }

    /** Memory bandwidth, B/s. */
    public double bandwidth(int vendor) {
        return bandwidth[vendor];
    }

    /** What an export control looks at in the device on sale. */
    public DeviceTraits traits(int vendor) {
        return traits[vendor];
    }

    /** USD a device. */
    public double price(int vendor) {
        return price[vendor];
    }

    public double unitCost(int vendor) {
        return unitCost[vendor];
    }

    /** Share of developers who build on the vendor's software. */
    public double softwareBase(int vendor) {
        return softwareBase[vendor];
    }

    /** How dies are made. */
    public Production production() {
        return production;
    }

    /** Dies in a device on sale. */
    public double dies(int vendor) {
        return dies[vendor];
    }

    /**
     * Finds what vendors can deliver of what was ordered.
     *
     * @param devices ordered this quarter, by vendor
     */
    public void supply(double[] devices) {
        production.supply(devices, dies);
    }

    /** Devices that a vendor can deliver this quarter, once {@link #supply} has run. */
    public double available(int vendor) {
        return production.available(vendor);
    }

    /** Power of one device of a performance, W. */
    public double watts(double ofPerformance, int vendor) {
        double die = production.technology().perDie(ofPerformance, dies[vendor]);
        return production.costs().watts(die) * dies[vendor];
    }

    public double overhead(double watts) {
        return production.costs().overhead(watts);
    }

    /** Prepares the quarter's devices: new generations, costs, prices and redesigns. */
    public void prepare(Knowledge knowledge, Clearance clearance, Terms terms) {
        production.prepare(knowledge, clearance);
        for (int v = 0; v < firm.length; v++) {
            designed[v] = 0;
            if (knowledge.level(firm[v], DESIGN) <= 0) {
                performance[v] = 0;
                production.forget(v);
                continue;
            }
            generation(v, knowledge, clearance, terms);
            if (performance[v] <= 0) {
                production.forget(v);
                continue;
            }
            double die = production.technology().perDie(performance[v], dies[v]);
            production.choose(v, die, traits[v], knowledge, clearance);
            unitCost[v] = production.unitCost(v) * dies[v] * (1 + chipletOverhead * (dies[v] - 1));
            price[v] = unitCost[v] * (1 + production.costs().markup(production.tightness(v)));
            redesigns.prepare(v, home[v], traits[v], dies[v], clearance);
        }
    }

    /**
     * Replaces the device on sale when the next one is much better, when it is due, or when it can
     * no longer be made and no dies of it are left.
     */
    private void generation(int v, Knowledge knowledge, Clearance clearance, Terms terms) {
        Sourcing next = production.sourcing();
        double most = 1 + terms.of(Term.CHIPLETS, home[v]) * (dieMost - 1);
        double count = 1;
        next.look(v, 1, knowledge, clearance);
        if (most > 1) {
            double alone = worthOfDies(next.performance(v), 1);
            next.look(v, most, knowledge, clearance);
            count = most;
            if (worthOfDies(next.performance(v), most) <= alone) {
                next.look(v, 1, knowledge, clearance);
                count = 1;
            }
        }
        double possible = next.performance(v);
        age[v]++;
        boolean better = possible >= generationStep * performance[v];
        boolean due = age[v] >= generationAge && possible > performance[v];
        boolean forced = !production.makes(v);
        if (possible > 0 && (performance[v] == 0 || better || due || forced)) {
            performance[v] = possible;
            interconnect[v] = next.interconnect(v);
            bandwidth[v] = next.bandwidth(v);
            dies[v] = count;
            describe(v, next.memoryLevel(v));
            designed[v] = production.costs().design(possible);
            age[v] = 0;
            production.tapeOut(v);
        }
    }

    /** What buyers would make of a package of like dies: Q^(1 + s) over its cost. */
    private double worthOfDies(double possible, double count) {
        double cost = count * (1 + chipletOverhead * (count - 1));
        return Math.pow(possible, 1 + clusterScale) / cost;
    }

    private void describe(int v, double memoryLevel) {
        DeviceTechnology technology = production.technology();
        traits[v] = technology.traits(performance[v], interconnect[v], bandwidth[v], dies[v]);
        double link = interconnect[v] / technology.interconnect(performance[v]);
        double memory = bandwidth[v] / technology.bandwidth(memoryLevel, dies[v]);
        worth[v] = technology.worth(performance[v], link, memory);
    }

    /** What the design of a generation cost that was begun to be sold this quarter, USD. */
    public double designed(int vendor) {
        return designed[vendor];
    }

    /** Price of a device of less performance than the flagship, USD. */
    public double downgradedPrice(int v, double ofPerformance) {
        return price[v]
                * Math.pow(ofPerformance / performance[v], production.costs().priceElasticity());
    }

    /**
     * Books the quarter: what was made, and where developers follow.
     *
     * @param units of devices sold
     */
    public void settle(int v, double units, double shareOfSales, double porting) {
        production.settle(v, units, dies[v]);
        double base = softwareBase[v] + softwareSpeed * (shareOfSales - softwareBase[v]);
        softwareBase[v] = base + porting * (1 - base);
    }

    /** Devices redesigned to fit under controls. */
    public Redesigns redesigns() {
        return redesigns;
    }

    /** Best performance that buyers of a state may buy, FLOP/s; of vendors at home alone if so. */
    public double bestFor(int buyerHome, boolean atHome, Clearance clearance) {
        double best = 0;
        for (int v = 0; v < firm.length; v++) {
            if (captive[v] || performance[v] <= 0 || atHome && home[v] != buyerHome) {
                continue;
            }
            double stopped = clearance.barred(home[v], buyerHome, -1, traits(v));
            double offered =
                    stopped < 1 ? performance[v] : redesigns.performance(v, buyerHome, false);
            best = Math.max(best, offered);
        }
        return best;
    }

    /** What devices sold cost beyond wafers, memory and packages: boards, test, assembly, USD. */
    public double otherCost(int v, double units) {
        double chain = dies[v] * production.chainCost(v);
        return units * Math.max(0, unitCost[v] - chain);
    }
}
