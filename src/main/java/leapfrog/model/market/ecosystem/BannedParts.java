package leapfrog.model.market.ecosystem;

import java.util.Arrays;

/**
 * What bans that reach a part of a market leave of a choice by logit. A wider ban covers whatever a
 * narrower one does; so a market falls into parts, in each of which the choice is among what is not
 * banned there.
 */
final class BannedParts {

    private BannedParts() {}

    /**
     * Fills by how much the weight of each option, exp(utility), has to be multiplied so that one
     * choice over the whole market gives the sum of the choices in its parts: an option that alone
     * is kept out of a share x of the market loses exactly that share of those who would choose it.
     *
     * @param weights by option; zero when there is no such option
     * @param open by option, share of the market that it can reach
     * @param left filled, by option
     */
    static void leave(double[] weights, double[] open, double[] left) {
        double whole = 0;
        boolean free = true;
        for (int k = 0; k < weights.length; k++) {
            whole += weights[k];
            free &= open[k] == 1;
        }
        Arrays.fill(left, free ? 1 : 0);
        double covered = free ? 1 : 0;
        while (covered < 1) {
            double next = 1;
            for (double share : open) {
                next = share > covered ? Math.min(next, share) : next;
            }
            double inReach = 0;
            for (int k = 0; k < weights.length; k++) {
                inReach += open[k] >= next ? weights[k] : 0;
            }
            for (int k = 0; k < weights.length && inReach > 0; k++) {
                left[k] += open[k] >= next ? (next - covered) * whole / inReach : 0;
            }
            covered = next;
        }
    }
}
