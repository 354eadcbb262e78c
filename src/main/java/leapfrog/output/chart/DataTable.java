package leapfrog.output.chart;

import leapfrog.output.Csv;

/** The numbers of a figure as a table, written as every CSV file of the program. */
final class DataTable {

    private final Csv csv;
    private final int columns;

    DataTable(String... header) {
        columns = header.length;
        csv = new Csv(header);
    }

    /** Appends a row; numbers are shortened, everything else is written as its text. */
    void add(Object... cells) {
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

    String csv() {
        return csv.toString();
    }
}
