package leapfrog.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import leapfrog.experiment.InputException;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Tally;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.world.Blueprint;
import leapfrog.output.FigureRequest;
import leapfrog.output.table.Provenance;
import leapfrog.output.table.RunRequest;
import leapfrog.scenario.Scenario;
import picocli.CommandLine.Command;
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
        Recording recording = new Recording(wiring, spec, figures, verbosity);
        Runner runner = recording.runner(request.threads());
        try (Interruption interruption =
                new Interruption(runner::stop, recording.err(), Recording.GO_ON)) {
            return recording.record(
                    request,
                    run -> {
                        Tally tally = run.run(runner);
                        if (tally.stopped() || interruption.requested()) {
                            return recording.interrupted(tally, run.partial());
                        }
                        run.finish(
                                tally,
                                (charts, all) -> draw(scenario, charts, all),
                                recording::report);
                        return recording.done(tally, started, options.folder(file));
                    });
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
                new Provenance(scenario.name(), "", typed, file, List.of(scenario.resolved())),
                plan,
                options.threadCount());
    }

    private void draw(Scenario scenario, Path charts, List<SeriesSummary> summaries)
            throws IOException {
        if (figures.none()) {
            return;
        }
        List<String> ids = figures.figures(scenario.figures());
        wiring.figures().draw(new FigureRequest(charts, scenario, summaries, ids, figures.style()));
    }
}
