package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.Rulings;
import leapfrog.model.policy.Terms;

/**
 * What everybody knows of a quarter once events have fired and policy is set.
 *
 * @param terms what all instruments in force add up to
 * @param rulings what the rules among them mean for states and firms
 * @param windows what open windows mean to adopters
 * @param paradigms nats of efficiency in models that those lose who did not take up each paradigm
 */
record Situation(
        Quarter quarter, Terms terms, Rulings rulings, OpenWindows windows, double[] paradigms)
        implements Serializable {

    int ordinal() {
        return quarter.ordinal();
    }

    /** What open demand windows add to the attention of labs and local governments, from 0. */
    double attention() {
        return windows.loudest();
    }

    /** What export controls mean for buyers and learners. */
    Clearance clearance() {
        return rulings.clearance();
    }
}
