package leapfrog.output.table;

import java.nio.file.Path;
import java.util.List;

/**
 * Where results come from, for the manifest.
 *
 * @param title of the scenario
 * @param question that a study asks; empty when there is none
 * @param commandLine as typed, without the program
 * @param source the scenario file
 * @param resolved one text for each arm of the plan, runnable as it stands
 */
public record Provenance(
        String title,
        String question,
        List<String> commandLine,
        Path source,
        List<String> resolved) {

    public Provenance {
        commandLine = List.copyOf(commandLine);
        resolved = List.copyOf(resolved);
    }
}
