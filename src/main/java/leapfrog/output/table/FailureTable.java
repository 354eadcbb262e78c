package leapfrog.output.table;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import leapfrog.experiment.RunPlan;
import leapfrog.output.Csv;
import org.duckdb.DuckDBConnection;

/** The text of {@code failures.csv}. */
final class FailureTable {

    private static final String QUERY =
            "SELECT arm, replication, seed, quarter, message FROM failed ORDER BY arm, replication";

    private FailureTable() {}

    /** The header alone when nothing failed. */
    static String text(Journal journal) throws IOException {
        RunPlan plan = journal.plan();
        Csv csv = new Csv(Columns.of(plan, "replication", "seed", "quarter", "message"));
        try (DuckDBConnection connection = journal.reader();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                Columns.start(csv, plan, plan.arms().get(rows.getInt(1)));
                csv.cell(rows.getLong(2)).cell(rows.getLong(3));
                csv.cell(rows.getString(4)).cell(rows.getString(5)).endLine();
            }
        } catch (SQLException e) {
            throw Database.cannot("read", journal.file(), e);
        }
        return csv.toString();
    }
}
