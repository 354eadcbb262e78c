package leapfrog.model.market.data;

import java.io.Serializable;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/**
 * Training data by firm and state of origin. It accrues where the firm has users, as far as the
 * rules let it flow, goes stale, and is pooled at home by two different levers: sharing among firms
 * and opening what the government holds. Unit: the largest holding of 2015.
 */
public final class DataMarket implements Serializable {

    private static final long serialVersionUID = 1;

    private final Roster roster;
    private final double[][] stock;
    private final double[] usable;
    private final double[] people;
    private final double[] yield;
    private final double[] english;
    private final double[] publicData;
    private final double[] domesticUse;
    private final double stale;
    private final double accrual;
    private final double processing;
    private final double publicWeight;
    private final double burdenWeight;
    private final double[] kept;

    public DataMarket(Roster roster, Parameters parameters) {
        this.roster = roster;
        int states = roster.stateCount();
        stock = new double[roster.firmCount()][states];
        usable = new double[roster.firmCount()];
        yield = roster.ofStates(StateField.DATA_YIELD);
        english = roster.ofStates(StateField.ENGLISH_SHARE);
        publicData = roster.ofStates(StateField.PUBLIC_DATA);
        domesticUse = new double[states];
        people = new double[states];
        double[] population = roster.ofStates(StateField.POPULATION);
        double[] users = roster.ofStates(StateField.INTERNET_USERS);
        double all = 0;
        for (int s = 0; s < states; s++) {
            people[s] = population[s] * users[s];
            all += people[s];
        }
        for (int s = 0; s < states; s++) {
            people[s] /= all;
        }
        stale = parameters.value("data-staleness");
        accrual = parameters.value("data-accrual");
        processing = parameters.value("data-processing-elasticity");
        publicWeight = parameters.value("public-data-weight");
        burdenWeight = parameters.value("data-burden-weight");
        kept = new double[states];
    }

    /** Sets holdings to those of the start, spread over the states a firm serves. */
    public void start(double[][] reach) {
        for (LeadFirm firm : roster.firms()) {
            double held = firm.active() == Integer.MIN_VALUE ? firm.value(FirmField.DATA) : 0;
            spread(firm, held, reach);
        }
    }

    /** Gives a firm founded within the run the data it starts with. */
    public void found(LeadFirm firm, double held, double[][] reach) {
        spread(firm, held, reach);
    }

    private void spread(LeadFirm firm, double held, double[][] reach) {
        double abroad = firm.value(FirmField.FOREIGN_SHARE);
        double weights = 0;
        for (int s = 0; s < people.length; s++) {
            weights += s == firm.home() ? 0 : people[s] * reach[firm.home()][s];
        }
        for (int s = 0; s < people.length; s++) {
            double share =
                    s == firm.home()
                            ? 1 - abroad
                            : weights > 0
                                    ? abroad * people[s] * reach[firm.home()][s] / weights
                                    : 0;
            stock[firm.index()][s] = held * share;
        }
        usable[firm.index()] = held;
    }

    /**
     * One quarter of collecting and wearing out.
     *
     * @param audience share of a state's people that a firm reaches, by firm and state
     * @param means money for processing over the price of computing by firm, mean of the start = 1
     */
    public void step(double[][] audience, double[] means, Terms terms) {
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            double effort = Math.pow(Math.max(0, means[f]), processing);
            for (int s = 0; s < people.length; s++) {
                double allowed = firm.home() == s ? 1 : flow(terms, s);
                double burden =
                        firm.home() == s
                                ? terms.of(Term.DOMESTIC_BURDEN, s)
                                : terms.of(Term.FOREIGN_BURDEN, s);
                double gain =
                        accrual
                                * people[s]
                                * yield[s]
                                * audience[f][s]
                                * allowed
                                * (1 - burdenWeight * burden)
                                * effort;
                stock[f][s] += gain - stale * stock[f][s];
            }
        }
        pool(terms);
    }

    /**
     * What foreigners may take of what is produced in a state: collecting there and taking it out.
     */
    private double flow(Terms terms, int state) {
        return Math.min(terms.of(Term.FOREIGN_ACCESS, state), terms.of(Term.OUTFLOW, state))
                * (1 - kept[state]);
    }

    /** By state, part of what would flow that its norm of data keeps, from 0 to 1. */
    public void keep(double[] byState) {
        System.arraycopy(byState, 0, kept, 0, kept.length);
    }

    private void pool(Terms terms) {
        java.util.Arrays.fill(domesticUse, 0);
        for (LeadFirm firm : roster.firms()) {
            domesticUse[firm.home()] += whole(firm.index(), firm.home());
        }
        double openToAll = 0;
        for (int s = 0; s < people.length; s++) {
            openToAll += publicWeight * publicData[s] * terms.of(Term.PUBLIC_DATA_OPEN, s);
        }
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            int home = firm.home();
            double own = whole(f, home);
            double shared = terms.of(Term.DOMESTIC_SHARING, home) * (domesticUse[home] - own);
            double atHome =
                    publicWeight
                            * publicData[home]
                            * (terms.publicDataAtHome(home)
                                    - terms.of(Term.PUBLIC_DATA_OPEN, home));
            usable[f] = own > 0 ? own + shared + atHome + openToAll : 0;
        }
    }

    /** What a firm holds, data in another language counted by what of it helps elsewhere. */
    private double whole(int firm, int home) {
        double sum = 0;
        for (int s = 0; s < people.length; s++) {
            double worth = s == home ? 1 : english[s];
            sum += stock[firm][s] * worth;
        }
        return sum;
    }

    /** Data a firm can train on. */
    public double usable(int firm) {
        return usable[firm];
    }

    /** Data that a firm holds of users of a state. */
    public double held(int firm, int state) {
        return stock[firm][state];
    }

    /** Data that firms of a state hold. */
    public double heldBy(int state) {
        double sum = 0;
        for (LeadFirm firm : roster.firms()) {
            if (firm.home() == state) {
                for (double part : stock[firm.index()]) {
                    sum += part;
                }
            }
        }
        return sum;
    }

    /** Data produced in a state that its own firms hold, as a share of all held of it. */
    public double homeShare(int state) {
        double all = 0;
        double own = 0;
        for (LeadFirm firm : roster.firms()) {
            all += stock[firm.index()][state];
            own += firm.home() == state ? stock[firm.index()][state] : 0;
        }
        return all > 0 ? own / all : Double.NaN;
    }

    /** Whether a firm collects data as its business. */
    public static boolean collects(LeadFirm firm) {
        return firm.worksIn(Segment.PLATFORM);
    }
}
