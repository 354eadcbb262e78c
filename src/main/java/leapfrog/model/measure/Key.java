package leapfrog.model.measure;

/** What may stand between the brackets of a measure. */
public enum Key {
    /** Id of a state, such as CN. */
    STATE,
    /** Id of a lead firm, such as nvidia. */
    FIRM,
    /** A layer, such as HARDWARE. */
    LAYER,
    /** A segment of the value chain, such as MODEL. */
    SEGMENT,
    /** A way to buy a device: legal, downgraded, gray, domestic. */
    CHANNEL,
    /** A sector of the economy, such as manufacturing. */
    SECTOR,
    /** Name of an instrument, such as export-control. */
    INSTRUMENT
}
