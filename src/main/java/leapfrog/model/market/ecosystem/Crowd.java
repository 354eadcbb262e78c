package leapfrog.model.market.ecosystem;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * Talent that an open platform gets without hiring it: users who contribute (S0). They stay where
 * they are; what they add is effective work, in full-time equivalents of top researchers.
 */
public final class Crowd implements Serializable {

    private static final long serialVersionUID = 1;

    private final double yield;

    public Crowd(Parameters p) {
        yield = p.value("crowd-talent");
    }

    /**
     * Work that users of a platform contribute: chi N share openness.
     *
     * @param researchers top researchers of the world, by whom the crowd is measured
     * @param share of the world's developers that use the platform
     */
    public double talent(double researchers, double share, double openness) {
        return yield * researchers * share * openness;
    }

    /** Part of all effective work that is contributed, from 0 to 1. */
    public static double part(double own, double contributed) {
        return contributed > 0 ? contributed / (own + contributed) : 0;
    }
}
