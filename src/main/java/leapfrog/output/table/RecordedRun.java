package leapfrog.output.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import leapfrog.experiment.Arm;
import leapfrog.experiment.InputException;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Tally;
import leapfrog.experiment.Workers;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.experiment.analysis.Summaries;
import leapfrog.experiment.comparison.Comparer;
import leapfrog.experiment.comparison.Comparison;

/**
 * A run from the claim of its folder to the last table: claimed, run, finished, in that order. What
 * was claimed and not finished stays in {@code DIR.partial/} and can be resumed.
 */
public final class RecordedRun implements AutoCloseable {

    /** Draws into a folder that has its tables, before it gets its name. */
    @FunctionalInterface
    public interface FigureStep {

        /**
         * @param charts folder for figures; does not exist yet
         * @param summaries of the first arm of the plan
         */
        void draw(Path charts, List<SeriesSummary> summaries) throws IOException;
    }

    /** Writes about a folder that has everything, its manifest too, before it gets its name. */
    @FunctionalInterface
    public interface PageStep {

        /**
         * @param folder whole, under the name it has until the end
         */
        void write(Path folder) throws IOException;
    }

    private final RunRequest request;
    private final Instant started = Instant.now();
    private final ResultFolder folder;
    private final Journal journal;

    private RecordedRun(RunRequest request, ResultFolder folder) {
        this.request = request;
        this.folder = folder;
        this.journal = new Journal(folder.partial(), request.plan());
    }

    /**
     * Takes hold of the result folder.
     *
     * @throws InputException when something stands in the way; nothing was touched then
     */
    public static RecordedRun claim(RunRequest request) throws IOException {
        ResultFolder folder = ResultFolder.claim(request.destination(), request.hash());
        RecordedRun run = new RecordedRun(request, folder);
        if (folder.resumed()) {
            try {
                run.journal.resume();
            } catch (IOException e) {
                run.close();
                throw e;
            }
        }
        return run;
    }

    /** Whether an unfinished run was found and is gone on with. */
    public boolean resumed() {
        return folder.resumed();
    }

    /** Where everything stands until the end. */
    public Path partial() {
        return folder.partial();
    }

    /** Runs what is not yet in the journal. */
    public Tally run(Runner runner) throws IOException {
        return runner.run(request.plan(), journal);
    }

    /** Writes the tables, has the figures drawn, and gives the folder its name. */
    public void finish(Tally tally, FigureStep figures) throws IOException {
        finish(tally, figures, whole -> {});
    }

    /**
     * The same, with a page about the folder, which is not in the manifest's list since it shows
     * the manifest.
     */
    public void finish(Tally tally, FigureStep figures, PageStep page) throws IOException {
        Path partial = folder.partial();
        folder.sweep(Journal.FILES);
        try (Workers aside = new Workers(1, "export of series")) {
            Path series = partial.resolve("series.parquet");
            Future<Void> export = aside.start(one -> SeriesExport.write(journal, series));
            if (request.threads() == 1) {
                aside.await(export);
            }
            List<SeriesSummary> first = writeSummaries(partial.resolve("summary.csv"));
            Files.writeString(partial.resolve("failures.csv"), FailureTable.text(journal));
            writeScenarios(partial);
            figures.draw(partial.resolve("charts"), first);
            aside.await(export);
        }
        String manifest = Manifest.text(request, tally, started, partial, results(partial));
        Files.writeString(partial.resolve(Manifest.FILE), manifest);
        page.write(partial);
        journal.close();
        folder.publish(Journal.FILES);
    }

    /**
     * Sets the arms after the first against it; to be asked for before the folder gets its name.
     *
     * @param comparer of a plan whose policies are those arms in their order
     */
    public Comparison compare(Comparer comparer) throws IOException {
        JournalReader reader = new JournalReader(journal);
        return comparer.compare(policy -> reader.paired(0, policy + 1));
    }

    /**
     * Arm by arm, so that one arm's texts are held at a time.
     *
     * @return of the first arm, as the table holds them: figures can be drawn again from it
     */
    private List<SeriesSummary> writeSummaries(Path file) throws IOException {
        RunPlan plan = request.plan();
        JournalReader reader = new JournalReader(journal);
        List<SeriesSummary> first = List.of();
        try (Workers workers = new Workers(request.threads(), "summary");
                Writer out = Files.newBufferedWriter(file)) {
            out.write(SummaryTable.header(plan));
            for (int a = 0; a < plan.arms().size(); a++) {
                Arm arm = plan.arms().get(a);
                List<SeriesSummary> all = Summaries.of(plan.grid(), reader.pages(a), workers);
                String[] lines = new String[all.size()];
                workers.share(
                        lines.length, s -> lines[s] = SummaryTable.lines(plan, arm, all.get(s)));
                for (String text : lines) {
                    out.write(text);
                }
                first = a == 0 ? all.stream().map(SummaryTable::asWritten).toList() : first;
            }
        }
        return first;
    }

    private void writeScenarios(Path partial) throws IOException {
        List<String> resolved = request.provenance().resolved();
        RunPlan plan = request.plan();
        if (!plan.compared()) {
            Files.writeString(partial.resolve("scenario.yaml"), resolved.get(0));
            return;
        }
        Path scenarios = Files.createDirectories(partial.resolve("scenarios"));
        for (int arm = 0; arm < resolved.size(); arm++) {
            String name = plan.arms().get(arm).policy() + ".yaml";
            Files.writeString(scenarios.resolve(name), resolved.get(arm));
        }
    }

    /** Every file but those that only serve the work, by name. */
    private List<Path> results(Path partial) throws IOException {
        try (Stream<Path> files = Files.walk(partial)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.isWorking(file))
                    .filter(file -> !Journal.FILES.contains(partial.relativize(file).toString()))
                    .filter(file -> !file.equals(partial.resolve(Manifest.FILE)))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            journal.close();
        } finally {
            folder.close();
        }
    }
}
