package leapfrog.output.chart.figure;

import leapfrog.output.Csv;

/** The numbers of a figure as a table, written as every CSV file of the program. */
public final class DataTable {

    private final Csv csv;
    private final int columns;

    public DataTable(String... header) {
        columns = header.length;
        csv = new Csv(header);
    }

    /** Appends a row; numbers are shortened, everything else is written as its text. */
    public void add(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells under " + columns + " columns");
        }
        for (Object cell : cells) {
            if (cell instanceof Double number) {
                csv.cell(number.doubleValue());
            } else {
                csv.cell(cell.toString());
            }
        }
        csv.endLine();
    }

    /** As RFC 4180 text with its header; an undefined number is an empty cell. */
    public String csv() {
        return csv.toString();
    }
}
