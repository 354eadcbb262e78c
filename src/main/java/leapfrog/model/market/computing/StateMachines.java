package leapfrog.model.market.computing;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Terms;

/**
 * The supercomputers of states. A programme saves for a machine and orders it when its last one has
 * served its time; a state that sees another's best machine ahead of its own spends more (S0:
 * states race head-on where the path of a technology can be foreseen). Rows are states.
 */
public final class StateMachines implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] purse;
    private final double[] best;
    private final double[] building;
    private final int[] age;
    private final double[] outlay;
    private final int cycle;
    private final int assembly;
    private final double rivalry;
    private final double mostRivalry;
    private final double predictability;

    /**
     * @param predictability of the design of chips, 0 to 1: a race needs a finish that can be seen
     */
    public StateMachines(Roster roster, double predictability, Parameters parameters) {
        int states = roster.stateCount();
        purse = new double[states];
        best = roster.ofStates(StateField.STATE_MACHINE);
        building = new double[states];
        age = new int[states];
        outlay = new double[states];
        cycle = (int) parameters.value("machine-cycle");
        assembly = (int) parameters.value("machine-assembly");
        rivalry = parameters.value("machine-rivalry");
        mostRivalry = parameters.value("machine-rivalry-most");
        this.predictability = predictability;
        for (int s = 0; s < states; s++) {
            // Machines of 2015 are of 2011 to 2013: some time of the cycle has passed.
            age[s] = cycle / 2 + s % Math.max(1, cycle / 4);
        }
    }

    /** Saves for a quarter. */
    public void save(Terms terms, double[] gdp) {
        for (int s = 0; s < purse.length; s++) {
            double rate = 0;
            for (Terms.Programme programme : terms.programmes(s)) {
                rate += programme.gdpShare() * programme.machines();
            }
            outlay[s] = rate * gdp[s] * (1 + race(s));
            purse[s] += outlay[s] / 4;
            age[s]++;
        }
    }

    /** What being behind the best rival adds to the outlay, as a share of it. */
    private double race(int s) {
        double rival = 0;
        for (int other = 0; other < best.length; other++) {
            rival = other == s ? rival : Math.max(rival, best[other]);
        }
        if (rival <= 0 || best[s] <= 0) {
            return 0;
        }
        double behind = Math.max(0, Math.log(rival / best[s]));
        return Math.min(mostRivalry, rivalry * predictability * behind);
    }

    /** Money for devices of a state's centre this quarter, USD: the purse when a machine is due. */
    public double order(int state) {
        return age[state] >= cycle ? purse[state] : 0;
    }

    /**
     * Books what a centre got.
     *
     * @param gained performance, FLOP/s
     * @param paid for it, USD
     */
    public void receive(int state, double gained, double paid) {
        if (age[state] < cycle) {
            return;
        }
        purse[state] = Math.max(0, purse[state] - paid);
        building[state] += gained;
        best[state] = Math.max(best[state], building[state]);
        if (age[state] >= cycle + Math.max(0, assembly - 1)) {
            age[state] = 0;
            building[state] = 0;
        }
    }

    /** Performance of a state's best machine, dense FP16 FLOP/s. */
    public double best(int state) {
        return best[state];
    }

    /** Performance of the world's best machine, FLOP/s. */
    public double best() {
        double most = 0;
        for (double one : best) {
            most = Math.max(most, one);
        }
        return most;
    }

    /** What a state's programmes put aside for machines, USD a year. */
    public double outlay(int state) {
        return outlay[state];
    }
}
