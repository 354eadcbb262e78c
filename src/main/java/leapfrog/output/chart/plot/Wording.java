package leapfrog.output.chart.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import leapfrog.model.core.Unit;

/** How ids and units read in figures. */
public final class Wording {

    private Wording() {}

    /** {@code chip-rule-2022} as {@code chip rule 2022}, {@code self-reliance} as it is. */
    public static String spoken(String id) {
        String text = id.replace('-', ' ').replace("self ", "self-");
        return text.startsWith("ai ") ? "AI" + text.substring(2) : text;
    }

    /** The text with a capital letter at its start. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The unit of an axis; a share is drawn in percent. */
    public static String unit(Unit unit) {
        return switch (unit) {
            case SHARE -> "%";
            case LOG10_FLOP -> "log\u2081\u2080 FLOP";
            default -> unit.symbol();
        };
    }

    /** What a value of a unit is multiplied with to be drawn. */
    public static double factor(Unit unit) {
        return unit == Unit.SHARE ? 100 : 1;
    }

    /** A number in three digits that count: {@code 0.0443}, {@code 3940}, {@code 339 000}. */
    public static String amount(double value) {
        if (!(Math.abs(value) > 0) || Double.isInfinite(value)) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
        String plain = rounded.toPlainString();
        return rounded.abs().doubleValue() < 10_000
                ? plain
                : plain.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u2009");
    }

    /** {@code a, b and c}. */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
