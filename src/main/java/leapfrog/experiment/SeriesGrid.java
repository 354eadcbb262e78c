package leapfrog.experiment;

import java.util.List;
import leapfrog.model.core.Quarter;

/**
 * The shape of what a replication records: the value of series p in quarter t stands at {@code t *
 * width + p}.
 *
 * @param from first recorded quarter
 * @param quarters recorded
 * @param series in the order of the tables
 */
public record SeriesGrid(Quarter from, int quarters, List<Series> series) {

    public SeriesGrid {
        series = List.copyOf(series);
        if (quarters < 1) {
            throw new IllegalArgumentException("quarters must be at least 1, was " + quarters);
        }
    }

    /** Series recorded each quarter. */
    public int width() {
        return series.size();
    }

    /** Numbers that one replication records. */
    public int size() {
        return Math.multiplyExact(quarters, width());
    }

    public Quarter quarter(int index) {
        return from.plus(index);
    }
}
