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
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Tally;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.world.Blueprint;
import leapfrog.output.FigureRequest;
import leapfrog.output.table.Provenance;
import leapfrog.output.table.RecordedRun;
import leapfrog.output.table.RunRequest;
import leapfrog.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replications of one scenario, with their tables and figures. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Run replications of one scenario; write its tables and figures.")
final class RunCommand implements Callable<Integer> {

    private static final String GO_ON = "go on with the same command and --resume";

    private final Wiring wiring;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Mixin private RunOptions options;
    @Mixin private FigureOptions figures;
    @Mixin private Verbosity verbosity;

    RunCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        checkOptions();
        Scenario scenario = wiring.scenarios().read(file, options.overrides());
        RunRequest request = request(scenario);
        Runner runner = new Runner(request.threads(), verbosity.progress(err()));
        try (Interruption interruption = new Interruption(runner::stop, err(), GO_ON);
                RecordedRun run = claim(request)) {
            return finish(scenario, run, runner, interruption, started);
        }
    }

    private int finish(
            Scenario scenario,
            RecordedRun run,
            Runner runner,
            Interruption interruption,
            long started)
            throws IOException {
        if (run.resumed()) {
            verbosity.note(err(), "going on with the unfinished run in " + run.partial());
        }
        try {
            Tally tally = run.run(runner);
            if (tally.stopped() || interruption.requested()) {
                return interrupted(tally, run.partial());
            }
            run.finish(tally, (charts, all) -> draw(scenario, charts, all), this::report);
            return done(tally, started);
        } catch (IOException e) {
            err().println("what was finished is kept; " + GO_ON);
            throw e;
        }
    }

    private void checkOptions() {
        List<String> mistakes = new ArrayList<>(options.mistakes());
        mistakes.addAll(figures.mistakes(wiring.figures()));
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
    }

    private RunRequest request(Scenario scenario) throws IOException {
        Blueprint blueprint = scenario.blueprint();
        RunPlan plan =
                RunPlan.single(
                        DefaultFolder.stem(file),
                        wiring.simulations().simulation(blueprint),
                        options.seedList(),
                        wiring.simulations().grid(blueprint));
        List<String> typed = spec.root().commandLine().getParseResult().originalArgs();
        return new RunRequest(
                options.destination(file),
                new Provenance(scenario.name(), typed, file, List.of(scenario.resolved())),
                plan,
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

    private void draw(Scenario scenario, Path charts, List<SeriesSummary> summaries)
            throws IOException {
        if (figures.none()) {
            return;
        }
        List<String> ids = figures.figures(scenario.figures());
        wiring.figures().draw(new FigureRequest(charts, scenario, summaries, ids, figures.style()));
    }

    /** The page shows the figures; a run that draws none gets none. */
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

    private int done(Tally tally, long started) {
        if (tally.failed() > 0) {
            err().printf(
                            Locale.ROOT,
                            "%d of %d replications failed: see failures.csv%n",
                            tally.failed(),
                            tally.asked());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "done: %d of %d replications in %.1f s, results in %s%n",
                tally.done(),
                tally.asked(),
                (System.nanoTime() - started) / 1e9,
                options.folder(file));
        out.flush();
        return tally.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
