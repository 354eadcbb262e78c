package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import leapfrog.experiment.Arm;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Series;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;

/** Writes every recorded number to {@code series.parquet}; names join their numbers here. */
final class SeriesExport {

    private static final String ROWS = "recorded_rows";

    private SeriesExport() {}

    /** Rows stand in the order of the plan; an undefined value is NULL. */
    static void write(Journal journal, Path file) throws IOException {
        try (DuckDBConnection connection = Database.open();
                var function = DuckDBFunctions.tableFunction()) {
            function.withName(ROWS).withFunction(new RecordedRows(journal)).register(connection);
            Database.execute(
                    connection,
                    "COPY ("
                            + query(connection, journal.plan())
                            + ") TO "
                            + Database.literal(file.toString())
                            + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)");
        } catch (SQLException e) {
            throw Database.cannot("write", file, e);
        }
    }

    private static String query(DuckDBConnection connection, RunPlan plan) throws SQLException {
        String policy = "";
        if (plan.compared()) {
            List<String> names = plan.arms().stream().map(Arm::policy).toList();
            policy = lookup(connection, "policies", names, "arm") + " AS policy, ";
        }
        List<String> quarters =
                IntStream.range(0, plan.grid().quarters())
                        .mapToObj(t -> plan.grid().quarter(t).toString())
                        .toList();
        return "SELECT "
                + policy
                + "replication, "
                + lookup(connection, "quarters", quarters, "quarter")
                + " AS quarter, "
                + lookup(connection, "measures", names(plan, Series::measure), "series")
                + " AS measure, "
                + lookup(connection, "subjects", names(plan, Series::subject), "series")
                + " AS subject, value FROM "
                + ROWS
                + "()";
    }

    private static List<String> names(RunPlan plan, Function<Series, String> name) {
        return plan.grid().series().stream().map(name).toList();
    }

    /** Expression for the name at an index: an enumeration, so that rows carry small numbers. */
    private static String lookup(
            DuckDBConnection connection, String type, List<String> names, String index)
            throws SQLException {
        Database.execute(
                connection,
                "CREATE TEMP TYPE "
                        + type
                        + " AS ENUM ("
                        + literals(names.stream().distinct())
                        + ")");
        return "([" + literals(names.stream()) + "]::" + type + "[])[" + index + " + 1]";
    }

    private static String literals(Stream<String> names) {
        return names.map(Database::literal).collect(Collectors.joining(", "));
    }
}
