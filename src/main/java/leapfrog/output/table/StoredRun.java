package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.InputException;
import leapfrog.experiment.analysis.SeriesSummary;

/** A finished result folder of one scenario, as a run left it. */
public final class StoredRun {

    private static final String SCENARIO = "scenario.yaml";
    private static final String SUMMARY = "summary.csv";

    private final Path directory;

    private StoredRun(Path directory) {
        this.directory = directory;
    }

    /**
     * Opens a folder; nothing is written.
     *
     * @throws InputException when it holds no run of this program, or one that was changed
     */
    public static StoredRun open(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            throw new InputException(
                    Files.exists(directory.resolveSibling(directory.getFileName() + ".partial"))
                            ? directory + " is not finished; go on with its run and --resume"
                            : directory + " does not exist");
        }
        if (!Files.isDirectory(directory)) {
            throw new InputException(directory + " is a file; name the result folder of a run");
        }
        if (!Manifest.isIn(directory)) {
            throw new InputException(
                    directory + " is not a result folder: it has no manifest of this program");
        }
        if (Files.isDirectory(directory.resolve("scenarios"))) {
            throw new InputException(
                    directory + " holds several policies; figures are drawn again of one run only");
        }
        Manifest manifest = Manifest.in(directory);
        for (String name : List.of(SCENARIO, SUMMARY)) {
            check(directory.resolve(name), manifest);
        }
        return new StoredRun(directory);
    }

    private static void check(Path file, Manifest manifest) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + " is missing: the result folder is not whole");
        }
        String known = manifest.sha256(file.getFileName().toString());
        if (!Fingerprint.of(file).equals(known)) {
            throw new InputException(
                    file + " is not as the run wrote it: its SHA-256 is not the manifest's");
        }
    }

    /** What was run, every value in it. */
    public Path scenario() {
        return directory.resolve(SCENARIO);
    }

    /** Where the run drew its figures. */
    public Path charts() {
        return directory.resolve("charts");
    }

    /** Summaries of its series in the order of the table, with the nine digits that it holds. */
    public List<SeriesSummary> summaries() throws IOException {
        return new SummaryReader(directory.resolve(SUMMARY)).read();
    }
}
