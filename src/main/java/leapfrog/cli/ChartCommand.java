package leapfrog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import leapfrog.experiment.InputException;
import leapfrog.output.FigureIndex;
import leapfrog.output.FigureRequest;
import leapfrog.output.chart.RecordFigures;
import leapfrog.output.comparison.StoredComparison;
import leapfrog.output.table.StoredFolder;
import leapfrog.output.table.StoredHistory;
import leapfrog.output.table.StoredRun;
import leapfrog.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Figures of finished results, drawn again in another look. */
@Command(
        name = "chart",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Draw figures of a run, a comparison or the evidence again from the result folder, in",
            "another size, format or language.",
            "Figures of the same name are written over, nothing else is touched."
        })
final class ChartCommand implements Callable<Integer> {

    private final Wiring wiring;
    private final RecordFigures record = new RecordFigures();

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "Result folder.")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to draw into (default: charts in the result folder).")
    private Path out;

    @Mixin private FigureOptions figures;
    @Mixin private Verbosity verbosity;

    ChartCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        StoredFolder stored = StoredFolder.open(folder);
        checkOptions(index(stored.kind()));
        Path charts = out == null ? stored.charts() : out;
        if (Files.exists(charts) && !Files.isDirectory(charts)) {
            throw new InputException(charts + " is a file; figures need a folder");
        }
        List<Path> files =
                switch (stored.kind()) {
                    case RUN -> run(stored, charts);
                    case COMPARISON -> comparison(stored, charts);
                    case EVIDENCE -> evidence(stored, charts);
                };
        refuseWhatIsMissing(figures.chosen(), files);
        return done(files, charts, started);
    }

    private FigureIndex index(StoredFolder.Kind kind) {
        return switch (kind) {
            case RUN -> wiring.figures();
            case COMPARISON -> wiring.comparisons();
            case EVIDENCE -> record;
        };
    }

    private List<Path> run(StoredFolder stored, Path charts) throws IOException {
        StoredRun run = StoredRun.open(stored);
        Scenario scenario = wiring.scenarios().read(run.scenario(), List.of());
        return wiring.figures()
                .draw(
                        new FigureRequest(
                                charts,
                                scenario,
                                run.summaries(),
                                figures.chosen(),
                                figures.style()));
    }

    private List<Path> comparison(StoredFolder stored, Path charts) throws IOException {
        for (String table : StoredComparison.FILES) {
            stored.file(table);
        }
        if (stored.has(StoredComparison.POINTS)) {
            stored.file(StoredComparison.POINTS);
        }
        return wiring.comparisons().draw(folder, charts, figures.chosen(), figures.style());
    }

    private List<Path> evidence(StoredFolder stored, Path charts) throws IOException {
        if (!stored.has(StoredHistory.FILE)) {
            throw new InputException(
                    folder + " holds no comparison with history: there is nothing to draw");
        }
        return record.draw(
                StoredHistory.read(stored.file(StoredHistory.FILE)), charts, figures.style());
    }

    private void checkOptions(FigureIndex index) {
        List<String> mistakes = new ArrayList<>(figures.mistakes(index));
        if (figures.none()) {
            mistakes.add("--figures: 'none' leaves nothing to draw");
        }
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
    }

    /** A figure that was asked for by name and that the run does not feed. */
    private void refuseWhatIsMissing(List<String> asked, List<Path> files) {
        List<String> stems = files.stream().map(ChartCommand::stem).toList();
        List<String> missing =
                asked.stream()
                        .filter(id -> stems.stream().noneMatch(stem -> isOf(stem, id)))
                        .map(id -> "--figures: the folder records nothing that '" + id + "' shows")
                        .toList();
        if (!missing.isEmpty()) {
            throw new InputException(missing);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private boolean isOf(String stem, String id) {
        return stem.equals(id) || stem.equals(id + "-" + figures.style().size());
    }

    private int done(List<Path> files, Path charts, long started) {
        long count = files.stream().map(ChartCommand::stem).distinct().count();
        PrintWriter lines = spec.commandLine().getOut();
        lines.printf(
                Locale.ROOT,
                "done: %d %s in %.1f s, in %s%n",
                count,
                count == 1 ? "figure" : "figures",
                (System.nanoTime() - started) / 1e9,
                charts);
        lines.flush();
        return ExitCode.OK;
    }
}
