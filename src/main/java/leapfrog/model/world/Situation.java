package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.ImportRules;
import leapfrog.model.policy.ScreeningRules;
import leapfrog.model.policy.Terms;

/**
 * What everybody knows of a quarter once events have fired and policy is set.
 *
 * @param terms what all instruments in force add up to
 * @param clearance what the export controls among them mean for buyers and learners
 * @param imports what the import controls among them mean for buyers
 * @param screening what the screenings of investment among them mean
 * @param attention what open demand windows add to looking, from 0
 * @param paradigm nats of efficiency in models that the old paradigm has lost so far, from 0
 */
record Situation(
        Quarter quarter,
        Terms terms,
        Clearance clearance,
        ImportRules imports,
        ScreeningRules screening,
        double attention,
        double paradigm)
        implements Serializable {

    int ordinal() {
        return quarter.ordinal();
    }
}
