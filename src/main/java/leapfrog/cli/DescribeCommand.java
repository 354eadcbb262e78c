package leapfrog.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import leapfrog.scenario.MeasureCatalogue;
import leapfrog.scenario.NearestName;
import leapfrog.scenario.ParameterCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints what exists: instruments, strategies, measures, parameters and figures, or one thing by
 * name.
 */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "Show what exists, with units, ranges, defaults and sources.")
final class DescribeCommand implements Callable<Integer> {

    private final Supplier<Descriptions> source;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "parameters, measures, instruments, strategies, figures, or the name of one of"
                            + " them"
                            + " (default: an overview).")
    private String name;

    DescribeCommand() {
        this(() -> new Descriptions(ParameterCatalog.shipped(), MeasureCatalogue.SHIPPED));
    }

    DescribeCommand(Supplier<Descriptions> source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Descriptions descriptions = source.get();
        String text = text(descriptions);
        if (text.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            String hint = NearestName.hint(name, descriptions.names());
            err.print("nothing is called '" + name + "'" + hint + "\n");
            err.flush();
            return 2;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return 0;
    }

    private String text(Descriptions descriptions) {
        if (name == null) {
            return descriptions.overview();
        }
        return switch (name) {
            case "parameters" -> descriptions.parameters();
            case "measures" -> descriptions.measures();
            case "instruments" -> descriptions.instruments();
            case "strategies" -> descriptions.strategies();
            case "figures" -> descriptions.figures();
            default -> descriptions.named(name);
        };
    }
}
