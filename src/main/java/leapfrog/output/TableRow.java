package leapfrog.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.InputException;
import leapfrog.experiment.Series;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;

/**
 * A row of a CSV file of the program by the names of its columns.
 *
 * @param line in the file, from 1
 */
public record TableRow(Path file, int line, List<String> header, List<String> cells) {

    public TableRow {
        header = List.copyOf(header);
        cells = List.copyOf(cells);
    }

    /**
     * Every row below the header.
     *
     * @throws InputException when a row has more or fewer cells than the header
     */
    public static List<TableRow> all(Path file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader csv = new CsvReader(file)) {
            List<String> header = csv.next().orElse(List.of());
            Optional<List<String>> next = csv.next();
            while (next.isPresent()) {
                TableRow row = new TableRow(file, rows.size() + 2, header, next.get());
                if (row.cells().size() != header.size()) {
                    throw row.damaged("has " + row.cells().size() + " cells");
                }
                rows.add(row);
                next = csv.next();
            }
        }
        return rows;
    }

    /**
     * A cell.
     *
     * @throws InputException when there is no such column
     */
    public String text(String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw damaged("has no column " + column);
        }
        return cells.get(at);
    }

    /** Whether its cell holds anything. */
    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /**
     * NaN where the cell is empty.
     *
     * @throws InputException when it is no number
     */
    public double number(String column) {
        try {
            return has(column) ? Double.parseDouble(text(column)) : Double.NaN;
        } catch (NumberFormatException e) {
            throw damaged("has no number under " + column + ": " + text(column));
        }
    }

    /**
     * A dated cell.
     *
     * @throws InputException when it is no quarter
     */
    public Quarter quarter(String column) {
        try {
            return Quarter.parse(text(column));
        } catch (IllegalArgumentException e) {
            throw damaged("has no quarter under " + column + ": " + text(column));
        }
    }

    /** What it is of; of a table without units in the unit 1. */
    public Series series() {
        Unit unit =
                header.contains("unit")
                        ? Unit.ofSymbol(text("unit")).orElseThrow(() -> damaged("has no unit"))
                        : Unit.ONE;
        return new Series(text("measure"), text("subject"), unit);
    }

    /** Whether it is of the same policy, measure and subject. */
    public boolean isOf(TableRow other) {
        return text("policy").equals(other.text("policy"))
                && text("measure").equals(other.text("measure"))
                && text("subject").equals(other.text("subject"));
    }

    /** What to throw when the row cannot be what the program wrote. */
    public InputException damaged(String why) {
        return new InputException(file + ", line " + line + " " + why);
    }
}
