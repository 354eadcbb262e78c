package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.technology.Segment;

/**
 * What the screenings of investment in force mean: the chance that a stake is refused, by the state
 * of the firm that is to be bought into, the state of the investor and the segment. Several leave
 * what each of them leaves.
 */
public final class ScreeningRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][][] passes;

    public ScreeningRules(Terms terms, Parties parties) {
        int states = parties.stateIds().size();
        passes = new double[states][states][Segment.all().size()];
        for (double[][] table : passes) {
            for (double[] row : table) {
                java.util.Arrays.fill(row, 1);
            }
        }
        for (Rule<InvestmentScreening> one : terms.rules(InvestmentScreening.class)) {
            boolean[] targets = parties.states(one.content().targets());
            for (int investor = 0; investor < states; investor++) {
                if (targets[investor] && investor != one.issuer()) {
                    for (Segment segment : one.content().segments()) {
                        passes[one.issuer()][investor][segment.ordinal()] *=
                                1 - one.strength() * one.content().strictness();
                    }
                }
            }
        }
    }

    /** Chance that a state refuses a stake of an investor of another in a firm, 0 to 1. */
    public double refusal(int firmHome, int investorHome, int segment) {
        return 1 - passes[firmHome][investorHome][segment];
    }
}
