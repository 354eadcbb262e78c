package leapfrog.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How every CSV file of the program writes a cell and a line: RFC 4180 with {@code \n}, nine
 * significant digits, an empty cell where a number is undefined.
 */
public final class Csv {

    private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double LARGEST_PLAIN = 1e9;

    private final StringBuilder text = new StringBuilder();
    private boolean startOfLine = true;

    /** A file that starts with this header. */
    public Csv(String... header) {
        for (String name : header) {
            cell(name);
        }
        endLine();
    }

    /** Appends a cell; null is an empty one. */
    public Csv cell(String value) {
        separate();
        text.append(value == null ? "" : quoted(value));
        return this;
    }

    /** Appends a cell with nine significant digits, or empty when not finite. */
    public Csv cell(double value) {
        separate();
        text.append(number(value));
        return this;
    }

    /** Appends a cell with a whole number in full. */
    public Csv cell(long value) {
        separate();
        text.append(value);
        return this;
    }

    public Csv endLine() {
        text.append('\n');
        startOfLine = true;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Nine significant digits without trailing zeros; empty when not finite. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (value == 0) {
            return "0";
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN) {
            return Long.toString((long) value);
        }
        BigDecimal rounded = new BigDecimal(value).round(NINE_DIGITS).stripTrailingZeros();
        double size = Math.abs(value);
        boolean plain = size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /** Quoted when it holds a comma, a quotation mark or a line break. */
    static String quoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }

    private void separate() {
        if (!startOfLine) {
            text.append(',');
        }
        startOfLine = false;
    }
}
