package leapfrog.output.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as sentences and tables show them: three significant digits, units in words. */
final class ShownNumber {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?(E[+-]?\\d{1,3})?");
    private static final int LONGEST_PLAIN = 9;
    private static final int LOG_DIGITS = 2;

    private ShownNumber() {}

    /** With its unit: {@code 14.4 %} of a share, {@code 10^28.8 FLOP}, {@code 34.4 months}. */
    static String of(double value, String unit) {
        return switch (unit) {
            case "share" -> rounded(value * 100) + " %";
            case "log10 FLOP" -> "10^" + log(value) + " FLOP";
            case "1", "index" -> rounded(value);
            default -> rounded(value) + " " + unit;
        };
    }

    /** A difference of two values of a unit. */
    static String difference(double value, String unit) {
        return switch (unit) {
            case "share", "%" ->
                    rounded(unit.equals("%") ? value : value * 100) + " percentage points";
            case "log10 FLOP" -> log(value) + " orders of magnitude";
            default -> of(value, unit);
        };
    }

    /** A cell of a table: a number rounded, any other text as it stands. */
    static String cell(String text) {
        return NUMBER.matcher(text).matches() ? rounded(Double.parseDouble(text)) : text;
    }

    /** Whether a cell is a number or empty. */
    static boolean isNumber(String text) {
        return text.isEmpty() || NUMBER.matcher(text).matches();
    }

    private static String log(double value) {
        return BigDecimal.valueOf(value).setScale(LOG_DIGITS, RoundingMode.HALF_EVEN).toString();
    }

    private static String rounded(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal three = BigDecimal.valueOf(value);
        BigDecimal whole = three.setScale(0, RoundingMode.HALF_EVEN);
        three = whole.precision() > THREE.getPrecision() ? whole : three.round(THREE);
        String plain = three.stripTrailingZeros().toPlainString();
        return plain.length() > LONGEST_PLAIN + 2 ? three.round(THREE).toString() : plain;
    }
}
