package leapfrog.experiment.evidence;

import java.nio.file.Path;
import java.util.List;
import leapfrog.scenario.Scenario;

/** Reads a scenario file with overrides, or refuses it with every mistake. */
@FunctionalInterface
public interface ScenarioFiles {

    /**
     * @throws leapfrog.scenario.ScenarioException when something is wrong with either
     */
    Scenario read(Path file, List<String> overrides);
}
