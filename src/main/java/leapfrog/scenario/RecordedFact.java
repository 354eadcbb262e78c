package leapfrog.scenario;

import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;

/**
 * A statement of the record over a span.
 *
 * @param id unique in the record
 * @param topic the file's name without its ending, such as {@code compute}
 * @param growthOf measure of a run whose growth a year it states, as scenarios write it; empty for
 *     any other statement. In 1/year it is a factor a year, in dex a log10 of one
 * @param rising measure of a run that it says came to exceed another one; empty for any other
 *     statement. The value is the quarter, as a decimal year
 * @param risingOver that other measure; empty as well
 * @param low least value with which the record is compatible; the value itself without bounds
 * @param high greatest such value
 * @param from first quarter of the span
 * @param to last quarter, both counted in
 * @param note what to mind in a comparison; may be empty
 */
public record RecordedFact(
        String id,
        String topic,
        String growthOf,
        String rising,
        String risingOver,
        Unit unit,
        String text,
        double value,
        double low,
        double high,
        Quarter from,
        Quarter to,
        RecordQuality quality,
        String source,
        String note) {

    /** Whether it states what can be read off a run. */
    public boolean compared() {
        return !growthOf.isEmpty() || !rising.isEmpty();
    }
}
