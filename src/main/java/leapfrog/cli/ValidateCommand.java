package leapfrog.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import leapfrog.scenario.Mistake;
import leapfrog.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario and actor files without running anything. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Check YAML files of scenarios or actors without running them.")
final class ValidateCommand implements Callable<Integer> {

    private final Supplier<ScenarioReader> reader;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to check.")
    private List<Path> files;

    ValidateCommand() {
        this(ScenarioReader::new);
    }

    ValidateCommand(Supplier<ScenarioReader> reader) {
        this.reader = reader;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ScenarioReader checker = reader.get();
        int code = 0;
        for (Path file : files) {
            List<Mistake> mistakes = checker.check(file);
            if (mistakes.isEmpty()) {
                out.print(file + ": ok\n");
            } else {
                mistakes.forEach(mistake -> err.print(mistake + "\n"));
                code = 2;
            }
        }
        out.flush();
        err.flush();
        return code;
    }
}
