package leapfrog.model.market.data;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * Trust of a state's people in those who hold their data, from 0 to 1, that of the start being 1.
 * Lax use wears it off, and so does what happens to data; it comes back slowly (S0 on lax rules at
 * home as an advantage; that they cost trust is our reading of it).
 */
public final class DataTrust implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] trust;
    private final double[] yield;
    private final double cost;
    private final double recovery;
    private final double burdenWeight;
    private final double givingWeight;
    private final double adoptionWeight;

    public DataTrust(Roster roster, Parameters parameters) {
        yield = roster.ofStates(StateField.DATA_YIELD);
        trust = new double[yield.length];
        Arrays.fill(trust, 1);
        cost = parameters.value("trust-cost-of-lax-use");
        recovery = parameters.value("data-trust-recovery");
        burdenWeight = parameters.value("data-burden-weight");
        givingWeight = parameters.value("trust-giving-weight");
        adoptionWeight = parameters.value("trust-adoption-weight");
    }

    /** One quarter: trust comes back, and is lost where use is laxer than usual in the world. */
    public void step(Terms terms) {
        for (int s = 0; s < trust.length; s++) {
            double strict = 1 - burdenWeight * terms.of(Term.DOMESTIC_BURDEN, s);
            double lax = Math.max(0, yield[s] * strict - 1);
            trust[s] = bounded(trust[s] + recovery * (1 - trust[s]) - cost * lax);
        }
    }

    private static double bounded(double level) {
        return Math.max(0, Math.min(1, level));
    }

    public double trust(int state) {
        return trust[state];
    }

    /** What distrust leaves of the data that people give, from 0 to 1. */
    public double giving(int state) {
        return 1 - givingWeight * (1 - trust[state]);
    }

    /** What distrust adds to thresholds of adopters, in units of utility. */
    public double caution(int state) {
        return adoptionWeight * (1 - trust[state]);
    }
}
