package leapfrog.model.market.finance;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.technology.Segment;

/**
 * How much is spent on the technology, by whom, and how it is split between computing and research.
 *
 * <p>A state's spending follows the revenue of its firms and the mood: M* = k Rev^e exp(w (g - g0))
 * (1 + herd (g - gbar)+), bounded by a share of GDP, M' = M + speed (M* / (1 + M* / (fmax GDP)) -
 * M). Firms receive by a logit on capability and revenue.
 */
public final class Finance implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MEMORY = 8;
    private static final double GROWTH_MOST = 1;
    private static final double GROWTH_LEAST = -0.5;

    private final Roster roster;
    private final Buyers buyers;
    private final double[] spending;
    private final double[] constant;
    private final double[][] revenues;
    private final double[] growth;
    private final double[] weight;
    private final double[] aim;
    private final double[] entryMoney;
    private final double[] budget;
    private final double[] othersShare;
    private final double[] listed;
    private final double[] depth;
    private final double elasticity;
    private final double optimism;
    private final double herd;
    private final double growthAtStart;
    private final double ceiling;
    private final double speed;
    private final double capabilityWeight;
    private final double revenueWeight;
    private final double shareSpeed;
    private final double computeShare;
    private final double computeSubstitution;
    private final double others;
    private final double listing;

    public Finance(Roster roster, Parameters parameters) {
        this.roster = roster;
        buyers = new Buyers(roster);
        int states = roster.stateCount();
        spending = roster.ofStates(StateField.TECHNOLOGY_SPENDING);
        depth = roster.ofStates(StateField.FINANCE_DEPTH);
        constant = new double[states];
        revenues = new double[states][MEMORY + 1];
        growth = new double[states];
        weight = new double[roster.firmCount()];
        aim = new double[roster.firmCount()];
        entryMoney = roster.ofFirms(FirmField.RESEARCH);
        for (int f = 0; f < entryMoney.length; f++) {
            entryMoney[f] = Math.max(1, entryMoney[f]);
        }
        budget = new double[buyers.count()];
        othersShare = new double[states];
        listed = new double[roster.firmCount()];
        listing = parameters.value("listing-finance-weight");
        elasticity = parameters.value("finance-elasticity");
        optimism = parameters.value("finance-mood");
        herd = parameters.value("finance-herd");
        growthAtStart = parameters.value("revenue-growth-at-start");
        ceiling = parameters.value("finance-ceiling");
        speed = parameters.value("finance-speed");
        capabilityWeight = parameters.value("finance-capability-weight");
        shareSpeed = parameters.value("finance-share-speed");
        revenueWeight = parameters.value("finance-revenue-weight");
        computeShare = parameters.value("compute-share-at-start");
        computeSubstitution = parameters.value("compute-substitution");
        others = parameters.value("other-spending-share");
        Arrays.fill(othersShare, 1);
        for (LeadFirm firm : roster.firms()) {
            if (spends(firm) && firm.active() == Integer.MIN_VALUE) {
                othersShare[firm.home()] = others;
            }
        }
    }

    /** Whether a firm spends on computing and models, rather than selling hardware only. */
    public static boolean spends(LeadFirm firm) {
        return firm.worksIn(Segment.MODEL)
                || firm.worksIn(Segment.CLOUD)
                || firm.worksIn(Segment.PLATFORM)
                || firm.worksIn(Segment.FRAMEWORK)
                || firm.worksIn(Segment.INTEGRATION);
    }

    /**
     * Fixes what the start implies: the constant of spending and each firm's place in its state.
     */
    public void start(double[] revenueByState) {
        for (int s = 0; s < spending.length; s++) {
            double revenue = Math.max(1, revenueByState[s]);
            constant[s] = spending[s] / Math.pow(revenue, elasticity);
            for (int q = 0; q <= MEMORY; q++) {
                revenues[s][q] = revenue * Math.exp(-growthAtStart * (MEMORY - q) / 4.0);
            }
            growth[s] = growthAtStart;
        }
        for (LeadFirm firm : roster.firms()) {
            boolean there = firm.active() == Integer.MIN_VALUE;
            weight[firm.index()] = there && spends(firm) ? entryMoney[firm.index()] : 0;
        }
        share(entryMoney, null);
    }

    /** Lets a firm enter with a share of its state's spending to match its first research. */
    public void enter(LeadFirm firm) {
        enter(firm, firm.value(FirmField.RESEARCH) / spending[firm.home()]);
    }

    /** Lets a firm enter with a part of its state's spending. */
    public void enter(LeadFirm firm, double part) {
        double whole = 0;
        for (LeadFirm other : roster.firms()) {
            whole += other.home() == firm.home() ? weight[other.index()] : 0;
        }
        // Where no lead firm was before, newcomers take their part from the others of the state.
        double left = whole > 0 ? othersShare[firm.home()] : 1;
        if (left > others) {
            othersShare[firm.home()] = Math.max(others, left - part);
        }
        entryMoney[firm.index()] = Math.max(1, part * spending[firm.home()]);
        weight[firm.index()] = Math.max(1, whole * part / Math.max(0.05, 1 - part));
    }

    /** Takes a firm out that failed; its part goes to the others of its state. */
    public void leave(int firm) {
        weight[firm] = 0;
        budget[firm] = 0;
    }

    /** Notes how strongly foreign controls list a firm, from 0 to 1: investors stay away. */
    public void list(int firm, double strength) {
        listed[firm] = strength;
    }

    /** How strongly foreign controls list a firm, from 0 to 1. */
    public double listed(int firm) {
        return listed[firm];
    }

    /**
     * One quarter.
     *
     * @param revenueByState of the technology, USD a year
     * @param lead by firm, capability less the best of its state in dex; null counts as zero
     * @param gdp by state, USD a year
     * @param mood by state, what idle computing leaves of the herd, 0 to 1
     */
    public void step(
            double[] revenueByState,
            double[] revenueByFirm,
            double[] lead,
            double[] gdp,
            double[] mood) {
        for (int s = 0; s < spending.length; s++) {
            double[] past = revenues[s];
            System.arraycopy(past, 1, past, 0, MEMORY);
            past[MEMORY] = Math.max(1, revenueByState[s]);
            double pace = Math.log(past[MEMORY] / past[0]) / (MEMORY / 4.0);
            growth[s] = Math.max(GROWTH_LEAST, Math.min(GROWTH_MOST, pace));
            double excess = growth[s] - growthAtStart;
            double wanted =
                    constant[s]
                            * Math.pow(past[MEMORY], elasticity)
                            * Math.exp(optimism * depth[s] * excess)
                            * (1 + herd * mood[s] * Math.max(0, excess));
            double bounded = wanted / (1 + wanted / (ceiling * gdp[s]));
            spending[s] += speed * (bounded - spending[s]);
        }
        share(revenueByFirm, lead);
    }

    /**
     * Moves each firm's part of its state's spending towards a logit on capability and size:
     * (revenue + first money)^size exp(capability lead - listing listed).
     */
    private void share(double[] revenueByFirm, double[] lead) {
        double[] whole = new double[spending.length];
        double[] all = new double[spending.length];
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            aim[f] =
                    weight[f] > 0 && lead != null
                            ? Math.pow(revenueByFirm[f] + entryMoney[f], revenueWeight)
                                    * Math.exp(
                                            capabilityWeight * Math.max(-4, lead[f])
                                                    - listing * listed[f])
                            : 0;
            whole[firm.home()] += aim[f];
            all[firm.home()] += weight[f];
        }
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            int s = firm.home();
            if (whole[s] > 0) {
                weight[f] += shareSpeed * (all[s] * aim[f] / whole[s] - weight[f]);
            }
        }
        Arrays.fill(whole, 0);
        for (LeadFirm firm : roster.firms()) {
            whole[firm.home()] += weight[firm.index()];
        }
        for (LeadFirm firm : roster.firms()) {
            int s = firm.home();
            budget[firm.index()] =
                    whole[s] > 0
                            ? spending[s] * (1 - othersShare[s]) * weight[firm.index()] / whole[s]
                            : 0;
        }
        for (int s = 0; s < spending.length; s++) {
            budget[buyers.others(s)] = spending[s] * (whole[s] > 0 ? othersShare[s] : 1);
        }
    }

    /** Private spending on the technology in a state, USD a year. */
    public double spending(int state) {
        return spending[state];
    }

    /** Shared: read only. */
    public double[] spending() {
        return spending;
    }

    /** How much growth exceeds that of the start, in nat a year. */
    public double excessGrowth(int state) {
        return growth[state] - growthAtStart;
    }

    /** Technology budget of a firm or of the other buyers of a state, USD a year. */
    public double budget(int buyer) {
        return budget[buyer];
    }

    /**
     * Share of a budget that goes to computing: CES demand between computing and research, which
     * turns to computing as that gets cheaper.
     *
     * @param cheapness price of computing at the start over the buyer's own price now
     */
    public double computeShare(double cheapness) {
        double pull = computeShare * Math.pow(cheapness, computeSubstitution);
        return pull / (1 - computeShare + pull);
    }
}
