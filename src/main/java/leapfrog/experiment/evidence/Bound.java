package leapfrog.experiment.evidence;

import leapfrog.experiment.analysis.Interval;

/**
 * Where a number must lie: above a threshold, or below it.
 *
 * @param above the side
 * @param text the threshold as it is declared
 */
record Bound(boolean above, double threshold, String text) {

    /** Reads {@code above} or {@code below}, one of which must be there. */
    static Bound read(FactSection section) {
        boolean above = section.find("above").isPresent();
        String key = above ? "above" : "below";
        return new Bound(above, section.number(key), section.text(key));
    }

    /** Whether all of it lies beyond the threshold; an undefined interval does not. */
    boolean met(Interval interval) {
        return above ? interval.low() > threshold : interval.high() < threshold;
    }

    /** A number counted positive in the direction that is claimed. */
    double claimed(double value) {
        return above ? value : -value;
    }
}
