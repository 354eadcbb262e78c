package leapfrog.output.table;

import leapfrog.experiment.Outcome;
import leapfrog.experiment.RunPlan;
import leapfrog.output.Csv;

/** The text of {@code failures.csv}. */
final class FailureTable {

    private FailureTable() {}

    /** The header alone when nothing failed. */
    static String text(Journal journal) {
        RunPlan plan = journal.plan();
        Csv csv = new Csv(Columns.of(plan, "replication", "seed", "quarter", "message"));
        for (Outcome failure : journal.failures()) {
            Columns.start(csv, plan, plan.arms().get(failure.job().arm()));
            csv.cell(failure.job().replication()).cell(failure.job().seed());
            csv.cell(failure.quarter()).cell(failure.message()).endLine();
        }
        return csv.toString();
    }
}
