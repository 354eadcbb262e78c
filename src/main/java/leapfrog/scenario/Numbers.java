package leapfrog.scenario;

import java.math.BigDecimal;

/** How numbers are read from files and shown in messages. */
final class Numbers {

    private static final int MOST_DIGITS = 15;

    private Numbers() {}

    /**
     * A decimal number such as {@code -0.3} or {@code 1.5e6}; nothing that only Java or YAML would
     * take for one (hexadecimal, octal, underscores, NaN, Infinity).
     *
     * @throws IllegalArgumentException when it is none, or too large for a double
     */
    static double parse(String text) {
        if (!isDecimal(text)) {
            throw new IllegalArgumentException("must be a number, found '" + text + "'");
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("is too large a number, found '" + text + "'");
        }
        return value + 0.0; // no negative zero
    }

    static boolean isDecimal(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int whole = digits(text, start);
        int at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            at = digits(text, at + 1);
            if (at == whole + 1) {
                return false;
            }
        } else if (whole == start) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = at + 1;
            if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
                exponent++;
            }
            at = digits(text, exponent);
            if (at == exponent) {
                return false;
            }
        }
        return at == text.length();
    }

    /** Whether it is a number without fraction and exponent. */
    static boolean isWhole(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        return text.length() > start && digits(text, start) == text.length();
    }

    /** Index of the first character from {@code start} on that is no digit. */
    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The shortest way to write a number: {@code 300}, {@code 0.005}, {@code 1e+18}. */
    static String shown(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        String plain = exact.toPlainString();
        return plain.length() <= MOST_DIGITS ? plain : Double.toString(value);
    }
}
