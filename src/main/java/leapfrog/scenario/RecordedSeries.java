package leapfrog.scenario;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure;

/**
 * A dated series of the record.
 *
 * @param id unique in the record
 * @param topic the file's name without its ending, such as {@code chips}
 * @param measure id of the measure of a run that it compares with; empty for context
 * @param subject of that measure as tables write it: {@code CN/US}, or {@code world}; empty for
 *     context
 * @param unit of the points; that of the measure, when there is one; 1 when the reading has a base
 * @param logarithmic whether errors are to be read as log10 ratios: the measure is of the kind that
 *     charts show on a logarithmic axis, or values are ratios to a base
 * @param text what was counted
 * @param note what to mind in a comparison; may be empty
 * @param reading how a run is read at a point
 * @param points one role only, in order of their dates; at least one
 */
public record RecordedSeries(
        String id,
        String topic,
        String measure,
        String subject,
        Unit unit,
        boolean logarithmic,
        String text,
        RecordQuality quality,
        String source,
        String note,
        RecordedReading reading,
        List<RecordedPoint> points) {

    public RecordedSeries {
        points = List.copyOf(points);
    }

    /** Whether a run has a measure to compare with. */
    public boolean compared() {
        return !measure.isEmpty();
    }

    /** The measure as scenarios write it, such as {@code gap-months(CN/US)}; empty for context. */
    public String label() {
        boolean plain = subject.isEmpty() || subject.equals(Measure.WORLD);
        return plain ? measure : measure + "(" + subject + ")";
    }
}
