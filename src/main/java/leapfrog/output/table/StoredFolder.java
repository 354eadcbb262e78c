package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.InputException;

/** A finished result folder, as the program left it. Nothing is written to it from here. */
public final class StoredFolder {

    /** What results a folder holds. */
    public enum Kind {
        RUN,
        COMPARISON,
        EVIDENCE
    }

    private static final String CHARTS = "charts";

    private final Path directory;
    private final Manifest manifest;

    private StoredFolder(Path directory, Manifest manifest) {
        this.directory = directory;
        this.manifest = manifest;
    }

    /**
     * @throws InputException when it holds no finished results of this program
     */
    public static StoredFolder open(Path directory) throws IOException {
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
        return new StoredFolder(directory, Manifest.in(directory));
    }

    /**
     * @throws InputException when it holds results that have no figures
     */
    public Kind kind() {
        if (Files.isDirectory(directory.resolve("scenarios"))) {
            return Kind.COMPARISON;
        }
        if (Files.exists(directory.resolve("scenario.yaml"))
                || Files.exists(directory.resolve("summary.csv"))) {
            return Kind.RUN;
        }
        for (String table : List.of("facts.csv", "limits.csv", "history.csv", "docking.csv")) {
            if (Files.exists(directory.resolve(table))) {
                return Kind.EVIDENCE;
            }
        }
        throw new InputException(
                directory + " holds no run, comparison or evidence: there is nothing to draw");
    }

    /** Where its figures stand. */
    public Path charts() {
        return directory.resolve(CHARTS);
    }

    /** Whether it was left with a file of the name. */
    public boolean has(String name) {
        return !manifest.sha256(name).isEmpty();
    }

    /**
     * A file of it.
     *
     * @throws InputException when it is missing or was changed since
     */
    public Path file(String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + " is missing: the result folder is not whole");
        }
        if (!Fingerprint.of(file).equals(manifest.sha256(name))) {
            throw new InputException(
                    file + " is not as the run wrote it: its SHA-256 is not the manifest's");
        }
        return file;
    }
}
