package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.technology.Segment;

/**
 * What the technology earns each firm, USD a year: in its own business, from adopters, and by
 * selling hardware.
 */
final class Revenues implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final double[] business;
    private final double[] own;
    private final double[] adopters;
    private final double[] hardware;
    private final double[] hardwareSmoothed;
    private final double[] total;
    private final double[][] worth;
    private final double[] captured;
    private final double[] complying;
    private final double[] others;
    private final double[] reachable;
    private final double useAbroad;
    private final double listingLoss;
    private final double[] byState;
    private final double[] fromUse;
    private final double otherBusiness;
    private final double businessGrowth;
    private final double gainMost;
    private final double gainHalf;
    private final double gainWidth;
    private final double captureClosed;
    private final double captureOpen;

    Revenues(Parts parts) {
        this.parts = parts;
        Parameters p = parts.parameters;
        int firms = parts.roster.firmCount();
        business = parts.roster.ofFirms(FirmField.REVENUE);
        own = new double[firms];
        adopters = new double[firms];
        hardware = new double[firms];
        hardwareSmoothed = new double[firms];
        total = new double[firms];
        worth = new double[firms][parts.roster.stateCount()];
        captured = new double[firms];
        complying = new double[firms];
        others = new double[parts.roster.stateCount()];
        reachable = new double[parts.roster.stateCount()];
        useAbroad = p.value("loss-of-use-abroad");
        listingLoss = p.value("listing-market-loss");
        byState = new double[parts.roster.stateCount()];
        fromUse = new double[parts.roster.stateCount()];
        otherBusiness = p.value("other-business");
        businessGrowth = p.value("business-growth");
        gainMost = p.value("business-gain");
        gainHalf = p.value("business-gain-half");
        gainWidth = p.value("business-gain-width");
        captureClosed = p.value("capture-closed");
        captureOpen = p.value("capture-open");
    }

    /** Revenue of the start, before any quarter ran. */
    void start() {
        reach();
        for (LeadFirm firm : parts.roster.firms()) {
            own[firm.index()] = earns(firm);
        }
        sum();
    }

    /** Adds hardware sold in the quarter by a firm, USD. */
    void sell(int firm, double amount) {
        hardware[firm] += amount;
    }

    /**
     * Takes stock of a quarter.
     *
     * @param physical how well use through machines works, by state
     * @param rent by firm, part of demand a closed model can charge for
     */
    void update(double[] physical, double[] rent) {
        reach();
        int[] labs = parts.labs.labs();
        for (LeadFirm firm : parts.roster.firms()) {
            int f = firm.index();
            business[f] *= Math.pow(1 + businessGrowth, Quarter.YEARS);
            own[f] = earns(firm);
            adopters[f] = 0;
            hardwareSmoothed[f] += 0.25 * (4 * hardware[f] - hardwareSmoothed[f]);
            hardware[f] = 0;
        }
        for (int k = 0; k < labs.length; k++) {
            int f = labs[k];
            double capture =
                    captureOpen
                            + (captureClosed - captureOpen) * (parts.labs.isOpen(f) ? 0 : rent[f]);
            captured[f] = capture;
            for (int s = 0; s < byState.length; s++) {
                worth[f][s] = parts.ecosystems.worthOfUse(s, k, parts.economy, physical[s]);
                adopters[f] += capture * worth[f][s];
            }
        }
        sum();
    }

    /** What a firm's own business gains from the best it can get. */
    private double earns(LeadFirm firm) {
        boolean uses =
                firm.worksIn(Segment.PLATFORM)
                        || firm.worksIn(Segment.CLOUD)
                        || firm.worksIn(Segment.INTEGRATION);
        if (!uses) {
            return 0;
        }
        // Customers abroad turn away from a firm that a control lists.
        double lost = listingLoss * parts.finance.listed(firm.index());
        double kept = 1 - lost * firm.value(FirmField.FOREIGN_SHARE);
        return business[firm.index()]
                * gain(reachable[firm.home()])
                * kept
                * parts.sales.index(firm.index());
    }

    /** Ends the business of a firm that failed. */
    void close(int firm) {
        business[firm] = 0;
        own[firm] = 0;
        adopters[firm] = 0;
        total[firm] = hardwareSmoothed[firm];
    }

    /** Whole revenue of a firm's business, USD a year. */
    double business(int firm) {
        return business[firm];
    }

    /**
     * Best capability that users in a state can get: open, or of any host less what distance loses.
     */
    private void reach() {
        double open = parts.labs.bestOpenOther(-1);
        for (int s = 0; s < reachable.length; s++) {
            reachable[s] = open;
            for (int f : parts.labs.labs()) {
                double apart = 1 - parts.reach.from(parts.roster.home()[f], s);
                reachable[s] = Math.max(reachable[s], parts.labs.released(f) - useAbroad * apart);
            }
        }
    }

    /** Share of a business that a capability earns, logistic in its log10. */
    private double gain(double capability) {
        return capability == Double.NEGATIVE_INFINITY
                ? 0
                : gainMost / (1 + Math.exp(-(capability - gainHalf) / gainWidth));
    }

    private void sum() {
        for (int s = 0; s < byState.length; s++) {
            others[s] = otherBusiness * parts.economy.gdp(s) * gain(reachable[s]);
            byState[s] = others[s];
            fromUse[s] = others[s];
        }
        for (LeadFirm firm : parts.roster.firms()) {
            int f = firm.index();
            double kept = adopters[f] - complying[f];
            total[f] = own[f] + kept + hardwareSmoothed[f];
            byState[firm.home()] += total[f];
            fromUse[firm.home()] += own[f] + kept;
        }
    }

    /**
     * Takes what serving the standards of two blocs costs off next quarter's revenue.
     *
     * @param ofHardware what it cost in the quarter for hardware, USD
     * @param ofUse the same for use of a firm's ecosystem
     */
    void comply(int firm, double ofHardware, double ofUse) {
        hardware[firm] -= ofHardware;
        complying[firm] = 4 * ofUse;
    }

    /** What use of a lab's ecosystem in a state is worth, USD a year. */
    double worthOfUse(int lab, int state) {
        return worth[lab][state];
    }

    /** What users in a state pay a lab, USD a year. */
    double paidByUsers(int lab, int state) {
        return captured[lab] * worth[lab][state];
    }

    /** Revenue of every firm's whole own business, USD a year; shared, read only. */
    double[] business() {
        return business;
    }

    /** Own business, USD a year. */
    double own(int firm) {
        return own[firm];
    }

    /** Payments of adopters, USD a year. */
    double adopters(int firm) {
        return adopters[firm];
    }

    /** Hardware sold, smoothed over a year, USD a year. */
    double hardware(int firm) {
        return hardwareSmoothed[firm];
    }

    /** The same of every firm; shared, read only. */
    double[] hardware() {
        return hardwareSmoothed;
    }

    /** Starts the smoothed hardware sales of a firm. */
    void startHardware(int firm, double amount) {
        hardwareSmoothed[firm] = amount;
    }

    double[] byFirm() {
        return total;
    }

    /**
     * Revenue from use alone, without hardware sold: what finance of models looks at, USD a year.
     */
    double[] fromUse() {
        return fromUse;
    }

    double[] byState() {
        return byState;
    }
}
