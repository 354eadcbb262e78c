package leapfrog.model.market.people;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;

/**
 * Top researchers by state of origin and of work. They graduate at home, retire, and a part of them
 * looks for work each quarter, choosing a state by a logit on pay, peers, computing per head, how
 * open it is to foreigners, and home. Moves conserve people.
 */
public final class TalentMarket implements Serializable {

    private static final long serialVersionUID = 1;

    private final int states;
    private final double[][] people;
    private final double[] graduates;
    private final double[] graduateGrowth;
    private final double[] homeBias;
    private final double[] visa;
    private final double retirement;
    private final double mobility;
    private final double pay;
    private final double peers;
    private final double computing;
    private final double openness;
    private final double[] pull;
    private final double[] moving;
    private double graduated;
    private double retired;

    public TalentMarket(Roster roster, Parameters parameters) {
        states = roster.stateCount();
        people = new double[states][states];
        graduates = roster.ofStates(StateField.GRADUATES);
        graduateGrowth = roster.ofStates(StateField.GRADUATE_GROWTH);
        homeBias = roster.ofStates(StateField.HOME_BIAS);
        visa = roster.ofStates(StateField.VISA_OPENNESS);
        retirement = parameters.value("talent-retirement");
        mobility = parameters.value("talent-mobility");
        pay = parameters.value("talent-pay-weight");
        peers = parameters.value("talent-peer-weight");
        computing = parameters.value("talent-compute-weight");
        openness = parameters.value("talent-visa-weight");
        pull = new double[states];
        moving = new double[states];
        double[] atWork = roster.ofStates(StateField.TOP_RESEARCHERS);
        start(atWork);
    }

    /**
     * Splits the researchers at work of the start by origin, in proportion to graduates and reach.
     */
    private void start(double[] atWork) {
        for (int d = 0; d < states; d++) {
            double whole = 0;
            for (int o = 0; o < states; o++) {
                people[o][d] = graduates[o] * (o == d ? Math.exp(homeBias[o]) : visa[d]);
                whole += people[o][d];
            }
            for (int o = 0; o < states; o++) {
                people[o][d] = whole > 0 ? people[o][d] * atWork[d] / whole : 0;
            }
        }
    }

    /** Researchers at work in a state. */
    public double atWork(int state) {
        double sum = 0;
        for (int o = 0; o < states; o++) {
            sum += people[o][state];
        }
        return sum;
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

    /**
     * One quarter.
     *
     * @param spending on the technology by state, USD a year
     * @param stock of computing by state, FLOP/s
     */
    public void step(double[] spending, double[] stock) {
        attract(spending, stock);
        graduated = 0;
        retired = 0;
        for (int o = 0; o < states; o++) {
            double out = 0;
            for (int d = 0; d < states; d++) {
                double leave = retirement * people[o][d];
                retired += leave;
                people[o][d] -= leave;
                moving[d] = mobility * people[o][d];
                out += moving[d];
            }
            double fresh = graduates[o] * Quarter.YEARS;
            graduates[o] *= Math.pow(1 + graduateGrowth[o], Quarter.YEARS);
            graduated += fresh;
            settle(o, out + fresh);
        }
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
            double here = Math.max(1, atWork(d));
            pull[d] =
                    Math.pow(Math.max(1e-9, spending[d] / here / (meanPay / heads)), pay)
                            * Math.pow(here / heads, peers)
                            * Math.pow(
                                    Math.max(1e-9, stock[d] / here / (meanStock / heads)),
                                    computing);
        }
    }

    private void settle(int origin, double looking) {
        double whole = 0;
        for (int d = 0; d < states; d++) {
            people[origin][d] -= moving[d];
            whole += weight(origin, d);
        }
        for (int d = 0; d < states; d++) {
            people[origin][d] += looking * weight(origin, d) / whole;
        }
    }

    private double weight(int origin, int destination) {
        double welcome =
                origin == destination
                        ? Math.exp(homeBias[origin])
                        : Math.exp(openness * (visa[destination] - 1));
        return pull[destination] * welcome;
    }
}
