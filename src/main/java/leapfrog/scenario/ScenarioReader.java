package leapfrog.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads scenario files: composes what they extend and the overrides, checks everything, and hands
 * out a {@link Scenario} that can run. Stateless; one reader may serve many threads.
 */
public final class ScenarioReader {

    private final ParameterCatalog parameters;
    private final MeasureCatalogue measures;
    private final Set<String> figures;

    /** A reader that knows what the program ships with. */
    public ScenarioReader() {
        this(ParameterCatalog.shipped(), MeasureCatalogue.SHIPPED, FigureIds.ids());
    }

    /**
     * @param figures ids of the figures that a scenario may ask for
     */
    public ScenarioReader(
            ParameterCatalog parameters, MeasureCatalogue measures, Set<String> figures) {
        this.parameters = parameters;
        this.measures = measures;
        this.figures = figures;
    }

    /**
     * @param file scenario to read; what it extends is found from there
     * @param overrides each {@code PATH=VALUE}, applied in their order after all files
     * @throws ScenarioException with every mistake in the files and the overrides
     */
    public Scenario read(Path file, List<String> overrides) {
        Mistakes mistakes = new Mistakes();
        Composition composition = new Composition(mistakes);
        Optional<ScenarioLayer> content = composition.compose(file, overrides);
        if (content.isEmpty()) {
            mistakes.refuse();
        }
        ScenarioCheck check =
                new ScenarioCheck(parameters, measures, content.orElseThrow(), mistakes);
        Optional<Scenario> scenario = check.scenario(file, figures, composition::actors);
        mistakes.refuse();
        return scenario.orElseThrow();
    }

    /**
     * Checks a file that may be a scenario or hold actors only; actors are known by their key
     * {@code states}.
     *
     * @return every mistake; empty when the file is good
     */
    public List<Mistake> check(Path file) {
        Mistakes mistakes = new Mistakes();
        Composition composition = new Composition(mistakes);
        Place start = Source.file(file).start();
        Optional<Tree.Fields> root = composition.map(file, start, "a scenario");
        if (root.isPresent() && root.get().find("states").isPresent()) {
            new ActorReader(ActorNames.of(root.get()), mistakes).read(root.get(), "");
            return mistakes.sorted();
        }
        try {
            read(file, List.of());
            return List.of();
        } catch (ScenarioException e) {
            return e.mistakes();
        }
    }
}
