package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.core.Readings;
import leapfrog.model.core.Require;

/**
 * A condition on a measure that has to hold for some quarters in a row before an instrument acts.
 *
 * @param measure id of the measure, without its subject
 * @param subject as in {@code CN/US}, or {@code world}
 * @param above whether the measure must lie above the level, else below
 * @param quarters how many quarters in a row
 * @param hold quarters that the instrument acts at least, once it acts; 1 lets go as soon as the
 *     condition ends
 */
public record Trigger(
        String measure, String subject, boolean above, double level, int quarters, int hold)
        implements Serializable {

    public Trigger {
        Require.text("measure", measure);
        Require.finite("level", level);
        Require.within("for", quarters, 1, 400);
        Require.within("hold", hold, 1, 400);
    }

    /** As written in scenarios: {@code gap-months(CN/US)}. */
    public String label() {
        return subject.equals("world") ? measure : measure + "(" + subject + ")";
    }

    /** Whether last quarter's reading meets the level; an undefined reading does not. */
    public boolean meets(Readings lastQuarter) {
        double value = lastQuarter.value(measure, subject);
        return above ? value > level : value < level;
    }
}
