package leapfrog.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Quarter;

/**
 * A comparison that is declared before it is run.
 *
 * @param file where it was read from
 * @param name title
 * @param question that it asks
 * @param base scenario file of the reference
 * @param policies scenario files set against it
 * @param primary labels of the series that decide
 * @param years after the date at which differences are read
 * @param date from which horizons count; empty for the first quarter that a policy touches
 * @param replications of every arm; empty for the program's usual number
 * @param uncertainties over which it is repeated; empty for none
 */
public record ComparisonStudy(
        Path file,
        String name,
        String question,
        Path base,
        List<Path> policies,
        List<String> primary,
        List<Integer> years,
        Optional<Quarter> date,
        Optional<Integer> replications,
        Optional<Uncertainties> uncertainties) {

    /** Years after its date at which a policy's differences are read unless a study says other. */
    public static final List<Integer> YEARS = List.of(1, 3, 5, 10);

    public ComparisonStudy {
        policies = List.copyOf(policies);
        primary = List.copyOf(primary);
        years = List.copyOf(years);
    }
}
