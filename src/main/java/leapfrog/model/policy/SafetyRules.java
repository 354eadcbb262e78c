package leapfrog.model.policy;

import java.io.Serializable;

/**
 * Agreements on safety in force. Two states are bound when each has signed and names the other: by
 * the lower floor and the lesser sharing of the two.
 */
public final class SafetyRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] floor;
    private final double[][] sharing;

    public SafetyRules(Terms terms, Parties parties) {
        int states = parties.stateIds().size();
        double[][] offeredFloor = new double[states][states];
        double[][] offeredSharing = new double[states][states];
        for (Rule<SafetyCooperation> rule : terms.rules(SafetyCooperation.class)) {
            boolean[] others = parties.states(rule.content().signatories());
            int s = rule.issuer();
            for (int other = 0; other < states; other++) {
                if (others[other] && other != s) {
                    double least = rule.strength() * rule.content().floor();
                    double tells = rule.strength() * rule.content().sharing();
                    offeredFloor[s][other] = Math.max(offeredFloor[s][other], least);
                    offeredSharing[s][other] = Math.max(offeredSharing[s][other], tells);
                }
            }
        }
        floor = new double[states];
        sharing = new double[states][states];
        for (int s = 0; s < states; s++) {
            for (int other = 0; other < states; other++) {
                double least = Math.min(offeredFloor[s][other], offeredFloor[other][s]);
                floor[s] = Math.max(floor[s], least);
                sharing[s][other] = Math.min(offeredSharing[s][other], offeredSharing[other][s]);
            }
        }
    }

    /** Least share of effort that firms of a state put into safety, from 0 to 1. */
    public double floor(int state) {
        return floor[state];
    }

    /** How far two states share what they find on safety, from 0 to 1. */
    public double sharing(int state, int other) {
        return sharing[state][other];
    }
}
