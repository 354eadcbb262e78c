package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.finance.Finance;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/**
 * Research funding: what private finance, grants and funds put into each firm's segments this
 * quarter, and what of it pays for computing.
 */
final class FundingPhase implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SEGMENTS = Segment.all().size();
    private static final int MODEL = Segment.MODEL.ordinal();

    private final Parts parts;
    private final PublicFunding grants;
    private final double[] hardwareSeed;
    private final double[] hardwareBase;
    private final double[] scarcity;
    private final double[] computeShare;
    private final double[] researchCost;
    private final double hardwareElasticity;
    private final double efficiencyShare;
    private final double scarcityResponse;
    private final double scarcityMost;
    private final double scarcitySmoothing;
    private final double hardwareOther;
    private final double priorityWorth;
    private final double priceAtStart;

    FundingPhase(Parts parts, double priceAtStart) {
        this.parts = parts;
        this.priceAtStart = priceAtStart;
        Parameters p = parts.parameters;
        int firms = parts.roster.firmCount();
        grants = new PublicFunding(parts);
        hardwareSeed = new double[firms];
        hardwareBase = new double[firms];
        scarcity = new double[firms];
        Arrays.fill(scarcity, 1);
        computeShare = new double[parts.buyers.count()];
        researchCost = new double[firms];
        hardwareElasticity = p.value("hardware-research-elasticity");
        efficiencyShare = p.value("efficiency-share");
        scarcityMost = p.value("scarcity-most");
        scarcitySmoothing = p.value("scarcity-smoothing");
        hardwareOther = p.value("hardware-other-sales");
        scarcityResponse = p.value("scarcity-response");
        priorityWorth = p.value("efficiency-priority-worth");
        for (LeadFirm firm : parts.roster.firms()) {
            for (Segment g : firm.seed().knowledge().keySet()) {
                hardwareSeed[firm.index()] += g.isChipMaking() ? firm.seed().research(g) : 0;
            }
        }
    }

    /** Sales against which growth of hardware research is measured. */
    void start(Revenues revenues) {
        for (int f = 0; f < hardwareBase.length; f++) {
            hardwareBase[f] = revenues.hardware(f) + hardwareOther * hardwareSeed[f];
        }
    }

    /** How much more computing a firm wanted than it got: desired over obtained, at least 1. */
    void observeScarcity(int firm, double desired, double obtained) {
        double now =
                desired <= 0
                        ? 1
                        : Math.max(1, Math.min(scarcityMost, desired / Math.max(1, obtained)));
        scarcity[firm] += scarcitySmoothing * (now - scarcity[firm]);
    }

    double scarcity(int firm) {
        return scarcity[firm];
    }

    /** Share of model research that goes to efficiency: w x^eps / (w x^eps + 1 - w). */
    double efficiencyShare(int firm, Terms terms) {
        int home = parts.roster.home()[firm];
        double w =
                efficiencyShare
                        + priorityWorth
                                * terms.of(Term.EFFICIENCY_PRIORITY, home)
                                * (1 - efficiencyShare);
        double pull = w * Math.pow(scarcity[firm], scarcityResponse);
        return pull / (pull + 1 - w);
    }

    /** Money for devices of a buyer this quarter, USD. */
    double forDevices(int buyer) {
        return computeShare[buyer] * parts.finance.budget(buyer) / 4;
    }

    /**
     * How much more of its budget a buyer would spend on computing at another's price, at least 1.
     */
    double shareThere(int buyer, int other) {
        double own = computeShare[buyer];
        return own > 0 ? Math.max(1, computeShare[other] / own) : 1;
    }

    /** What a firm's research costs it, USD a year; grants are booked apart. */
    double researchCost(int firm) {
        return researchCost[firm];
    }

    /** Fills money and talent of research for the quarter. */
    void run(Situation now, Revenues revenues) {
        for (int f = 0; f < researchCost.length; f++) {
            researchCost[f] = 0;
            parts.finance.list(f, now.clearance().listed(f));
        }
        parts.finance.step(
                revenues.fromUse(), revenues.byFirm(), leads(), parts.economy.gdp(), mood());
        for (double[] row : parts.inputs.money()) {
            Arrays.fill(row, 0);
        }
        for (int b = 0; b < computeShare.length; b++) {
            double cheap = priceAtStart / parts.park.costPerPerformance(b);
            computeShare[b] = parts.finance.computeShare(cheap);
        }
        for (LeadFirm firm : parts.roster.firms()) {
            if (parts.standing.acts(firm.index())) {
                fund(firm, now, revenues);
            }
        }
        grants.run(now);
        talent();
    }

    /** What idle computing leaves of the herd in each state's finance. */
    private double[] mood() {
        double[] mood = new double[parts.roster.stateCount()];
        for (int s = 0; s < mood.length; s++) {
            mood[s] = parts.locals.mood(s);
        }
        return mood;
    }

    private double[] leads() {
        double[] lead = new double[parts.roster.firmCount()];
        for (int f : parts.labs.labs()) {
            double best = parts.labs.frontier(parts.roster.home()[f]);
            double own = parts.labs.trained(f);
            lead[f] = Double.isFinite(own) ? own - best : -1;
        }
        return lead;
    }

    private void fund(LeadFirm firm, Situation now, Revenues revenues) {
        int f = firm.index();
        double barred = 4 * parts.devices.trade().toResearch(f);
        double soft =
                Finance.spends(firm) ? (1 - computeShare[f]) * parts.finance.budget(f) + barred : 0;
        double hard = 0;
        if (hardwareSeed[f] > 0) {
            double other = hardwareOther * hardwareSeed[f] * parts.others.growth(firm.home());
            double index = (revenues.hardware(f) + other) / hardwareBase[f];
            hard = hardwareSeed[f] * Math.pow(index, hardwareElasticity);
        }
        researchCost[f] = soft + hard;
        split(firm, soft, hard);
        parts.inputs.money()[f][MODEL] *=
                efficiencyShare(f, now.terms()) / efficiencyShare * (1 - parts.safety.cost(f));
    }

    /**
     * Splits money over the firm's segments by certainty equivalent, and what makes chips by what
     * went to it at the start as well.
     */
    private void split(LeadFirm firm, double soft, double hard) {
        double softWhole = 0;
        double hardWhole = 0;
        for (Segment g : firm.seed().knowledge().keySet()) {
            softWhole += g.isChipMaking() ? 0 : worth(firm, g);
            hardWhole += g.isChipMaking() ? worth(firm, g) : 0;
        }
        double[] money = parts.inputs.money()[firm.index()];
        for (Segment g : firm.seed().knowledge().keySet()) {
            boolean hardware = g.isChipMaking();
            double share = worth(firm, g) / (hardware ? hardWhole : softWhole);
            money[g.ordinal()] += share * (hardware ? hard : soft);
        }
    }

    private double worth(LeadFirm firm, Segment g) {
        double certain = Math.max(1e-6, parts.regimes.certaintyEquivalent(g.ordinal(), 1));
        return g.isChipMaking() ? certain * Math.max(1, firm.seed().research(g)) : certain;
    }

    /**
     * People follow research money within a state: chip engineers in what makes chips, top
     * researchers in the rest.
     */
    private void talent() {
        int states = parts.roster.stateCount();
        double[][] whole = new double[states][2];
        for (int s = 0; s < states; s++) {
            parts.engineers.step(s, grants.cutOff(s));
        }
        for (LeadFirm firm : parts.roster.firms()) {
            for (int g = 0; g < SEGMENTS; g++) {
                whole[firm.home()][kind(g)] += parts.inputs.money()[firm.index()][g];
            }
        }
        for (LeadFirm firm : parts.roster.firms()) {
            int s = firm.home();
            for (int g = 0; g < SEGMENTS; g++) {
                double part = parts.inputs.money()[firm.index()][g];
                double heads = kind(g) == 1 ? parts.engineers.atWork(s) : parts.talent.atWork(s);
                parts.inputs.talent()[firm.index()][g] =
                        part > 0 ? heads * part / whole[s][kind(g)] : 0;
            }
        }
    }

    /** 1 for segments that make chips, else 0. */
    private static int kind(int g) {
        return Segment.all().get(g).isChipMaking() ? 1 : 0;
    }

    /** Books what the quarter's research cost. */
    void pay() {
        for (LeadFirm firm : parts.roster.firms()) {
            int f = firm.index();
            double granted = grants.granted(f) / 4;
            parts.accounts.book(f, Flow.GRANTS, granted);
            parts.accounts.book(f, Flow.RESEARCH, researchCost[f] / 4 + granted);
        }
    }

    /** What states pay beyond grants: capacity, other chips, and how far each is cut off. */
    PublicFunding grants() {
        return grants;
    }
}
