package leapfrog.model.market.people;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.policy.VisaRules;

/**
 * Top researchers by state of origin and of work. They graduate at home, retire, and a part of them
 * looks for work each quarter, choosing a state by a logit on pay, peers, computing per head, how
 * open it is to foreigners, home, and programmes that call them back (form of migration logits as
 * in Grogger and Hanson 2011, doi 10.3386/w13821). Moves conserve people.
 */
public final class TalentMarket implements Serializable {

    private static final long serialVersionUID = 1;

    private final int states;
    private final double[][] people;
    private final double[] graduates;
    private final double[] graduateGrowth;
    private final double[] homeBias;
    private final double[] visa;
    private final TalentWeights weights;
    private final double[] pull;
    private final double[] open;
    private final double[] moving;
    private final double[] here;
    private final double[] inflow;
    private double elapsed;
    private double graduated;
    private double retired;

    public TalentMarket(Roster roster, Parameters parameters) {
        states = roster.stateCount();
        people = new double[states][states];
        graduates = roster.ofStates(StateField.GRADUATES);
        graduateGrowth = roster.ofStates(StateField.GRADUATE_GROWTH);
        homeBias = roster.ofStates(StateField.HOME_BIAS);
        visa = roster.ofStates(StateField.VISA_OPENNESS);
        weights = TalentWeights.of(parameters);
        pull = new double[states];
        open = visa.clone();
        moving = new double[states];
        here = new double[states];
        inflow = new double[states];
        start(
                roster.ofStates(StateField.TECHNOLOGY_SPENDING),
                roster.ofStates(StateField.TOP_RESEARCHERS));
    }

    /**
     * Splits the researchers at work of the start by origin as if each origin's graduates had
     * chosen by pay and peers of the start: graduates times chance, scaled to who works in each
     * state.
     */
    private void start(double[] spending, double[] atWork) {
        double money = Arrays.stream(spending).sum();
        double heads = Arrays.stream(atWork).sum();
        for (int d = 0; d < states; d++) {
            pull[d] =
                    Math.pow(
                                    Math.max(1e-9, spending[d] / Math.max(1, atWork[d]))
                                            / (money / heads),
                                    weights.pay())
                            * Math.pow(Math.max(1, atWork[d]) / heads, weights.peers());
        }
        for (int o = 0; o < states; o++) {
            place(o, graduates[o], Math.exp(homeBias[o]));
        }
        for (int d = 0; d < states; d++) {
            double scale = atWork[d] / atWork(d);
            for (int o = 0; o < states; o++) {
                people[o][d] *= scale;
            }
        }
        Arrays.fill(inflow, 0);
    }

    /** Researchers at work in a state. */
    public double atWork(int state) {
        double sum = 0;
        for (int o = 0; o < states; o++) {
            sum += people[o][state];
        }
        return sum;
    }

    /** Researchers who come from a state, wherever they work. */
    public double from(int origin) {
        return Arrays.stream(people[origin]).sum();
    }

    /** Researchers from a state who work in another. */
    public double working(int origin, int state) {
        return people[origin][state];
    }

    public double world() {
        double sum = 0;
        for (int s = 0; s < states; s++) {
            sum += atWork(s);
        }
        return sum;
    }

    /** People who graduated in the last quarter. */
    public double graduated() {
        return graduated;
    }

    /** People who retired in the last quarter. */
    public double retired() {
        return retired;
    }

    /** People who began to work in a state in the last quarter and were elsewhere before. */
    public double inflow(int state) {
        return inflow[state];
    }

    /** How open a state was to foreign researchers in the last quarter, from 0 to 1. */
    public double openness(int state) {
        return open[state];
    }

    /**
     * One quarter.
     *
     * @param spending on the technology by state, USD a year
     * @param stock of computing by state, FLOP/s
     */
    public void step(double[] spending, double[] stock, Terms terms, VisaRules visas) {
        for (int d = 0; d < states; d++) {
            open[d] = visas.openness(d, visa[d]);
        }
        attract(spending, stock);
        graduated = 0;
        retired = 0;
        Arrays.fill(inflow, 0);
        for (int o = 0; o < states; o++) {
            move(o, terms);
            graduates[o] *=
                    Math.pow(
                            1
                                    + weights.growth(graduateGrowth[o], elapsed)
                                    + terms.of(Term.GRADUATE_PLACES, o),
                            Quarter.YEARS);
        }
        elapsed += Quarter.YEARS;
    }

    /** Retires, graduates and moves the people of one origin. */
    private void move(int o, Terms terms) {
        double abroad = 0;
        for (int d = 0; d < states; d++) {
            double leave = weights.retirement() * people[o][d];
            retired += leave;
            people[o][d] -= leave;
            double looks = weights.mobility();
            if (o != d) {
                // Who is abroad feels a restriction as well: it drives people to look elsewhere.
                looks = Math.min(1, looks * Math.exp(weights.visa() * (visa[d] - open[d])));
            }
            moving[d] = looks * people[o][d];
            people[o][d] -= moving[d];
            abroad += o == d ? 0 : moving[d];
        }
        double fresh = graduates[o] * Quarter.YEARS;
        graduated += fresh;
        double called = weights.call() * terms.of(Term.RETURN_PROGRAMME, o);
        double leaving = moving[o] + fresh;
        Arrays.fill(here, 0);
        here[o] = leaving;
        place(o, leaving, Math.exp(homeBias[o]));
        System.arraycopy(moving, 0, here, 0, states);
        here[o] = 0;
        place(o, abroad, Math.exp(homeBias[o] + called));
    }

    private void attract(double[] spending, double[] stock) {
        double meanPay = 0;
        double meanStock = 0;
        double heads = world();
        for (int s = 0; s < states; s++) {
            meanPay += spending[s];
            meanStock += stock[s];
        }
        for (int d = 0; d < states; d++) {
            double inState = Math.max(1, atWork(d));
            pull[d] =
                    Math.pow(
                                    Math.max(1e-9, spending[d] / inState / (meanPay / heads)),
                                    weights.pay())
                            * Math.pow(inState / heads, weights.peers())
                            * Math.pow(
                                    Math.max(1e-9, stock[d] / inState / (meanStock / heads)),
                                    weights.computing());
        }
    }

    /** Spreads people of an origin who look over states; {@link #here} is where they are now. */
    private void place(int origin, double looking, double home) {
        double whole = 0;
        for (int d = 0; d < states; d++) {
            whole += weight(origin, d, home);
        }
        for (int d = 0; d < states; d++) {
            double share = weight(origin, d, home) / whole;
            people[origin][d] += looking * share;
            inflow[d] += (looking - here[d]) * share;
        }
    }

    private double weight(int origin, int destination, double home) {
        double welcome =
                origin == destination ? home : Math.exp(weights.visa() * (open[destination] - 1));
        return pull[destination] * welcome;
    }
}
