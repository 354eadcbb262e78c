package leapfrog.experiment.history;

import java.util.List;
import leapfrog.model.core.Quarter;

/**
 * The model beside the record.
 *
 * @param from first quarter of the paths
 * @param rows every compared figure, series by series, facts last
 * @param crps every compared series
 * @param paths of the same series, in the same order
 * @param left ids of what could not be read off the run, each with its reason
 */
public record HistoryResult(
        Quarter from,
        List<HistoryRow> rows,
        List<CrpsRow> crps,
        List<HistoryPath> paths,
        List<String> left) {

    public HistoryResult {
        rows = List.copyOf(rows);
        crps = List.copyOf(crps);
        paths = List.copyOf(paths);
        left = List.copyOf(left);
    }

    /** Rows of one role. */
    public List<HistoryRow> rows(boolean heldOut) {
        return rows.stream().filter(row -> row.heldOut() == heldOut).toList();
    }
}
