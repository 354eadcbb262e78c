package leapfrog.output;

/**
 * How every CSV file of the program writes a cell and a line: RFC 4180 with {@code \n}, nine
 * significant digits, an empty cell where a number is undefined.
 */
public final class Csv {

    private final StringBuilder text = new StringBuilder();
    private boolean startOfLine = true;

    private Csv() {}

    /** Lines to stand behind others. */
    public static Csv withoutHeader() {
        return new Csv();
    }

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
        return NumberText.of(value);
    }

    /** With fewer digits, for lines that people read. */
    public static String number(double value, int digits) {
        return NumberText.of(value, digits);
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
