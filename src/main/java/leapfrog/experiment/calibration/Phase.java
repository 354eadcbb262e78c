package leapfrog.experiment.calibration;

import java.util.Locale;

/** What an evaluation is for. */
public enum Phase {
    /** The scenario as it is. */
    BEFORE,
    /** Search for the least misfit. */
    FIT,
    /** How errors answer to each parameter near the best point. */
    SLOPE,
    /** One parameter held where it is not best. */
    PROFILE,
    /** The scenario before and after, on seeds that the search did not see. */
    CHECK;

    /** Whether its evaluations may be called the best: within the ranges, on the common seeds. */
    boolean searches() {
        return this != BEFORE && this != CHECK;
    }

    /** As tables write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
