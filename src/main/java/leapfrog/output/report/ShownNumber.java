package leapfrog.output.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import leapfrog.output.chart.words.Words;

/** Numbers as sentences and tables show them: three significant digits, units in words. */
final class ShownNumber {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?(E[+-]?\\d{1,3})?");
    private static final double LARGE = 1e9;
    private static final double SMALL = 1e-6;
    private static final int LOG_DIGITS = 2;

    private ShownNumber() {}

    /** With its unit: {@code 14.4 %} of a share, {@code 10^28.8 FLOP}, {@code 34.4 months}. */
    static String of(double value, String unit, Words words) {
        return switch (unit) {
            case "share" -> plain(value * 100) + " %";
            case "log10 FLOP" -> "10^" + log(value) + " FLOP";
            case "1", "index" -> rounded(value);
            case "%", "months", "dex" -> plain(value) + " " + words.unit(unit);
            default -> rounded(value) + " " + words.unit(unit);
        };
    }

    /** Two values beside a third that tells the unit: {@code 32.2 to 38.6}. */
    static String range(double low, double high, String unit, Words words) {
        return words.of("report.range", bare(low, unit), bare(high, unit));
    }

    private static String bare(double value, String unit) {
        return switch (unit) {
            case "share" -> plain(value * 100);
            case "log10 FLOP" -> "10^" + log(value);
            case "%", "months", "dex" -> plain(value);
            default -> rounded(value);
        };
    }

    /** A difference of two values of a unit. */
    static String difference(double value, String unit, Words words) {
        return switch (unit) {
            case "share", "%" ->
                    words.of("report.points", plain(unit.equals("%") ? value : value * 100));
            case "log10 FLOP" -> words.of("report.orders", log(value));
            default -> of(value, unit, words);
        };
    }

    /** A cell of a table: a number rounded, any other text as it stands. */
    static String cell(String text) {
        boolean whole = text.indexOf('.') < 0 && text.indexOf('E') < 0;
        return whole || !isNumber(text) ? text : rounded(Double.parseDouble(text));
    }

    /** Whether a cell is a number or empty. */
    static boolean isNumber(String text) {
        return text.isEmpty() || NUMBER.matcher(text).matches();
    }

    /** What rounding alone leaves of nothing is nothing. */
    private static String plain(double value) {
        return rounded(Math.abs(value) < SMALL ? 0 : value);
    }

    private static String log(double value) {
        return BigDecimal.valueOf(value).setScale(LOG_DIGITS, RoundingMode.HALF_EVEN).toString();
    }

    /** Three digits, all of them from one on; a whole number in full. */
    private static String rounded(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal three = exact.round(THREE);
        double size = Math.abs(value);
        if (size >= LARGE || size < SMALL) {
            return three.stripTrailingZeros().toString();
        }
        if (size >= 1) {
            int digits = three.precision() - three.scale();
            return exact.setScale(
                            Math.max(0, THREE.getPrecision() - digits), RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
        return three.stripTrailingZeros().toPlainString();
    }
}
