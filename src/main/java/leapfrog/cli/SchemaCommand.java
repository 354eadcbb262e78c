package leapfrog.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import leapfrog.scenario.FigureIds;
import leapfrog.scenario.MeasureCatalogue;
import leapfrog.scenario.ParameterCatalog;
import leapfrog.scenario.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Print the JSON Schema of scenario files, for editors.")
final class SchemaCommand implements Callable<Integer> {

    private final Supplier<ScenarioSchema> schema;

    @Spec private CommandSpec spec;

    SchemaCommand() {
        this(
                () ->
                        new ScenarioSchema(
                                ParameterCatalog.shipped(),
                                MeasureCatalogue.SHIPPED,
                                FigureIds.ids()));
    }

    SchemaCommand(Supplier<ScenarioSchema> schema) {
        this.schema = schema;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(schema.get().json());
        out.flush();
        return 0;
    }
}
