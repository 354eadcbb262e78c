package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** Opens DuckDB with the program's limits, and turns its errors into those of files. */
final class Database {

    private static final String MEMORY = "512MB";

    private Database() {}

    /** A database in memory that works in the calling thread. */
    static DuckDBConnection open() throws SQLException {
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        execute(connection, "SET memory_limit = '" + MEMORY + "'");
        execute(connection, "SET threads = 1");
        return connection;
    }

    static void execute(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A text as an SQL literal. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The same error, as one of writing a file. */
    static IOException cannot(String what, Path file, SQLException cause) {
        return new IOException("cannot " + what + " " + file + ": " + cause.getMessage(), cause);
    }
}
