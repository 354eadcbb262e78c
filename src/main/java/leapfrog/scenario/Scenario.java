package leapfrog.scenario;

import java.nio.file.Path;
import java.util.List;
import leapfrog.model.world.Blueprint;

/**
 * A checked scenario: whoever holds one can run it.
 *
 * @param file where it was read from
 * @param name title, never a path
 * @param description in plain words, may be empty
 * @param blueprint all that a world is made from
 * @param figures ids of the figures asked for; empty when the scenario leaves it to the program
 * @param resolved the same scenario as one file without {@code extends}, every default written out,
 *     runnable as it stands
 */
public record Scenario(
        Path file,
        String name,
        String description,
        Blueprint blueprint,
        List<String> figures,
        String resolved) {

    public Scenario {
        figures = List.copyOf(figures);
    }
}
