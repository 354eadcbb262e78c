package leapfrog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import leapfrog.experiment.InputException;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Tally;
import leapfrog.experiment.comparison.Comparer;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.ComparisonRequest;
import leapfrog.output.table.Provenance;
import leapfrog.output.table.RecordedRun;
import leapfrog.output.table.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Paired comparison of policies on the same seeds. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Set scenarios against the first one on the same seeds, or run a declared study;"
                        + " write effects, intervals, tables and figures.")
final class CompareCommand implements Callable<Integer> {

    private static final String GO_ON = "go on with the same command and --resume";

    private final Wiring wiring;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "BASE OTHER...: scenario files, the base first; or one STUDY file.")
    private List<Path> files = new ArrayList<>();

    @Mixin private RunOptions options;
    @Mixin private CompareOptions comparing;
    @Mixin private FigureOptions figures;
    @Mixin private Verbosity verbosity;

    CompareCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        checkOptions();
        Contest contest = new Contest(wiring, files, options, comparing);
        Runner runner = new Runner(options.threadCount(), verbosity.progress(err()));
        try (Interruption interruption = new Interruption(runner::stop, err(), GO_ON)) {
            long[] seeds = contest.seeds();
            List<Precision.Row> convergence = List.of();
            if (comparing.sequential()) {
                convergence = contest.firstStage(runner, seeds);
                seeds = contest.enough(convergence);
            }
            RunRequest request = request(contest, seeds);
            try (RecordedRun run = claim(request)) {
                return finish(contest, convergence, run, runner, interruption, started);
            }
        } catch (InterruptedException e) {
            err().println("interrupted: nothing was kept yet");
            err().flush();
            return Interruption.EXIT_CODE;
        }
    }

    private void checkOptions() {
        List<String> mistakes = new ArrayList<>(options.mistakes());
        mistakes.addAll(comparing.mistakes());
        mistakes.addAll(figures.mistakes(wiring.comparisons()));
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
    }

    private RunRequest request(Contest contest, long[] seeds) {
        List<String> typed = spec.root().commandLine().getParseResult().originalArgs();
        return new RunRequest(
                options.destination(contest.source(), contest.folder()),
                new Provenance(contest.title(), typed, contest.source(), contest.resolved()),
                contest.plan(seeds),
                options.threadCount());
    }

    private static RecordedRun claim(RunRequest request) throws IOException {
        try {
            return RecordedRun.claim(request);
        } catch (FileSystemException e) {
            throw new InputException(
                    "cannot write to " + request.destination().directory() + ": " + e);
        }
    }

    private int finish(
            Contest contest,
            List<Precision.Row> convergence,
            RecordedRun run,
            Runner runner,
            Interruption interruption,
            long started)
            throws IOException, InterruptedException {
        if (run.resumed()) {
            verbosity.note(err(), "going on with the unfinished run in " + run.partial());
        }
        Tally tally = run.run(runner);
        if (tally.stopped() || interruption.requested()) {
            return interrupted(tally, run.partial());
        }
        List<Robustness> robustness = contest.overAssumptions(runner);
        List<Comparison> found = new ArrayList<>();
        run.finish(
                tally,
                (charts, summaries) -> {
                    Comparer comparer =
                            new Comparer(
                                    contest.comparison(),
                                    tally.asked() / contest.arms(),
                                    options.threadCount());
                    Comparison comparison = run.compare(comparer);
                    found.add(comparison);
                    wiring.comparisons()
                            .write(
                                    new ComparisonRequest(
                                            run.partial(),
                                            charts,
                                            comparison,
                                            robustness,
                                            convergence,
                                            figures.none() ? List.of() : figures.chosen(),
                                            figures.none(),
                                            figures.style()));
                },
                this::report);
        return done(contest, found.get(0), robustness, convergence, tally, started);
    }

    /** The page shows the figures; a comparison that draws none gets none. */
    private void report(Path folder) throws IOException {
        if (!figures.none()) {
            wiring.reports().write(folder, figures.style().language());
        }
    }

    private int interrupted(Tally tally, Path partial) {
        err().printf(
                        Locale.ROOT,
                        "interrupted: %d of %d replications are kept in %s; %s%n",
                        tally.done(),
                        tally.asked(),
                        partial,
                        GO_ON);
        err().flush();
        return Interruption.EXIT_CODE;
    }

    private int done(
            Contest contest,
            Comparison comparison,
            List<Robustness> robustness,
            List<Precision.Row> convergence,
            Tally tally,
            long started) {
        PrintWriter out = spec.commandLine().getOut();
        wiring.comparisons().lines(comparison, robustness, convergence).forEach(out::println);
        out.printf(
                Locale.ROOT,
                "done: %d of %d replications in %.1f s, results in %s%n",
                tally.done(),
                tally.asked(),
                (System.nanoTime() - started) / 1e9,
                options.folder(contest.source(), contest.folder()));
        out.flush();
        return tally.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
