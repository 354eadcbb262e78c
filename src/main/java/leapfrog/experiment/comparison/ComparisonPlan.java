package leapfrog.experiment.comparison;

import java.util.List;
import java.util.Set;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.model.core.Quarter;

/**
 * What is to be compared.
 *
 * @param base name of the base's arm
 * @param policies names of the other arms
 * @param dates from which each policy's horizons count
 * @param grid shape of the record
 * @param primary labels of the series that decide, such as {@code gap-months(CN/US)}
 * @param years after the date at which differences are read
 * @param draws bootstrap draws and sign flips of each contrast
 * @param primaryDraws of each primary contrast and path
 */
public record ComparisonPlan(
        String base,
        List<String> policies,
        List<Quarter> dates,
        SeriesGrid grid,
        Set<String> primary,
        List<Integer> years,
        int draws,
        int primaryDraws) {

    public ComparisonPlan {
        policies = List.copyOf(policies);
        dates = List.copyOf(dates);
        primary = Set.copyOf(primary);
        years = List.copyOf(years);
        if (policies.size() != dates.size()) {
            throw new IllegalArgumentException("every policy needs a date");
        }
    }

    /**
     * How a series is called in options and texts: {@code gap(CN/US)}, or the id of the world's.
     */
    public static String label(Series series) {
        return series.subject().equals("world")
                ? series.measure()
                : series.measure() + "(" + series.subject() + ")";
    }

    boolean isPrimary(Series series) {
        return primary.contains(label(series));
    }
}
