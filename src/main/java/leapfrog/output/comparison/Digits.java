package leapfrog.output.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import leapfrog.experiment.comparison.Effect;

/**
 * How many digits of an estimate mean anything: its interval's half width gets two, and the
 * estimate as many decimals as that.
 *
 * @param decimals after the point
 */
record Digits(int decimals) {

    static final String UNDEFINED = "n/a";

    private static final int MOST = 6;

    static Digits of(Effect effect, double factor) {
        double half = (effect.interval().high() - effect.interval().low()) / 2 * factor;
        return of(half > 0 ? half : effect.mean() * factor);
    }

    /** Two digits of a number that count; one decimal of nought. */
    static Digits of(double scale) {
        double size = Math.abs(scale);
        if (!(size > 0) || Double.isInfinite(size)) {
            return new Digits(1);
        }
        return new Digits((int) Math.max(0, 1 - Math.floor(Math.log10(size))));
    }

    /** {@code -0.4}; never a negative nought. */
    String text(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? UNDEFINED : value > 0 ? "inf" : "-inf";
        }
        if (decimals > MOST) {
            return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.toPlainString();
    }

    /** {@code +3.1}: with its sign, unless it rounds to nought. */
    String signed(double value) {
        String text = text(value);
        boolean digitsAlone = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return digitsAlone || text.startsWith("-") ? text : "+" + text;
    }

    /** {@code 0.002}, {@code <0.001} or nothing known. */
    static String probability(double p) {
        if (Double.isNaN(p)) {
            return UNDEFINED;
        }
        return p < 0.0005 ? "<0.001" : new Digits(p < 0.0995 ? 3 : 2).text(p);
    }

    /** {@code p = 0.002} or {@code p < 0.001}, with or without blanks. */
    static String equation(String name, double p, String blank) {
        String text = probability(p);
        return text.startsWith("<")
                ? name + blank + "<" + blank + text.substring(1)
                : name + blank + "=" + blank + text;
    }

    /** A standardised size: two decimals at most. */
    static String size(double d) {
        String text = new Digits(2).text(d);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
