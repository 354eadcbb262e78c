package leapfrog.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How many seeds are enough for intervals of a wanted half-width, in two stages (Stein 1945, doi
 * 10.1214/aoms/1177731088): the spread of a first stage alone decides how many there are in all, so
 * that the level holds exactly for normal differences, which stopping at a look does not.
 */
public final class Precision {

    private static final double LEVEL = 0.95;

    private Precision() {}

    /**
     * A row of the table of convergence.
     *
     * @param label what is estimated, such as {@code chip-threshold gap-months(CN/US) +3y}
     * @param mean of the first stage's differences
     * @param sd of them
     * @param wanted half-width, in the unit of the series
     * @param needed seeds for it
     */
    public record Row(String label, double mean, double sd, double wanted, int needed) {}

    /**
     * @param label for the table
     * @param differences of the first stage, at least 2
     * @param wanted half-width, or share of the mean's size when relative
     * @param relative whether it is a share
     * @param contrasts that are to hold together; the level is shared out among them (Bonferroni)
     */
    public static Row row(
            String label, double[] differences, double wanted, boolean relative, int contrasts) {
        double mean = Contrasts.mean(differences);
        double sd = Math.sqrt(Contrasts.variance(differences));
        double half = relative ? wanted * Math.abs(mean) : wanted;
        double t =
                new TDistribution(null, differences.length - 1)
                        .inverseCumulativeProbability(1 - (1 - LEVEL) / (2 * contrasts));
        double needed = sd == 0 ? 0 : Math.ceil(Math.pow(t * sd / half, 2));
        int all = (int) Math.min(Integer.MAX_VALUE, Math.max(differences.length, needed));
        return new Row(label, mean, sd, half, all);
    }

    /** The most that any contrast needs, within a limit. */
    public static int needed(List<Row> rows, int limit) {
        int most = 0;
        for (Row row : new ArrayList<>(rows)) {
            most = Math.max(most, row.needed());
        }
        return Math.min(most, limit);
    }
}
