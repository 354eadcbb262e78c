package leapfrog.output.chart.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/** How ids, units and numbers read in figures; words are English, see {@link Words} for others. */
public final class Wording {

    private Wording() {}

    /** {@code chip-rule-2022} as {@code chip rule 2022}, {@code self-reliance} as it is. */
    public static String spoken(String id) {
        return Words.spoken(id);
    }

    /** The text with a capital letter at its start. */
    public static String capital(String text) {
        return Words.capital(text);
    }

    /** The unit of an axis; a share is drawn in percent. */
    public static String unit(Unit unit) {
        return Words.in(Language.EN).unit(unit);
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
        return Words.in(Language.EN).list(parts);
    }
}
