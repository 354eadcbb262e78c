package leapfrog.cli;

import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's door: its commands, its version and its exit codes. */
@Command(
        name = "leapfrog",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "States and firms competing over a technology by different strategies.",
        footer = {
            "",
            "Exit codes: 0 done; 1 a run failed or a check did not hold; 2 bad input or usage;",
            "130 after Ctrl-C."
        },
        subcommands = {
            RunCommand.class,
            ValidateCommand.class,
            DescribeCommand.class,
            SchemaCommand.class,
            GenerateCompletion.class
        })
public final class Main implements Runnable {

    @Spec private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine(Wiring.standard()).execute(args));
    }

    /** For callers inside one process: the exit code is returned. */
    static int execute(Wiring wiring, PrintWriter out, PrintWriter err, String... args) {
        return commandLine(wiring).setOut(out).setErr(err).execute(args);
    }

    private static CommandLine commandLine(Wiring wiring) {
        CommandLine line = new CommandLine(new Main(), factory(wiring));
        line.getSubcommands()
                .get("generate-completion")
                .getCommandSpec()
                .usageMessage()
                .hidden(true);
        line.setParameterExceptionHandler(Mistakes::usage);
        line.setExecutionExceptionHandler(Mistakes::execution);
        return line;
    }

    private static IFactory factory(Wiring wiring) {
        IFactory usual = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <T> T create(Class<T> type) throws Exception {
                return type == RunCommand.class
                        ? type.cast(new RunCommand(wiring))
                        : usual.create(type);
            }
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** The version that the jar carries. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"leapfrog " + (version == null ? "development" : version)};
        }
    }
}
