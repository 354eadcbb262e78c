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

    /** Longest text that stands in one line. */
    private static final int SHORT = 16;

    /** Texts from this length on need a wide column. */
    private static final int LONG = 60;

    static DataTable of(String id, String caption, List<String> header, List<List<String>> rows) {
        return new DataTable(id, caption, header, rows, "", null);
    }

    public DataTable {
        header = List.copyOf(header);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** How each column is set: {@code number}, {@code short}, {@code long} or as it comes. */
    public List<String> styles() {
        List<String> styles = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            List<String> cells = rows.stream().map(row -> row.get(column)).toList();
            boolean numbers = cells.stream().allMatch(ShownNumber::isNumber);
            boolean empty = cells.stream().allMatch(String::isEmpty);
            boolean tight = cells.stream().allMatch(cell -> cell.length() <= SHORT);
            boolean wide = cells.stream().anyMatch(cell -> cell.length() > LONG);
            styles.add(numbers && !empty ? "number" : tight ? "short" : wide ? "long" : "");
        }
        return styles;
    }

    /** Empty when it has no rows. */
    Optional<DataTable> present() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(this);
    }
}
