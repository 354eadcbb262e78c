package leapfrog.model.policy;

import java.io.Serializable;

/**
 * Turns a change of the payoff into a reward between 0 and 1: where it lies between the worst and
 * the best change seen so far. Reinforcement wants rewards that are not negative and know no unit;
 * Roth and Erev take off the least payoff of a game, which nobody knows here.
 */
final class RewardScale implements Serializable {

    private static final long serialVersionUID = 1;

    private double worst = Double.POSITIVE_INFINITY;
    private double best = Double.NEGATIVE_INFINITY;

    /** The reward of a change; NaN when it cannot be told, as for the first one. */
    double reward(double change) {
        if (!Double.isFinite(change)) {
            return Double.NaN;
        }
        worst = Math.min(worst, change);
        best = Math.max(best, change);
        return best > worst ? (change - worst) / (best - worst) : Double.NaN;
    }
}
