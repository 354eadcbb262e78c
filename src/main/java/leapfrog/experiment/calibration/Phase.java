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
    PROFILE;

    /** As tables write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
