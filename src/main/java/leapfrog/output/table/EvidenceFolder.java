package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import leapfrog.experiment.InputException;

/**
 * A folder of evidence from its claim to the last file. Everything stands in {@code DIR.partial/}
 * until one rename gives it its name; what was claimed and not finished is taken away again.
 */
public final class EvidenceFolder implements AutoCloseable {

    /** Draws from a folder that has its tables, before it gets its name. */
    @FunctionalInterface
    public interface FigureStep {

        /**
         * @param folder with the tables
         * @param charts folder for figures; does not exist yet
         */
        void draw(Path folder, Path charts) throws IOException;
    }

    private final List<String> commandLine;
    private final ResultFolder folder;
    private final Instant started = Instant.now();
    private boolean finished;

    private EvidenceFolder(List<String> commandLine, ResultFolder folder) {
        this.commandLine = List.copyOf(commandLine);
        this.folder = folder;
    }

    /**
     * Takes hold of the folder.
     *
     * @param force whether an older result folder may be replaced
     * @param commandLine as typed, without the program
     * @throws InputException when something stands in the way; nothing was touched then
     */
    public static EvidenceFolder claim(Path directory, boolean force, List<String> commandLine)
            throws IOException {
        Destination to = new Destination(directory, force, false);
        return new EvidenceFolder(commandLine, ResultFolder.claim(to, "evidence"));
    }

    /**
     * Writes the tables, has the figure drawn and the page written, and gives the folder its name.
     * The page is not in the manifest's list since it shows the manifest.
     *
     * @param tables text by file name, in the order in which they are written
     */
    public void finish(Map<String, String> tables, FigureStep figures, RecordedRun.PageStep page)
            throws IOException {
        Path partial = folder.partial();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(partial.resolve(table.getKey()), table.getValue());
        }
        figures.draw(partial, partial.resolve("charts"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(partial)) {
            files =
                    all.filter(Files::isRegularFile)
                            .filter(file -> !folder.isWorking(file))
                            .sorted()
                            .toList();
        }
        Files.writeString(
                partial.resolve(Manifest.FILE),
                Manifest.text("Evidence", commandLine, started, partial, files));
        page.write(partial);
        folder.publish(List.of());
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (finished) {
            folder.close();
        } else {
            folder.discard();
        }
    }
}
