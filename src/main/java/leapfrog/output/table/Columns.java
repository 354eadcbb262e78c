package leapfrog.output.table;

import java.util.stream.Stream;
import leapfrog.experiment.Arm;
import leapfrog.experiment.RunPlan;
import leapfrog.output.Csv;

/** The policy column, which tables of a comparison have and those of a plain run do not. */
final class Columns {

    private Columns() {}

    static String[] of(RunPlan plan, String... columns) {
        return plan.compared()
                ? Stream.concat(Stream.of("policy"), Stream.of(columns)).toArray(String[]::new)
                : columns;
    }

    static void start(Csv csv, RunPlan plan, Arm arm) {
        if (plan.compared()) {
            csv.cell(arm.policy());
        }
    }
}
