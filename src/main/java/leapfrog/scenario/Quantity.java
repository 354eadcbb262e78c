package leapfrog.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.core.Dimension;
import leapfrog.model.core.Unit;

/**
 * A number as written, with the unit it was given in.
 *
 * @param unit empty for a bare number
 */
record Quantity(double number, Optional<Unit> unit) {

    private static final Map<String, Unit> UNITS = units();

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Unit unit : Unit.values()) {
            units.put(unit.symbol(), unit);
        }
        return units;
    }

    /**
     * Reads {@code 300 TFLOPS} or {@code 0.3}.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static Quantity parse(String text) {
        String trimmed = text.strip();
        int gap = trimmed.indexOf(' ');
        String number = gap < 0 ? trimmed : trimmed.substring(0, gap);
        if (gap < 0 && !Numbers.isDecimal(number)) {
            throw new IllegalArgumentException(notANumber(number));
        }
        double value = Numbers.parse(number);
        if (gap < 0) {
            return new Quantity(value, Optional.empty());
        }
        String symbol = trimmed.substring(gap).strip();
        Unit unit = UNITS.get(symbol);
        if (unit == null) {
            throw new IllegalArgumentException(
                    "unknown unit '" + symbol + "'" + NearestName.hint(symbol, UNITS.keySet()));
        }
        return new Quantity(value, Optional.of(unit));
    }

    /** Whether the only fault is a missing blank before the unit, said so. */
    private static String notANumber(String text) {
        for (int cut = text.length() - 1; cut > 0; cut--) {
            String number = text.substring(0, cut);
            if (Numbers.isDecimal(number) && UNITS.containsKey(text.substring(cut))) {
                return "needs a blank before the unit, found '"
                        + text
                        + "'; did you mean '"
                        + number
                        + " "
                        + text.substring(cut)
                        + "'?";
            }
        }
        return "must be a number" + ", found '" + text + "'";
    }

    /** Symbols of the units that convert to this one, for messages. */
    static String allowed(Unit unit) {
        List<String> symbols =
                unit.compatible().stream().map(Unit::symbol).filter(s -> !s.equals("1")).toList();
        return String.join(", ", symbols);
    }

    /** Whether a number without a unit is understood: shares and plain numbers. */
    static boolean mayBeBare(Unit unit) {
        return unit.dimension() == Dimension.SHARE || unit.dimension() == Dimension.NUMBER;
    }
}
