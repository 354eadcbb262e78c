package leapfrog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import leapfrog.experiment.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One page about a result folder. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Write report.html into a result folder: question, finding, figures, policies, manifest.",
            "The page needs no network; one that is there is written over, nothing else is touched."
        })
final class ReportCommand implements Callable<Integer> {

    private final Wiring wiring;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "RESULTS",
            description = "Result folder of a run, a comparison or the evidence.")
    private Path folder;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description =
                    "Language of the page: en or ko (default: that of the command that made the"
                            + " results). Figures stay as they were drawn.")
    private String language = "";

    @Mixin private Verbosity verbosity;

    ReportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        checkLanguage();
        Path page = wiring.reports().write(folder, language);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "done: report in %.1f s, %s%n",
                (System.nanoTime() - started) / 1e9,
                page);
        out.flush();
        return ExitCode.OK;
    }

    private void checkLanguage() {
        List<String> mistakes = new ArrayList<>();
        if (!language.isEmpty()) {
            Names.check("--lang", language, wiring.figures().languages(), mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
    }
}
