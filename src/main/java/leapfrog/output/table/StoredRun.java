package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.InputException;
import leapfrog.experiment.analysis.SeriesSummary;

/** A finished result folder of one scenario, as a run left it. */
public final class StoredRun {

    private final StoredFolder folder;
    private final Path scenario;
    private final Path summary;

    private StoredRun(StoredFolder folder, Path scenario, Path summary) {
        this.folder = folder;
        this.scenario = scenario;
        this.summary = summary;
    }

    /**
     * Opens a folder; nothing is written.
     *
     * @throws InputException when it holds no run of this program, or one that was changed
     */
    public static StoredRun open(StoredFolder folder) throws IOException {
        return new StoredRun(folder, folder.file("scenario.yaml"), folder.file("summary.csv"));
    }

    /** What was run, every value in it. */
    public Path scenario() {
        return scenario;
    }

    /** Where the run drew its figures. */
    public Path charts() {
        return folder.charts();
    }

    /** Summaries of its series in the order of the table, with the nine digits that it holds. */
    public List<SeriesSummary> summaries() throws IOException {
        return new SummaryReader(summary).read();
    }
}
