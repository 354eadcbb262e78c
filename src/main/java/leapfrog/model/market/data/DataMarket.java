package leapfrog.model.market.data;

import java.io.Serializable;
import java.util.Arrays;
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
 * and opening what the government holds. What of it a model can use depends on the languages of the
 * markets that the firm serves. Unit: the largest holding of 2015.
 */
public final class DataMarket implements Serializable {

    private static final long serialVersionUID = 1;

    private final Roster roster;
    private final double[][] stock;
    private final double[] web;
    private final double[] usable;
    private final double[] people;
    private final double[] yield;
    private final double[] publicData;
    private final double[][] own;
    private final double[][] domestic;
    private final double[][] inMarket;
    private final double[] held;
    private final double[] opened;
    private final double[] foreignShare;
    private final double[][] served;
    private final Languages languages;
    private final int[] labs;
    private final double stale;
    private final double accrual;
    private final double processing;
    private final double publicWeight;
    private final double burdenWeight;
    private final double[] kept;
    private final double openWeb;

    public DataMarket(Roster roster, Parameters parameters) {
        this.roster = roster;
        int states = roster.stateCount();
        stock = new double[roster.firmCount()][states];
        web = new double[roster.firmCount()];
        usable = new double[roster.firmCount()];
        yield = roster.ofStates(StateField.DATA_YIELD);
        publicData = roster.ofStates(StateField.PUBLIC_DATA);
        own = new double[roster.firmCount()][states];
        domestic = new double[states][states];
        inMarket = new double[roster.firmCount()][states];
        held = new double[states];
        opened = new double[states];
        foreignShare = roster.ofFirms(FirmField.FOREIGN_SHARE);
        served = new double[roster.firmCount()][states];
        languages = new Languages(roster, parameters);
        labs = roster.in(Segment.MODEL);
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
        openWeb = parameters.value("open-web") * english(roster);
    }

    /** People of the world by how much of what they write others can read: the web is English. */
    private double english(Roster roster) {
        double[] share = roster.ofStates(StateField.ENGLISH_SHARE);
        double sum = 0;
        for (int s = 0; s < people.length; s++) {
            sum += people[s] * share[s];
        }
        return sum;
    }

    /**
     * Sets holdings to those of the start, spread over the states a firm serves.
     *
     * @param reach how easily what a state (row) offers reaches another (column), from 0 to 1
     * @param access share of a state's people that a firm may reach, by firm and state
     */
    public void start(double[][] reach, double[][] access) {
        for (LeadFirm firm : roster.firms()) {
            double first = firm.active() == Integer.MIN_VALUE ? firm.value(FirmField.DATA) : 0;
            spread(firm, first, reach[firm.home()], access[firm.index()]);
        }
        count();
    }

    /** Gives a firm founded within the run the data it starts with. */
    public void found(LeadFirm firm, double first, double[][] reach, double[][] access) {
        spread(firm, first, reach[firm.home()], access[firm.index()]);
    }

    private void spread(LeadFirm firm, double first, double[] reach, double[] access) {
        double weights = 0;
        for (int s = 0; s < people.length; s++) {
            weights += s == firm.home() ? 0 : people[s] * reach[s] * access[s];
        }
        double abroad = weights > 0 ? foreignShare[firm.index()] : 0;
        for (int s = 0; s < people.length; s++) {
            double part = weights > 0 ? people[s] * reach[s] * access[s] / weights : 0;
            stock[firm.index()][s] = first * (s == firm.home() ? 1 - abroad : abroad * part);
        }
        usable[firm.index()] = first;
    }

