package leapfrog.output.comparison;

import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.comparison.Horizon;

/** How series and horizons are called in tables and sentences. */
final class Naming {

    private Naming() {}

    /** {@code gap-months(CN/US)}. */
    static String label(Series series) {
        return series.measure() + "(" + series.subject() + ")";
    }

    /** {@code 5 years}, {@code end}, {@code mean}: for the cell of a table. */
    static String brief(Horizon horizon) {
        return switch (horizon.name()) {
            case Horizon.END -> "end";
            case Horizon.PATH -> "mean of path";
            default -> years(horizon.name());
        };
    }

    /** {@code after 5 years}: for a sentence. */
    static String spoken(Horizon horizon, SeriesGrid grid) {
        return switch (horizon.name()) {
            case Horizon.END -> "at the end (" + grid.quarter(horizon.to()) + ")";
            case Horizon.PATH ->
                    "on average from "
                            + grid.quarter(horizon.from())
                            + " to "
                            + grid.quarter(horizon.to());
            default -> "after " + years(horizon.name());
        };
    }

    private static String years(String name) {
        if (!name.matches("\\+\\d+y")) {
            return name;
        }
        String count = name.substring(1, name.length() - 1);
        return count + (count.equals("1") ? " year" : " years");
    }

    /** A quarter by its index; empty when it lies after the record. */
    static String quarter(int index, SeriesGrid grid) {
        return index < grid.quarters() ? grid.quarter(index).toString() : "";
    }
}
