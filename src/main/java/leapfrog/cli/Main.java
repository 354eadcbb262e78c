package leapfrog.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
        })
public final class Main implements Runnable {

    private static final String COMPLETION = "generate-completion";

    /** Every command by its name, in the order of the help. */
    private static final Map<String, Function<Wiring, Object>> COMMANDS = commands();

    @Spec private CommandSpec spec;

    private static Map<String, Function<Wiring, Object>> commands() {
        Map<String, Function<Wiring, Object>> all = new LinkedHashMap<>();
        all.put("run", RunCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("chart", ChartCommand::new);
        all.put("evidence", EvidenceCommand::new);
        all.put("calibrate", CalibrateCommand::new);
        all.put("report", ReportCommand::new);
        all.put("validate", wiring -> new ValidateCommand());
        all.put("describe", wiring -> new DescribeCommand());
        all.put("schema", wiring -> new SchemaCommand());
        all.put(COMPLETION, wiring -> new GenerateCompletion());
        return all;
    }

    public static void main(String[] args) {
        System.exit(commandLine(Wiring.standard(), args).execute(args));
    }

    /** For callers inside one process: the exit code is returned. */
    static int execute(Wiring wiring, PrintWriter out, PrintWriter err, String... args) {
        return commandLine(wiring, args).setOut(out).setErr(err).execute(args);
    }

    /** The command that is called, or all of them when help or a suggestion may be wanted. */
    private static CommandLine commandLine(Wiring wiring, String... args) {
        CommandLine line = new CommandLine(new Main());
        boolean one =
                args.length > 0 && COMMANDS.containsKey(args[0]) && !args[0].equals(COMPLETION);
        COMMANDS.forEach(
                (name, maker) -> {
                    if (!one || name.equals(args[0])) {
                        line.addSubcommand(name, maker.apply(wiring));
                    }
                });
        if (!one) {
            line.getSubcommands().get(COMPLETION).getCommandSpec().usageMessage().hidden(true);
        }
        line.setParameterExceptionHandler(Mistakes::usage);
        line.setExecutionExceptionHandler(Mistakes::execution);
        return line;
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
