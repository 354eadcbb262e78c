package leapfrog.output.comparison;

import leapfrog.model.core.Unit;

/**
 * The unit in which people read a difference of two values.
 *
 * @param symbol for axes and tables; empty for pure numbers
 * @param words for sentences; empty for pure numbers
 * @param factor that turns a difference in the unit of the series into this one
 */
public record DifferenceUnit(String symbol, String words, double factor) {

    /** Shares differ by percentage points, logarithms by orders of magnitude. */
    public static DifferenceUnit of(Unit unit) {
        return switch (unit) {
            case SHARE -> new DifferenceUnit("pp", "percentage points", 100);
            case PERCENT -> new DifferenceUnit("pp", "percentage points", 1);
            case LOG10_FLOP -> new DifferenceUnit("dex", "dex", 1);
            case ONE, INDEX -> new DifferenceUnit("", "", 1);
            default -> new DifferenceUnit(unit.symbol(), unit.symbol(), 1);
        };
    }

    /** A title with the unit in brackets after it, where there is one. */
    public String after(String title) {
        return symbol.isEmpty() ? title : title + " (" + symbol + ")";
    }
}
