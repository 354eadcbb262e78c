package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.technology.Segment;

/** Who works on standards in which segment, and with whom. */
public final class StandardsRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] effort;
    private final double[][][] shared;

    public StandardsRules(Terms terms, Parties parties) {
        int states = parties.stateIds().size();
        int segments = Segment.all().size();
        effort = new double[states][segments];
        shared = new double[segments][states][states];
        for (Rule<Standards> rule : terms.rules(Standards.class)) {
            boolean[] partners = parties.states(rule.content().partners());
            double strength = rule.strength() * rule.content().effort();
            int s = rule.issuer();
            for (Segment segment : rule.content().segments()) {
                int g = segment.ordinal();
                effort[s][g] = Term.Sum.SHARES.add(effort[s][g], strength);
                for (int other = 0; other < states; other++) {
                    if (partners[other] && other != s) {
                        double joint = Term.Sum.SHARES.add(shared[g][s][other], strength);
                        shared[g][s][other] = joint;
                        shared[g][other][s] = joint;
                    }
                }
            }
        }
    }

    /** Effort of a state in a segment, from 0 to 1. */
    public double effort(int state, Segment segment) {
        return effort[state][segment.ordinal()];
    }

    /** How far two states work on common standards in a segment, from 0 to 1. */
    public double shared(int state, int other, Segment segment) {
        return shared[segment.ordinal()][state][other];
    }
}
