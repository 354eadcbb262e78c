package leapfrog.experiment.comparison;

import java.util.List;
import leapfrog.experiment.SeriesGrid;
import leapfrog.model.core.Quarter;

/**
 * Policies set against a base on the same seeds.
 *
 * @param base name of the base's arm
 * @param policies names of the other arms, in the order of the tables
 * @param dates from which each policy's horizons count, in the same order
 * @param grid shape of the record
 * @param effects by policy, series and horizon, in that order
 * @param paths of the primary series, by policy and series
 */
public record Comparison(
        String base,
        List<String> policies,
        List<Quarter> dates,
        SeriesGrid grid,
        List<Effect> effects,
        List<DifferencePath> paths) {

    public Comparison {
        policies = List.copyOf(policies);
        dates = List.copyOf(dates);
        effects = List.copyOf(effects);
        paths = List.copyOf(paths);
    }
}
