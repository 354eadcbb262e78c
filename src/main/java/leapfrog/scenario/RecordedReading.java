package leapfrog.scenario;

import java.util.Optional;
import leapfrog.model.core.Quarter;

/**
 * How a run is read where a series of the record has a point.
 *
 * @param over the time that one value covers
 * @param base quarter by whose value of the same run each value is divided; the points are divided
 *     by the record's own value then; empty for values as they are
 */
public record RecordedReading(Over over, Optional<Quarter> base) {

    /** The time that one value covers; a year is the four quarters that end with the point's. */
    public enum Over {
        /** The point's quarter alone. */
        QUARTER("quarter"),
        /** Mean of the year's quarters. */
        YEAR_MEAN("year-mean"),
        /** Sum of the year's quarters. */
        YEAR_SUM("year-sum"),
        /** What was gained since a year before. */
        YEAR_GAIN("year-gain");

        private final String id;

        Over(String id) {
            this.id = id;
        }

        /** As files write it. */
        public String id() {
            return id;
        }
    }
}
