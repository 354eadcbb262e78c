package leapfrog.model.market.economy;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;

/**
 * What the public of each state expects of the technology, and how far it trusts it. Optimism
 * multiplies looking; it rises when use at home or capability grows faster than people have become
 * used to, and decays when growth disappoints (S4). Trust is lost by incidents and comes back.
 */
public final class Expectations implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int YEAR = 4;

    /** Optimism stays off the ends, where its logit has none. */
    private static final double LEAST = 0.01;

    private final double[] optimism;
    private final double[] trust;
    private final double[][] past;
    private final double[] expected;
    private final double worth;
    private final double byUse;
    private final double byCapability;
    private final double memory;
    private final double trustWorth;
    private final double recovery;
    private int age;

    public Expectations(Roster roster, Parameters p) {
        optimism = roster.ofStates(StateField.OPTIMISM);
        trust = new double[optimism.length];
        Arrays.fill(trust, 1);
        past = new double[YEAR][optimism.length + 1];
        expected = new double[optimism.length + 1];
        worth = p.value("optimism-worth");
        byUse = p.value("optimism-by-use");
        byCapability = p.value("optimism-by-capability");
        memory = p.value("expectation-memory");
        trustWorth = p.value("trust-worth");
        recovery = p.value("use-trust-recovery");
    }

    /**
     * One quarter: growth over the last year is met with what was expected.
     *
     * @param use mean useful use by state, from 0 to 1
     * @param capability best on offer, log10 FLOP; not finite while there is none
     */
    public void step(double[] use, double capability) {
        double[] now = Arrays.copyOf(use, use.length + 1);
        now[use.length] = capability;
        double[] lastYear = past[age % YEAR];
        double better = surprise(use.length, now, lastYear);
        for (int s = 0; s < optimism.length; s++) {
            double shift = byUse * surprise(s, now, lastYear) + byCapability * better;
            if (shift != 0) {
                optimism[s] = moved(optimism[s], shift);
            }
            trust[s] += recovery * (1 - trust[s]);
        }
        past[age % YEAR] = now;
        age++;
    }

    /** Growth over a year less what was expected, which then moves towards it. */
    private double surprise(int what, double[] now, double[] lastYear) {
        double growth = now[what] - lastYear[what];
        if (age < YEAR || !Double.isFinite(growth)) {
            return 0;
        }
        if (age == YEAR) {
            expected[what] = growth;
        }
        double surprise = growth - expected[what];
        expected[what] += surprise / memory;
        return surprise;
    }

    /** A share moved in its logit. */
    private static double moved(double share, double shift) {
        double inside = Math.max(LEAST, Math.min(1 - LEAST, share));
        double odds = inside / (1 - inside) * Math.exp(shift);
        return Math.max(LEAST, Math.min(1 - LEAST, odds / (1 + odds)));
    }

    /** Takes a share of the trust that is left in a state. */
    public void shock(int state, double size) {
        trust[state] *= 1 - Math.max(0, Math.min(1, size));
    }

    /** Share of people who expect more good than harm. */
    public double optimism(int state) {
        return optimism[state];
    }

    /** Trust in the technology, from 0 to 1; 1 where nothing has gone wrong. */
    public double trust(int state) {
        return trust[state];
    }

    /** By what optimism multiplies looking: (optimism / one half)^worth. */
    public double eagerness(int state) {
        return worth == 0 ? 1 : Math.pow(2 * optimism[state], worth);
    }

    /** What lost trust adds to the threshold of adopting, in utility. */
    public double distrust(int state) {
        return trustWorth * (1 - trust[state]);
    }
}
