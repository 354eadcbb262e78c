package leapfrog.cli;

import java.nio.file.Path;
import java.util.List;
import leapfrog.scenario.Scenario;

/** From a scenario file and overrides such as {@code horizon.to=2030-Q4} to a checked scenario. */
@FunctionalInterface
interface ScenarioSource {
    Scenario read(Path file, List<String> overrides);
}
