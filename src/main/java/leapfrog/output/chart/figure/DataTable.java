package leapfrog.output.chart.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import leapfrog.output.Csv;

/** The numbers of a figure as a table, written as every CSV file of the program. */
public final class DataTable {

    private final List<String> header;
    private final List<List<Object>> rows = new ArrayList<>();

    public DataTable(String... header) {
        this.header = List.of(header);
    }

    /** Appends a row; numbers are shortened, everything else is written as its text. */
    public void add(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells under " + header.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    /** Names of the columns. */
    public List<String> header() {
        return header;
    }

    /** Cells as they were added. */
    public List<List<Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** As RFC 4180 text with its header; an undefined number is an empty cell. */
    public String csv() {
        Csv csv = new Csv(header.toArray(new String[0]));
        for (List<Object> row : rows) {
            for (Object cell : row) {
                if (cell instanceof Double number) {
                    csv.cell(number.doubleValue());
                } else {
                    csv.cell(cell.toString());
                }
            }
            csv.endLine();
        }
        return csv.toString();
    }
}
