package leapfrog.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import leapfrog.model.core.Parameters;
import leapfrog.model.world.Blueprint;
import leapfrog.scenario.ParameterCatalog;
import leapfrog.scenario.ScenarioReader;

/** What the program ships with, as tests of the model need it. */
public final class Shipped {

    /** Every scenario file, by path. */
    public static final List<String> SCENARIOS = files();

    private static List<String> files() {
        Path folder = Path.of("scenarios");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(folder.resolve("studies")))
                    .filter(file -> !file.startsWith(folder.resolve("experiments")))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shipped() {}

    /**
     * A scenario cut down to few adopters.
     *
     * @param to last quarter, such as {@code 2024-Q4}
     */
    public static Blueprint scenario(String path, int adopters, String to, String... sets) {
        List<String> overrides = new ArrayList<>();
        overrides.add("adopters=" + adopters);
        overrides.add("horizon.to=" + to);
        overrides.addAll(List.of(sets));
        return new ScenarioReader().read(Path.of("scenarios").resolve(path), overrides).blueprint();
    }

    /** The shipped numbers with some replaced: id, value, id, value... */
    public static Parameters parameters(Object... idsAndValues) {
        return with(ParameterCatalog.shipped().defaults(), idsAndValues);
    }

    /** The given numbers with some replaced: id, value, id, value... */
    public static Parameters with(Parameters numbers, Object... idsAndValues) {
        Map<String, Double> changed = new LinkedHashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            changed.put((String) idsAndValues[i], ((Number) idsAndValues[i + 1]).doubleValue());
        }
        return numbers.with(changed);
    }
}
