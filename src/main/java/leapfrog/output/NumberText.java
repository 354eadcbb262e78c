package leapfrog.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text of a number in tables: nine significant digits rounded half to even, no trailing zeros,
 * an exponent below 1e-6 and from 1e9 on; empty when not finite.
 *
 * <p>A table holds some 250,000 numbers. Most are rounded in binary, which is exact enough unless
 * the tenth digit stands close to a tie; those few, and very large or small numbers, go the slow
 * way through decimals.
 */
final class NumberText {

    private static final int DIGITS = 9;
    private static final MathContext NINE_DIGITS = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final long LIMIT = 1_000_000_000;
    private static final int SMALLEST_PLAIN = -6;

    /** Powers of ten that a double holds exactly: scaling by one rounds once. */
    private static final double[] EXACT = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    /** How close to a tie is too close: many times the error of one rounding below 1e9. */
    private static final double DOUBT = 1e-5;

    private NumberText() {}

    static String of(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        int exponent = (int) Math.floor(Math.log10(size));
        int scale = DIGITS - 1 - exponent;
        if (Math.abs(scale) < EXACT.length) {
            double scaled = scale >= 0 ? size * EXACT[scale] : size / EXACT[-scale];
            double below = Math.floor(scaled);
            if (Math.abs(scaled - below - 0.5) > DOUBT && scaled >= LIMIT / 10.0) {
                return text(value < 0, (long) Math.rint(scaled), exponent);
            }
        }
        return rounded(value, NINE_DIGITS);
    }

    /**
     * With fewer digits, for lines that people read.
     *
     * @param digits significant ones, at most nine
     */
    static String of(double value, int digits) {
        if (!Double.isFinite(value) || value == 0) {
            return of(value);
        }
        return rounded(value, new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static String rounded(double value, MathContext precision) {
        BigDecimal rounded = new BigDecimal(Math.abs(value)).round(precision);
        int digits = rounded.precision();
        long nine = rounded.unscaledValue().longValueExact();
        for (int i = digits; i < DIGITS; i++) {
            nine *= 10;
        }
        return text(value < 0, nine, digits - 1 - rounded.scale());
    }

    /**
     * @param nine digits as a whole number, or 1e9 when rounding carried over
     * @param exponent of ten of the first digit
     */
    private static String text(boolean negative, long nine, int exponent) {
        long digits = nine;
        int power = exponent;
        if (digits >= LIMIT) {
            digits /= 10;
            power++;
        }
        int length = DIGITS;
        while (digits % 10 == 0) {
            digits /= 10;
            length--;
        }
        StringBuilder text = new StringBuilder(negative ? "-" : "").append(digits);
        int first = negative ? 1 : 0;
        if (power < SMALLEST_PLAIN || power >= DIGITS) {
            if (length > 1) {
                text.insert(first + 1, '.');
            }
            return text.append('E').append(power < 0 ? "" : "+").append(power).toString();
        }
        if (power < 0) {
            return text.insert(first, "0." + "0".repeat(-power - 1)).toString();
        }
        if (length > power + 1) {
            return text.insert(first + power + 1, '.').toString();
        }
        return text.append("0".repeat(power + 1 - length)).toString();
    }
}
