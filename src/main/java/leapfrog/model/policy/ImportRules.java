package leapfrog.model.policy;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What the import controls in force mean for buyers of devices: how much of their spending may go
 * to vendors of which state, and how much must stay at home. Made once a quarter from the terms.
 */
public final class ImportRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] cap;
    private final double[] mandate;
    private final boolean free;

    public ImportRules(Terms terms, Parties parties) {
        int states = parties.stateIds().size();
        cap = new double[states][states];
        mandate = new double[states];
        for (double[] row : cap) {
            Arrays.fill(row, 1);
        }
        List<Rule<ImportControl>> rules = terms.rules(ImportControl.class);
        for (Rule<ImportControl> one : rules) {
            boolean[] sources = parties.states(one.content().sources());
            int s = one.issuer();
            for (int h = 0; h < states; h++) {
                if (sources[h] && h != s) {
                    double most = 1 - one.strength() * (1 - one.content().cap());
                    cap[s][h] = Math.min(cap[s][h], most);
                }
            }
            mandate[s] = Math.max(mandate[s], one.strength() * one.content().mandate());
        }
        free = rules.isEmpty();
    }

    /** Whether no import control is in force. */
    public boolean isFree() {
        return free;
    }

    /** Most of the spending of buyers of a state that may go to vendors of another, 0 to 1. */
    public double cap(int buyerHome, int vendorHome) {
        return cap[buyerHome][vendorHome];
    }

    /** Part of the spending of buyers of a state that must go to vendors at home, 0 to 1. */
    public double mandate(int buyerHome) {
        return mandate[buyerHome];
    }
}
