package leapfrog.output.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table to show; the first cell of each row names the row.
 *
 * @param id unique on the page
 * @param caption what it shows
 * @param header names of the columns
 * @param rows cells as texts, as many as the header has
 * @param note what is not shown; may be empty
 * @param download the whole of it; null when there is no file of it
 */
public record DataTable(
        String id,
        String caption,
        List<String> header,
        List<List<String>> rows,
        String note,
        Download download) {

    static DataTable of(String id, String caption, List<String> header, List<List<String>> rows) {
        return new DataTable(id, caption, header, rows, "", null);
    }

    public DataTable {
        header = List.copyOf(header);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** Columns whose cells are all numbers or empty, for setting them flush right. */
    public List<Boolean> numeric() {
        List<Boolean> numeric = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            numeric.add(
                    rows.stream().allMatch(row -> ShownNumber.isNumber(row.get(column)))
                            && rows.stream().anyMatch(row -> !row.get(column).isEmpty()));
        }
        return numeric;
    }

    /** Empty when it has no rows. */
    Optional<DataTable> present() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(this);
    }
}
