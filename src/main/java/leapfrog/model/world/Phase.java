package leapfrog.model.world;

/**
 * What happens each quarter, in this order. Inside a phase everybody reads the state of the phase's
 * start, so the order of agents does not matter.
 */
public enum Phase {
    /**
     * First, because every later phase reads the terms; states see last quarter's measures only.
     */
    EVENTS_AND_POLICY,
    /** People settle before anybody counts on them for research. */
    TALENT,
    /** Money is split before it is spent on devices or research. */
    FUNDING,
    /** Devices before research and training: computing bought now works this quarter. */
    CHIP_MARKET,
    /** Knowledge before training: a run uses what is known by then. */
    RESEARCH,
    /** Models before adoption: users choose among what is released by then. */
    TRAINING_AND_RELEASE,
    /** Adopters look and choose. */
    ADOPTION,
    /** Data accrues from the use just made. */
    DATA,
    /** Revenue, cost and GDP follow from all that was done. */
    ACCOUNTS,
    /** States and firms look at who deals with whom once all of it is booked. */
    ALIGNMENT,
    /** Last: a reading sees the whole quarter. */
    MEASURES
}
