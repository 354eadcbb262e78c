package leapfrog.output.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a figure as a table: RFC 4180, nine significant digits, undefined is empty. */
final class DataTable {

    private static final MathContext NINE = new MathContext(9);

    private final List<String> lines = new ArrayList<>();
    private final int columns;

    DataTable(String... header) {
        columns = header.length;
        add((Object[]) header);
    }

    /** Appends a row; numbers are shortened, everything else is written as its text. */
    void add(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells under " + columns + " columns");
        }
        List<String> texts = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            texts.add(cell instanceof Double ? number((Double) cell) : quoted(cell.toString()));
        }
        lines.add(String.join(",", texts));
    }

    String csv() {
        return String.join("\n", lines) + "\n";
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded =
                new BigDecimal(Double.toString(value)).round(NINE).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e9 ? rounded.toPlainString() : rounded.toString();
    }

    private static String quoted(String text) {
        if (text.matches("(?s).*[\",\r\n].*")) {
            return "\"" + text.replace("\"", "\"\"") + "\"";
        }
        return text;
    }
}
