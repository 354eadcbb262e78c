package leapfrog.experiment.evidence;

/**
 * A fact with all that is known of it.
 *
 * @param lean whose sign the robustness design looks for
 * @param placebo share of the effect that vanishes under the placebo; NaN without one, or when
 *     there is no effect in the direction that is claimed
 * @param robust share of points of the uncertainty with the same sign; NaN when none was run
 * @param leftOut seeds on which a replication failed or a number was undefined
 */
public record Assessment(
        Fact fact, Finding finding, double lean, double placebo, double robust, int leftOut) {

    /** What must vanish at least, lest the effect is one of the construction. */
    private static final double HALF = 0.5;

    /** Whether the effect stays although what is said to cause it was switched off. */
    public boolean byConstruction() {
        return placebo < HALF;
    }

    Assessment withRobust(double share) {
        return new Assessment(fact, finding, lean, placebo, share, leftOut);
    }
}
