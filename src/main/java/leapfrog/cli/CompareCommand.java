package leapfrog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Recording recording = new Recording(wiring, spec, figures, verbosity);
        Runner runner = recording.runner(options.threadCount());
        try (Interruption interruption =
                new Interruption(runner::stop, recording.err(), Recording.GO_ON)) {
            long[] seeds = contest.seeds();
            List<Precision.Row> first = List.of();
            if (comparing.sequential()) {
                first = contest.firstStage(runner, seeds);
                seeds = contest.enough(first);
            }
            List<Precision.Row> convergence = first;
            return recording.record(
                    request(contest, seeds),
                    run -> {
                        Tally tally = run.run(runner);
                        if (tally.stopped() || interruption.requested()) {
                            return recording.interrupted(tally, run.partial());
                        }
                        List<Robustness> robustness;
                        try {
                            robustness = contest.overAssumptions(runner);
                        } catch (InterruptedException e) {
                            return recording.interrupted(tally, run.partial());
                        }
                        Comparison found =
                                finish(contest, convergence, robustness, run, tally, recording);
                        print(wiring.comparisons().lines(found, robustness, convergence));
                        return recording.done(
                                tally, started, options.folder(contest.source(), contest.folder()));
                    });
        } catch (InterruptedException e) {
            recording.err().println("interrupted: nothing was kept yet");
            recording.err().flush();
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
                new Provenance(
                        contest.title(),
                        contest.question(),
                        typed,
                        contest.source(),
                        contest.resolved()),
                contest.plan(seeds),
                options.threadCount());
    }

    private Comparison finish(
            Contest contest,
            List<Precision.Row> convergence,
            List<Robustness> robustness,
            RecordedRun run,
            Tally tally,
            Recording recording)
            throws IOException {
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
                recording::report);
        return found.get(0);
    }

    private void print(List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
    }
}
