package leapfrog.scenario;

import java.util.Set;
import java.util.function.Supplier;

/**
 * What a scenario may name besides its own actors. The catalogs are opened on first use.
 *
 * @param catalog of parameters
 * @param figures ids
 */
record Declarations(
        Supplier<ParameterCatalog> catalog, MeasureCatalogue measures, Set<String> figures) {

    ParameterCatalog parameters() {
        return catalog.get();
    }
}
