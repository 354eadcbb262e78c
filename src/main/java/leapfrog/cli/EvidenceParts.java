package leapfrog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.experiment.Progress;
import leapfrog.experiment.Runner;
import leapfrog.experiment.docking.Docking;
import leapfrog.experiment.evidence.Assessment;
import leapfrog.experiment.evidence.Facts;
import leapfrog.experiment.evidence.Study;
import leapfrog.experiment.evidence.StudyRequest;
import leapfrog.experiment.history.DatedRecord;
import leapfrog.experiment.history.History;
import leapfrog.experiment.history.HistoryResult;
import leapfrog.experiment.limits.KnownLimits;
import leapfrog.experiment.limits.LimitRow;
import leapfrog.output.DockingLines;
import leapfrog.output.EvidenceLines;
import leapfrog.output.HistoryLines;
import leapfrog.output.LimitLines;
import leapfrog.output.table.EvidenceTables;
import leapfrog.output.table.StoredHistory;

/**
 * The parts of the evidence that are asked for: read and checked together before any runs, then run
 * and printed one after the other.
 */
final class EvidenceParts {

    private static final String BASELINE = "baseline.yaml";
    private static final int DOCKING_SEEDS = 20;

    private final EvidenceOptions options;
    private final Facts facts;
    private final StudyRequest request;
    private final Runner runner;
    private final Runner quiet;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Optional<Study> study;
    private final Optional<KnownLimits> limits;
    private final Optional<History> history;
    private final Optional<Docking> docking;
    private final Map<String, String> tables = new LinkedHashMap<>();

    /**
     * @throws leapfrog.experiment.InputException with all that is missing or wrong
     * @throws leapfrog.scenario.ScenarioException when the record or a scenario is
     */
    EvidenceParts(
            EvidenceOptions options,
            Wiring wiring,
            Progress progress,
            PrintWriter out,
            PrintWriter err)
            throws IOException {
        this.options = options;
        this.out = out;
        this.err = err;
        facts = Facts.shipped();
        request =
                new StudyRequest(
                        options.chosen(facts),
                        options.seedList(facts),
                        options.scenarios(),
                        options.overrides(),
                        options.robust() > 0 || options.scan());
        runner = new Runner(options.threadCount(), progress);
        quiet = new Runner(options.threadCount(), Progress.SILENT);
        study =
                options.asks(EvidenceTable.FACTS)
                        ? Optional.of(
                                new Study(
                                        facts,
                                        request,
                                        wiring.scenarios()::read,
                                        wiring.simulations(),
                                        runner,
                                        this::warn))
                        : Optional.empty();
        limits =
                options.asks(EvidenceTable.LIMITS)
                        ? Optional.of(
                                new KnownLimits(
                                        options.scenarios(), wiring.scenarios()::read, quiet))
                        : Optional.empty();
        history =
                options.asks(EvidenceTable.HISTORY)
                        ? Optional.of(
                                new History(
                                        DatedRecord.read(options.record()),
                                        options.scenarios().resolve(BASELINE),
                                        options.overrides(),
                                        wiring.scenarios()::read,
                                        wiring.simulations()))
                        : Optional.empty();
        docking =
                options.asks(EvidenceTable.DOCKING)
                        ? Optional.of(
                                new Docking(
                                        options.scenarios(),
                                        options.overrides(),
                                        wiring.scenarios()::read,
                                        wiring.simulations()))
                        : Optional.empty();
    }

    /** Asks what is running to end. */
    void stop() {
        runner.stop();
        quiet.stop();
    }

    /**
     * Runs and prints everything.
     *
     * @return whether every known limit holds; facts and history inform and do not judge
     * @throws InterruptedException when it was stopped
     */
    boolean run() throws IOException, InterruptedException {
        if (study.isPresent()) {
            judge(study.get());
        }
        boolean hold = true;
        if (limits.isPresent()) {
            List<LimitRow> rows = limits.get().check();
            rows.forEach(row -> print(LimitLines.line(row)));
            hold = rows.stream().allMatch(LimitRow::holds);
            tables.put("limits.csv", EvidenceTables.limits(rows));
        }
        if (history.isPresent()) {
            HistoryResult result = history.get().compare(request.seeds(), runner, this::warn);
            HistoryLines.lines(result).forEach(this::print);
            tables.put("history.csv", EvidenceTables.history(result));
            tables.put(StoredHistory.FILE, EvidenceTables.paths(result));
            tables.put("crps.csv", EvidenceTables.crps(result));
        }
        if (docking.isPresent()) {
            long[] seeds = request.seeds();
            long[] few = Arrays.copyOf(seeds, Math.min(DOCKING_SEEDS, seeds.length));
            List<Docking.Row> rows = docking.get().read(few, runner);
            rows.forEach(row -> print(DockingLines.line(row)));
            tables.put("docking.csv", DockingLines.table(rows));
        }
        return hold;
    }

    private void judge(Study what) throws IOException, InterruptedException {
        print("thresholds sha256=" + facts.sha256());
        options.seedNote(request.seeds(), facts).ifPresent(this::print);
        List<Assessment> assessed = what.assess();
        if (options.robust() > 0) {
            int seeds = Math.min(facts.robustSeeds(), request.seeds().length);
            print("robust points=" + options.robust() + " seeds=" + seeds);
            assessed = what.withRobustness(assessed, options.robust());
        }
        assessed.forEach(one -> print(EvidenceLines.line(one)));
        if (options.scan()) {
            what.scan().forEach(row -> print(EvidenceLines.line(row)));
        }
        tables.put("facts.csv", EvidenceTables.facts(assessed));
    }

    /** CSV text by file name, of what was run. */
    Map<String, String> tables() {
        return tables;
    }

    private void print(String line) {
        out.print(line + "\n");
        out.flush();
    }

    private void warn(String text) {
        err.println(text);
        err.flush();
    }
}