    /**
     * One quarter of collecting and wearing out.
     *
     * @param audience share of a state's people that a firm reaches, by firm and state
     * @param means money for processing over the price of computing by firm, mean of the start = 1
     */
    public void step(double[][] audience, double[] means, Terms terms, DataTrust trust) {
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            double effort = Math.pow(Math.max(0, means[f]), processing);
            for (int s = 0; s < people.length; s++) {
                double allowed = firm.home() == s ? 1 : flow(terms, s) * (1 - kept[s]);
                double burden =
                        firm.home() == s
                                ? terms.of(Term.DOMESTIC_BURDEN, s)
                                : terms.of(Term.FOREIGN_BURDEN, s);
                double gain =
                        accrual
                                * people[s]
                                * yield[s]
                                * trust.giving(s)
                                * audience[f][s]
                                * allowed
                                * (1 - burdenWeight * burden)
                                * effort;
                stock[f][s] += gain - stale * stock[f][s];
            }
            web[f] += accrual * openWeb * effort - stale * web[f];
            serve(f, firm.home(), audience[f]);
        }
        count();
        pool(terms);
    }

    private void count() {
        Arrays.fill(held, 0);
        for (double[] row : stock) {
            for (int s = 0; s < held.length; s++) {
                held[s] += row[s];
            }
        }
    }

    /**
     * Shares of the markets a firm serves: home and abroad as the actor file has its revenue,
     * abroad by audience.
     */
    private void serve(int f, int home, double[] audience) {
        double weights = 0;
        for (int s = 0; s < people.length; s++) {
            weights += s == home ? 0 : people[s] * audience[s];
        }
        double abroad = weights > 0 ? foreignShare[f] : 0;
        for (int s = 0; s < people.length; s++) {
            double part = weights > 0 ? people[s] * audience[s] / weights : 0;
            served[f][s] = s == home ? 1 - abroad : abroad * part;
        }
    }

    /**
     * What foreigners may take of what is produced in a state: collecting there and taking it out.
     */
    static double flow(Terms terms, int state) {
        return Math.min(terms.of(Term.FOREIGN_ACCESS, state), terms.of(Term.OUTFLOW, state));
    }

    /** By state, part of what would flow that its norm of data keeps, from 0 to 1. */
    public void keep(double[] byState) {
        System.arraycopy(byState, 0, kept, 0, kept.length);
    }

    private void pool(Terms terms) {
        for (double[] row : domestic) {
            Arrays.fill(row, 0);
        }
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            for (int m = 0; m < people.length; m++) {
                own[f][m] = worthIn(f, m);
                domestic[firm.home()][m] += own[f][m];
            }
        }
        for (int m = 0; m < opened.length; m++) {
            opened[m] = opened(m, terms);
        }
        for (LeadFirm firm : roster.firms()) {
            int f = firm.index();
            usable[f] = 0;
            for (int m = 0; m < people.length; m++) {
                inMarket[f][m] = own[f][firm.home()] > 0 ? inMarket(firm, m, terms) : 0;
                usable[f] += served[f][m] * inMarket[f][m];
            }
        }
    }

    /** Data that a firm may use, counted by what they are worth for serving a market. */
    private double inMarket(LeadFirm firm, int m, Terms terms) {
        int f = firm.index();
        int home = firm.home();
        double shared = terms.of(Term.DOMESTIC_SHARING, home) * (domestic[home][m] - own[f][m]);
        double given =
                publicWeight
                        * publicData[home]
                        * languages.worth(home, m)
                        * (terms.publicDataAtHome(home) - terms.of(Term.PUBLIC_DATA_OPEN, home));
        return own[f][m] + web[f] * languages.common(m) + shared + given + opened[m];
    }

    /** Government-held data opened anywhere, by what they are worth for serving a market. */
    private double opened(int market, Terms terms) {
        double sum = 0;
        for (int s = 0; s < people.length; s++) {
            double open = terms.of(Term.PUBLIC_DATA_OPEN, s);
            sum += open > 0 ? publicWeight * publicData[s] * open * languages.worth(s, market) : 0;
        }
        return sum;
    }

    /** What a firm holds, each state's data counted by what they are worth for serving a market. */
    private double worthIn(int firm, int market) {
        double sum = 0;
        for (int s = 0; s < people.length; s++) {
            sum += stock[firm][s] * languages.worth(s, market);
        }
        return sum;
    }

    /** Data a firm can train on. */
    public double usable(int firm) {
        return usable[firm];
    }

    /**
     * How much better than others' a firm's special applications are made by the data of its home:
     * (D - mean)/(D + mean) over labs with data, D usable at home; from -1 to 1, ours. S2: where
     * data are rich, specialised programmes become more complete.
     */
    public double specialisation(int firm) {
        double mean = 0;
        int count = 0;
        for (int f : labs) {
            double usable = inMarket[f][roster.home()[f]];
            mean += usable;
            count += usable > 0 ? 1 : 0;
        }
        double own = inMarket[firm][roster.home()[firm]];
        return own > 0 ? (own - mean / count) / (own + mean / count) : 0;
    }

    /**
     * How the data that a firm may use for serving a market compare with those for all that it
     * serves, dex; zero while it has none.
     */
    public double languageFit(int firm, int market) {
        double there = inMarket[firm][market];
        return there > 0 && usable[firm] > 0 ? Math.log10(there / usable[firm]) : 0;
    }

    /** Share of all data held of a state's users that a firm holds; zero when nobody does. */
    double shareHeld(int firm, int state) {
        return held[state] > 0 ? stock[firm][state] / held[state] : 0;
    }

    /** Data of foreign origin among what firms of a state hold. */
    public double abroadShare(int state) {
        double all = 0;
        double abroad = 0;
        for (LeadFirm firm : roster.firms()) {
            for (int s = 0; s < people.length && firm.home() == state; s++) {
                all += stock[firm.index()][s];
                abroad += s == state ? 0 : stock[firm.index()][s];
            }
        }
        return all > 0 ? abroad / all : Double.NaN;
    }

    /** Data that the best supplied lab of a state can train on. */
    public double usableOf(int state) {
        double most = 0;
        for (int f : labs) {
            most = roster.home()[f] == state ? Math.max(most, usable[f]) : most;
        }
        return most;
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
