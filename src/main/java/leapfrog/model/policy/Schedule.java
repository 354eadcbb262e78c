package leapfrog.model.policy;

import java.io.Serializable;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Require;

/**
 * When an instrument is in force and how strongly.
 *
 * @param from first quarter in force
 * @param to last quarter in force; empty for open end
 * @param announced quarter in which others learn of it; empty when it comes without warning
 * @param phaseIn quarters over which the strength rises linearly to the intensity; 0 at once
 * @param intensity strength when fully in force, from 0 to 1
 * @param when condition on a measure; empty when only dates count
 */
public record Schedule(
        Quarter from,
        Optional<Quarter> to,
        Optional<Quarter> announced,
        int phaseIn,
        double intensity,
        Optional<Trigger> when)
        implements Serializable {

    public Schedule {
        Require.share("intensity", intensity);
        Require.within("phase-in", phaseIn, 0, 400);
        to.ifPresent(
                end -> {
                    if (end.compareTo(from) < 0) {
                        throw new IllegalArgumentException(
                                "it ends (" + end + ") before it starts (" + from + ")");
                    }
                });
        announced.ifPresent(
                day -> {
                    if (day.compareTo(from) > 0) {
                        throw new IllegalArgumentException(
                                "it is announced (" + day + ") after it starts (" + from + ")");
                    }
                });
    }

    public static Schedule from(Quarter from) {
        return new Schedule(from, Optional.empty(), Optional.empty(), 0, 1, Optional.empty());
    }

    /** Whether the dates allow it to act in a quarter. */
    public boolean covers(Quarter quarter) {
        return quarter.compareTo(from) >= 0
                && to.map(end -> quarter.compareTo(end) <= 0).orElse(true);
    }

    /** Strength after this many quarters in force, counting the first as 0. */
    public double strength(int quartersInForce) {
        if (phaseIn == 0) {
            return intensity;
        }
        return intensity * Math.min(1, (quartersInForce + 1.0) / phaseIn);
    }

    /** Whether it is known but not yet in force. */
    public boolean isAhead(Quarter quarter) {
        return quarter.compareTo(from) < 0
                && announced.map(day -> quarter.compareTo(day) >= 0).orElse(false);
    }

    /** What stands in a checkpoint, since an Optional cannot. */
    private Object writeReplace() {
        return new Stored(
                from,
                to.orElse(null),
                announced.orElse(null),
                phaseIn,
                intensity,
                when.orElse(null));
    }

    /** The same with null for what is empty. */
    private record Stored(
            Quarter from,
            Quarter to,
            Quarter announced,
            int phaseIn,
            double intensity,
            Trigger when)
            implements Serializable {

        private Object readResolve() {
            return new Schedule(
                    from,
                    Optional.ofNullable(to),
                    Optional.ofNullable(announced),
                    phaseIn,
                    intensity,
                    Optional.ofNullable(when));
        }
    }
}
