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

    private final Declarations declared;

    /** A reader that knows what the program ships with. */
    public ScenarioReader() {
        this.declared =
                new Declarations(
                        ParameterCatalog::shipped, MeasureCatalogue.SHIPPED, FigureIds.ids());
    }

    /**
     * @param figures ids of the figures that a scenario may ask for
     */
    public ScenarioReader(
            ParameterCatalog parameters, MeasureCatalogue measures, Set<String> figures) {
        this.declared = new Declarations(() -> parameters, measures, figures);
    }

    /**
     * @param file scenario to read; what it extends is found from there
     * @param overrides each {@code PATH=VALUE}, applied in their order after all files
     * @throws ScenarioException with every mistake in the files and the overrides
     */
    public Scenario read(Path file, List<String> overrides) {
        Mistakes mistakes = new Mistakes();
        Optional<ScenarioCheck> checked =
                checked(file, overrides, new Composition(mistakes), mistakes);
        mistakes.refuse();
        return checked.orElseThrow().scenario(file);
    }

    /**
     * Checks a file that may be a scenario, hold actors only, declare a study or say what a
     * calibration is to do; actors are known by their key {@code states}, a study by {@code study},
     * a calibration by {@code evidence}.
     *
     * @return every mistake; empty when the file is good
     */
    public List<Mistake> check(Path file) {
        if (StudyReader.isStudy(file)) {
            return StudyReader.check(file);
        }
        Mistakes mistakes = new Mistakes();
        Composition composition = new Composition(mistakes);
        Optional<Tree.Fields> root = composition.map(file, Source.file(file).start(), "a scenario");
        if (root.flatMap(map -> map.find("states")).isPresent()) {
            new ActorReader(ActorNames.of(root.get()), mistakes).read(root.get(), "");
        } else if (root.flatMap(map -> map.find("evidence")).isPresent()) {
            return new CalibrationReader().check(file);
        } else if (root.isPresent()) {
            checked(file, List.of(), composition, mistakes);
        }
        return mistakes.sorted();
    }

    /** The content after all checks, or nothing when the files cannot be read at all. */
    private Optional<ScenarioCheck> checked(
            Path file, List<String> overrides, Composition composition, Mistakes mistakes) {
        return composition
                .compose(file, overrides)
                .map(layer -> new ScenarioCheck(layer, declared, composition::actors, mistakes));
    }
}
