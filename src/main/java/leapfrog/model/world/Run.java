package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.StateField;
import leapfrog.model.market.computing.ComputePark;
import leapfrog.model.technology.Segment;

/** The parts of one world with their phases, begun at the values of the start. */
final class Run implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SEGMENTS = Segment.all().size();

    final Parts parts;
    final Revenues revenues;
    final FundingPhase funding;
    final ChipPhase chips;
    final ResearchPhase research;
    final TrainingPhase training;
    final DataPhase data;
    final AdoptionPhase adoption;
    final AccountsPhase accounts;
    final AlignmentPhase alignment;
    final Founding founding;
    final Closing closing;
    final Entry entry;
    final SafetyPhase safety;

    Run(Parts parts) {
        this.parts = parts;
        double watts = parts.vendors.startWatts();
        double performance = parts.vendors.startPerformance();
        double cost = parts.vendors.startCost();
        parts.park.start(
                parts.parameters.value("other-compute-at-start"),
                new ComputePark.First(cost, performance, watts),
                homeShares());
        revenues = new Revenues(parts);
        parts.data.start(parts.reach.table(), parts.presence.access());
        startHardware();
        revenues.start();
        parts.finance.start(revenues.fromUse());
        startModels();
        revenues.start();
        parts.finance.start(revenues.fromUse());
        funding = new FundingPhase(parts, cost / performance);
        funding.start(revenues);
        chips = new ChipPhase(parts, funding, revenues);
        research = new ResearchPhase(parts, revenues);
        training = new TrainingPhase(parts, funding, research);
        data = new DataPhase(parts, training);
        data.start();
        adoption = new AdoptionPhase(parts, training, data);
        adoption.start();
        accounts = new AccountsPhase(parts, funding, revenues);
        alignment = new AlignmentPhase(parts, revenues);
        founding = new Founding(parts);
        closing = new Closing(parts, accounts.backers(), revenues);
        entry = new Entry(parts, founding);
        safety = new SafetyPhase(parts, adoption);
        startCash();
    }

    /** By state, share of the devices of the start that vendors at home sold. */
    private double[] homeShares() {
        double[] home = new double[parts.roster.stateCount()];
        for (int v = 0; v < parts.vendors.count(); v++) {
            home[parts.vendors.home(v)] += startShare(v);
        }
        return home;
    }

    /** Share of a vendor in the market of the start. */
    private double startShare(int vendor) {
        double whole = 0;
        for (int v = 0; v < parts.vendors.count(); v++) {
            whole += parts.vendors.captive(v) ? 0 : parts.vendors.softwareBase(v);
        }
        return parts.vendors.captive(vendor) ? 0 : parts.vendors.softwareBase(vendor) / whole;
    }

    /** Sales of the start follow from what everybody spends on devices and whose they prefer. */
    private void startHardware() {
        double spending = 0;
        for (double part : parts.roster.ofStates(StateField.TECHNOLOGY_SPENDING)) {
            spending += part;
        }
        // Of the full cost of owning a device, the price is what the vendor gets.
        double devices =
                parts.parameters.value("compute-share-at-start")
                        * spending
                        * parts.vendors.startPrice()
                        / parts.vendors.startCost();
        double[] sales = new double[parts.vendors.count()];
        for (int v = 0; v < sales.length; v++) {
            sales[v] = devices * startShare(v) / 4;
            addStart(parts.vendors.firm(v), devices * startShare(v));
        }
        parts.vendors.startChain(sales, parts.knowledge);
        double made = devices * parts.vendors.startUnitCost() / parts.vendors.startPrice();
        double wafers =
                (parts.parameters.value("foundry-share-of-cost")
                                + parts.parameters.value("packaging-share-of-cost"))
                        * made;
        double power = parts.parameters.value("supplier-power");
        startSegment(Segment.FABRICATION, wafers, power);
        double stacks = parts.parameters.value("memory-share-of-cost") * made;
        startSegment(Segment.MEMORY, stacks, power);
        double tools = parts.parameters.value("tool-share-of-foundry-revenue") * wafers;
        startSegment(Segment.EQUIPMENT, tools, parts.parameters.value("tool-substitution") - 1);
    }

    /** The firms of a segment supply the chain: the market is theirs by a power of their level. */
    private void startSegment(Segment segment, double sales, double power) {
        int g = segment.ordinal();
        double whole = 0;
        for (int f : parts.roster.in(segment)) {
            whole += Math.pow(parts.knowledge.level(f, g), power);
        }
        for (int f : parts.roster.in(segment)) {
            addStart(f, sales * Math.pow(parts.knowledge.level(f, g), power) / whole);
        }
    }

    private void addStart(int firm, double sales) {
        revenues.startHardware(firm, revenues.hardware(firm) + sales);
    }

    private void startModels() {
        int firms = parts.roster.firmCount();
        double[] budget = new double[firms];
        double[] efficiency = new double[firms];
        double[] data = new double[firms];
        int leader = -1;
        for (int f : parts.labs.labs()) {
            double level = parts.knowledge.level(f, Segment.MODEL.ordinal());
            budget[f] = level > 0 ? parts.finance.budget(f) : 0;
            efficiency[f] = level > 0 ? Math.log10(level) : 0;
            data[f] = parts.data.usable(f);
            leader = leader < 0 || budget[f] > budget[leader] ? f : leader;
        }
        parts.labs.start(budget, parts.park.priceOfUse(leader), efficiency, data);
    }

    private void startCash() {
        for (LeadFirm firm : parts.roster.firms()) {
            boolean there = firm.active() == Integer.MIN_VALUE;
            parts.accounts.start(firm.index(), there ? firm.value(FirmField.CASH) : 0);
        }
    }

    /**
     * Fixes the world means of money and talent of the first quarter that research is measured by.
     */
    void normaliseResearch() {
        double[] money = new double[SEGMENTS];
        double[] talent = new double[SEGMENTS];
        for (int g = 0; g < SEGMENTS; g++) {
            int count = 0;
            for (int f = 0; f < parts.roster.firmCount(); f++) {
                if (parts.knowledge.level(f, g) > 0) {
                    money[g] += parts.inputs.money()[f][g];
                    talent[g] += parts.inputs.talent()[f][g];
                    count++;
                }
            }
            money[g] = count == 0 ? 1 : money[g] / count;
            talent[g] = count == 0 ? 1 : talent[g] / count;
        }
        parts.research.normalise(money, talent);
    }

    /** Best trained capability of each state now. */
    double[] capabilities() {
        double[] row = new double[parts.roster.stateCount()];
        for (int s = 0; s < row.length; s++) {
            row[s] = parts.labs.frontier(s);
        }
        return row;
    }
}
