package leapfrog.model.policy;

import java.io.Serializable;

/**
 * What a state has learned of its instruments by reinforcement, after Erev and Roth (1998, American
 * Economic Review 88, 848-881): propensities grow by the reward of what was chosen, spill to what
 * was not, and are forgotten by and by.
 */
final class Propensities implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] propensity;
    private final double initialStrength;
    private final double forgetting;
    private final double experimentation;

    Propensities(int count, double initialStrength, double forgetting, double experimentation) {
        propensity = new double[count];
        this.initialStrength = initialStrength;
        this.forgetting = forgetting;
        this.experimentation = experimentation;
    }

    double of(int i) {
        return propensity[i];
    }

    /**
     * Gives instruments that are in force for the first time a propensity: at the first choice by
     * their strengths, so that nothing is preferred before something is learned; later the mean of
     * the others.
     */
    void enter(double[] strength) {
        double known = 0;
        int count = 0;
        double whole = 0;
        for (int i = 0; i < strength.length; i++) {
            known += propensity[i];
            count += propensity[i] > 0 ? 1 : 0;
            whole += strength[i];
        }
        for (int i = 0; i < strength.length; i++) {
            if (propensity[i] == 0 && strength[i] > 0) {
                propensity[i] = count == 0 ? initialStrength * strength[i] / whole : known / count;
            }
        }
    }

    /**
     * The instrument drawn in proportion to propensity, among those in force.
     *
     * @param uniform in (0, 1)
     * @return its index; negative when none is in force
     */
    int draw(double[] strength, double uniform) {
        double whole = 0;
        for (int i = 0; i < strength.length; i++) {
            whole += strength[i] > 0 ? propensity[i] : 0;
        }
        double left = uniform * whole;
        int last = -1;
        for (int i = 0; i < strength.length; i++) {
            if (strength[i] > 0 && propensity[i] > 0) {
                last = i;
                left -= propensity[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /**
     * q' = (1 - forgetting) q + (1 - experimentation) R for the chosen, and + experimentation R /
     * (n - 1) for each of the n - 1 others that have a propensity.
     *
     * @param reward not below zero
     */
    void reinforce(int chosen, double reward) {
        int others = -1;
        for (double q : propensity) {
            others += q > 0 ? 1 : 0;
        }
        for (int i = 0; i < propensity.length; i++) {
            if (propensity[i] > 0) {
                double gain =
                        i == chosen
                                ? (1 - experimentation) * reward
                                : experimentation * reward / others;
                propensity[i] = (1 - forgetting) * propensity[i] + gain;
            }
        }
    }
}
