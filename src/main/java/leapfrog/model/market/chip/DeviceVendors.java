package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;
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

    private final int[] firm;
    private final int[] home;
    private final boolean[] captive;
    private final Production production;
    private final int states;
    private final double[] performance;
    private final double[] interconnect;
    private final double[] dies;
    private final double[] price;
    private final double[] unitCost;
    private final int[] age;
    private final double[] softwareBase;
    private final int[][] redesigning;
    private final double generationStep;
    private final int generationAge;
    private final int redesignLag;
    private final double redesignMargin;
    private final double withdrawal;
    private final double chipletOverhead;
    private final double dieElasticity;
    private final double dieMost;
    private final double softwareSpeed;
    private final double interconnectWorth;

    public DeviceVendors(Roster roster, Knowledge knowledge, Parameters parameters) {
        firm = roster.in(Segment.CHIP_DESIGN);
        int n = firm.length;
        states = roster.stateCount();
        home = new int[n];
        captive = new boolean[n];
        production = new Production(roster, parameters);
        performance = new double[n];
        interconnect = new double[n];
        dies = new double[n];
        price = new double[n];
        unitCost = new double[n];
        age = new int[n];
        softwareBase = new double[n];
        redesigning = new int[n][states];
        generationStep = parameters.value("device-generation-step");
        generationAge = (int) parameters.value("device-generation-age");
        redesignMargin = parameters.value("redesign-margin");
        withdrawal = parameters.value("device-withdrawal");
        chipletOverhead = parameters.value("chiplet-overhead");
        redesignLag = (int) parameters.value("redesign-lag");
        dieElasticity = parameters.value("chiplet-elasticity");
        dieMost = parameters.value("chiplet-most-dies");
        softwareSpeed = parameters.value("software-base-speed");
        interconnectWorth = parameters.value("interconnect-worth");
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
        }
    }

    public int count() {
        return firm.length;
    }

    /** Performance of the best device of the start, FLOP/s. */
    public double startPerformance() {
        return production.chain().startPerformance();
    }

    /** Power of that device, W. */
    public double startWatts() {
        return production.costs().watts(production.chain().startPerformance());
    }

    /** Unit cost of that device, USD. */
    public double startUnitCost() {
        return production.costs().unit(production.chain().startPerformance(), 0, 1);
    }

    /** Its price, USD. */
    public double startPrice() {
        return startUnitCost() * (1 + production.costs().markup(1));
    }

    /** Full cost of owning it, USD. */
    public double startCost() {
        return startPrice() + production.costs().overhead(startWatts());
    }

    /** Sets what can be made to what a vendor sells at the start, USD a quarter. */
    public void startCapacity(int vendor, double sales, Knowledge knowledge) {
        production.start(vendor, sales / startPrice(), knowledge);
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

    /** Bandwidth between devices, B/s. */
    public double interconnect(int vendor) {
        return interconnect[vendor];
    }

    /** What an export control looks at in the device on sale. */
    public DeviceTraits traits(int vendor) {
        return production.traits(performance[vendor], interconnect[vendor], dies[vendor]);
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

    /** Devices that a vendor can deliver this quarter. */
    public double available(int vendor) {
        return production.available(vendor) / dies[vendor];
    }

    /** Power of one device of a performance, W. */
    public double watts(double ofPerformance, int vendor) {
        double die = ofPerformance / Math.pow(dies[vendor], dieElasticity);
        return production.costs().watts(die) * dies[vendor];
    }

    public double overhead(double watts) {
        return production.costs().overhead(watts);
    }

    /** Prepares the quarter's devices: new generations, costs, prices and redesigns. */
    public void prepare(Knowledge knowledge, Clearance clearance, Terms terms) {
        production.prepare(knowledge, clearance);
        for (int v = 0; v < firm.length; v++) {
            if (knowledge.level(firm[v], DESIGN) <= 0) {
                performance[v] = 0;
                continue;
            }
            generation(v, terms);
            double die = performance[v] / Math.pow(dies[v], dieElasticity);
            unitCost[v] =
                    production.unitCost(v, die) * dies[v] * (1 + chipletOverhead * (dies[v] - 1));
            price[v] = unitCost[v] * (1 + production.costs().markup(production.tightness(v)));
            for (int s = 0; s < states; s++) {
                boolean work = clearance.isExpected(home[v], s);
                redesigning[v][s] = work ? redesigning[v][s] + 1 : 0;
            }
        }
    }

    private void generation(int v, Terms terms) {
        double die = production.die(v);
        double chiplets = terms.chiplets(home[v]);
        double count = 1 + chiplets * (dieMost - 1);
        double possible = die * Math.pow(count, dieElasticity);
        age[v]++;
        boolean better = possible >= generationStep * performance[v];
        boolean due = age[v] >= generationAge && possible > performance[v];
        boolean forced = possible < withdrawal * performance[v];
        if (performance[v] == 0 || better || due || forced) {
            performance[v] = possible;
            interconnect[v] = production.interconnect(possible);
            dies[v] = count;
            age[v] = 0;
        }
    }

    /**
     * Performance of the device that a vendor offers to buyers of a state in place of a barred one,
     * FLOP/s; zero when there is none.
     */
    public double downgradedPerformance(int v, int buyerHome, Clearance clearance) {
        boolean ready = redesigning[v][buyerHome] > redesignLag;
        if (!ready || !clearance.downgradable(home[v], buyerHome)) {
            return 0;
        }
        double limit = clearance.limits(home[v], buyerHome).performance();
        return Math.min(performance[v], (1 - redesignMargin) * limit);
    }

    /** Interconnect of that device, B/s. */
    public double downgradedInterconnect(int v, int buyerHome, Clearance clearance) {
        return Math.min(
                interconnect[v],
                (1 - redesignMargin) * clearance.limits(home[v], buyerHome).interconnect());
    }

    /** Worth of a device in a cluster: its performance, less what a weak interconnect loses. */
    public double worth(int v, double ofPerformance, double ofInterconnect) {
        if (ofPerformance <= 0) {
            return 0;
        }
        double full = production.interconnect(ofPerformance);
        return ofPerformance * Math.pow(Math.min(1, ofInterconnect / full), interconnectWorth);
    }

    /** Price of a device of less performance than the flagship, USD. */
    public double downgradedPrice(int v, double ofPerformance) {
        return price[v]
                * Math.pow(ofPerformance / performance[v], production.costs().priceElasticity());
    }

    /** Books what was made of a device, and lets developers follow. */
    public void made(int v, double units, double shareOfSales, double porting) {
        production.made(v, units * dies[v]);
        double base = softwareBase[v] + softwareSpeed * (shareOfSales - softwareBase[v]);
        softwareBase[v] = base + porting * (1 - base);
    }

    /** Best performance that buyers of a state may buy, FLOP/s. */
    public double bestFor(int buyerHome, Clearance clearance) {
        double best = 0;
        for (int v = 0; v < firm.length; v++) {
            if (captive[v] || performance[v] <= 0) {
                continue;
            }
            double stopped = clearance.barred(home[v], buyerHome, -1, traits(v));
            double offered =
                    stopped < 1 ? performance[v] : downgradedPerformance(v, buyerHome, clearance);
            best = Math.max(best, offered);
        }
        return best;
    }
}
