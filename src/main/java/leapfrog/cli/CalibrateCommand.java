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
import leapfrog.experiment.calibration.Calibration;
import leapfrog.experiment.calibration.CalibrationResult;
import leapfrog.output.CalibrationLines;
import leapfrog.output.table.CalibrationFolder;
import leapfrog.output.table.CalibrationRequest;
import leapfrog.output.table.Destination;
import leapfrog.scenario.CalibrationExperiment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Chosen numbers of a scenario fitted to the record up to 2022. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Fit chosen parameters to the record up to 2022, and tell how far it pins them"
                        + " down.")
final class CalibrateCommand implements Callable<Integer> {

    private static final String GO_ON = "go on with the same command and --resume";

    private final Wiring wiring;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "EXPERIMENT", description = "What to fit to what (YAML).")
    private Path file;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Replications at a time (default: all cores). Results do not depend on it.")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder (default: results/ and the experiment's name).")
    private Path out;

    @Option(
            names = "--force",
            description = "Replace an older result folder or unfinished calibration.")
    private boolean force;

    @Option(names = "--resume", description = "Go on with a calibration that was interrupted.")
    private boolean resume;

    @Mixin private Verbosity verbosity;

    CalibrateCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        List<String> mistakes = new ArrayList<>();
        OptionChecks.atLeast("--threads", threads, 1, mistakes);
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
        CalibrationExperiment experiment = CalibrationExperiment.read(file);
        Calibration calibration =
                new Calibration(experiment, wiring.scenarios()::read, wiring.simulations());
        CalibrationRequest request = request(experiment);
        LongJob job = new LongJob(verbosity.progress(err()), calibration.replications());
        Runner runner = new Runner(request.threads(), job);
        try (Interruption interruption = new Interruption(runner::stop, err(), GO_ON);
                CalibrationFolder folder = claim(request)) {
            if (folder.resumed()) {
                verbosity.note(
                        err(), "going on with the unfinished calibration in " + folder.partial());
            }
            job.held(folder.kept() * experiment.replications());
            int code = finish(calibration, runner, folder, job, started);
            return interruption.requested() ? Interruption.EXIT_CODE : code;
        }
    }

    private int finish(
            Calibration calibration,
            Runner runner,
            CalibrationFolder folder,
            LongJob job,
            long started)
            throws IOException {
        try {
            CalibrationResult result = calibration.run(runner, folder.log());
            job.end();
            folder.finish(result);
            CalibrationLines.of(result).forEach(this::print);
            print(
                    String.format(
                            Locale.ROOT,
                            "done: %d evaluations in %.1f s, results in %s",
                            result.evaluations().size(),
                            (System.nanoTime() - started) / 1e9,
                            directory()));
            return ExitCode.OK;
        } catch (InterruptedException e) {
            job.end();
            err().printf(
                            Locale.ROOT,
                            "interrupted: %d evaluations are kept in %s; %s%n",
                            folder.kept(),
                            folder.partial(),
                            GO_ON);
            err().flush();
            return Interruption.EXIT_CODE;
        } catch (IOException e) {
            err().println("what was finished is kept; " + GO_ON);
            throw e;
        }
    }

    private CalibrationRequest request(CalibrationExperiment experiment) {
        String resolved = wiring.scenarios().read(experiment.scenario(), List.of()).resolved();
        return new CalibrationRequest(
                new Destination(directory(), force, resume),
                spec.root().commandLine().getParseResult().originalArgs(),
                experiment,
                resolved,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }

    private Path directory() {
        return out == null ? DefaultFolder.of(file) : out;
    }

    private static CalibrationFolder claim(CalibrationRequest request) throws IOException {
        try {
            return CalibrationFolder.claim(request);
        } catch (FileSystemException e) {
            throw new InputException(
                    "cannot write to " + request.destination().directory() + ": " + e);
        }
    }

    private void print(String line) {
        PrintWriter writer = spec.commandLine().getOut();
        writer.print(line + "\n");
        writer.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
