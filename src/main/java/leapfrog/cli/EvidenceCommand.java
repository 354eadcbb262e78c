package leapfrog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import leapfrog.experiment.InputException;
import leapfrog.experiment.evidence.Facts;
import leapfrog.output.chart.RecordFigures;
import leapfrog.output.table.EvidenceFolder;
import leapfrog.output.table.StoredHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stylised facts, known limits and the comparison with history, one line each. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Test the model: stylised facts, known limits, history, published models.",
            "One line for each. Exit code 1 when a known limit fails; the rest informs."
        })
final class EvidenceCommand implements Callable<Integer> {

    private static final String NOTHING = "nothing is kept";

    private final Wiring wiring;
    private final RecordFigures drawer = new RecordFigures();

    @Spec private CommandSpec spec;

    @Mixin private EvidenceOptions options;
    @Mixin private FigureOptions figures;
    @Mixin private Verbosity verbosity;

    EvidenceCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        List<String> mistakes = new ArrayList<>(options.mistakes(Facts.shipped()));
        mistakes.addAll(figures.mistakes(drawer));
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
        EvidenceParts parts =
                new EvidenceParts(options, wiring, verbosity.progress(err()), out(), err());
        try (Interruption interruption = new Interruption(parts::stop, err(), NOTHING)) {
            int code = options.out() == null ? run(parts) : kept(parts, options.out());
            return interruption.requested() ? Interruption.EXIT_CODE : code;
        } catch (InterruptedException e) {
            err().println("interrupted: " + NOTHING);
            err().flush();
            return Interruption.EXIT_CODE;
        }
    }

    private static int run(EvidenceParts parts) throws IOException, InterruptedException {
        return parts.run() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int kept(EvidenceParts parts, Path directory) throws IOException, InterruptedException {
        try (EvidenceFolder folder = claim(directory)) {
            int code = run(parts);
            folder.finish(
                    parts.tables(),
                    this::draw,
                    new Recording(wiring, spec, figures, verbosity)::report);
            out().print("done: evidence in " + directory + "\n");
            out().flush();
            return code;
        }
    }

    private void draw(Path folder, Path charts) throws IOException {
        Path table = folder.resolve(StoredHistory.FILE);
        if (!figures.none() && Files.isRegularFile(table)) {
            drawer.draw(StoredHistory.read(table), charts, figures.style());
        }
    }

    private EvidenceFolder claim(Path directory) throws IOException {
        try {
            List<String> typed = spec.root().commandLine().getParseResult().originalArgs();
            return EvidenceFolder.claim(directory, options.force(), typed);
        } catch (FileSystemException e) {
            throw new InputException("cannot write to " + directory + ": " + e);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
