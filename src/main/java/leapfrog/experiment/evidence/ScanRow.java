package leapfrog.experiment.evidence;

/**
 * A fact at both ends of one axis, all else as it is.
 *
 * @param low finding at the least plausible value
 * @param high finding at the greatest one
 */
public record ScanRow(Fact fact, Axis axis, Finding low, Finding high) {}
