package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.InputException;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;

/** Reads {@code summary.csv} of one scenario back. */
final class SummaryReader {

    private static final String HEADER = String.join(",", SummaryTable.COLUMNS);
    private static final int FIRST_NUMBER = 5;

    private final Path file;
    private final List<SeriesSummary> found = new ArrayList<>();
    private List<String> series = List.of();
    private final List<double[]> rows = new ArrayList<>();

    SummaryReader(Path file) {
        this.file = file;
    }

    List<SeriesSummary> read() throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new InputException(file + " has not the header of a summary: " + HEADER);
        }
        for (int i = 1; i < lines.size(); i++) {
            try {
                take(cells(lines.get(i)));
            } catch (NumberFormatException e) {
                throw damaged(i + 1, e.getMessage());
            }
        }
        close();
        return found;
    }

    private void take(List<String> cells) {
        if (cells.size() != SummaryTable.COLUMNS.length) {
            throw new NumberFormatException("it has " + cells.size() + " cells");
        }
        List<String> key = List.of(cells.get(0), cells.get(1), cells.get(3));
        if (!key.equals(series)) {
            close();
            series = key;
        }
        double[] numbers = new double[cells.size() - FIRST_NUMBER + 1];
        for (int i = 0; i < numbers.length; i++) {
            String cell = cells.get(FIRST_NUMBER - 1 + i);
            numbers[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
        rows.add(numbers);
    }

    /** Ends a series, if one is under way. */
    private void close() {
        if (rows.isEmpty()) {
            return;
        }
        Unit unit =
                Unit.ofSymbol(series.get(2))
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                file + " has an unknown unit: " + series.get(2)));
        found.add(
                new SeriesSummary(
                        series.get(0),
                        series.get(1),
                        unit,
                        rows.stream().mapToInt(row -> (int) row[0]).toArray(),
                        column(1),
                        column(2),
                        column(3),
                        column(4),
                        column(5),
                        column(6),
                        column(7),
                        column(8),
                        column(9)));
        rows.clear();
    }

    private double[] column(int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }

    /** The cells of a line; one in quotation marks may hold commas. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(SummaryTable.COLUMNS.length);
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && line.startsWith("\"\"", i)) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private InputException damaged(int line, String why) {
        return new InputException(file + ", line " + line + " cannot be read: " + why);
    }
}
