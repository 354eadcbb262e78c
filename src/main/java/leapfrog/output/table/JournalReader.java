package leapfrog.output.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import leapfrog.experiment.analysis.Pages;
import leapfrog.experiment.comparison.PairedPages;
import org.duckdb.DuckDBConnection;

/** Reads recorded numbers back from the journal, by replication or by page. */
final class JournalReader implements AutoCloseable {

    private static final String BY_REPLICATION =
            "SELECT replication, page, numbers FROM pages WHERE arm = ? AND replication >= ? AND"
                    + " replication < ?";
    private static final String BY_PAGE =
            "SELECT replication, page, numbers FROM pages WHERE arm = ? AND page = ?";

    private final Journal journal;
    private final DuckDBConnection connection;

    JournalReader(Journal journal) throws IOException {
        this.journal = journal;
        try {
            this.connection = journal.reader();
        } catch (SQLException e) {
            throw Database.cannot("read", journal.file(), e);
        }
    }

    /**
     * All numbers of the replications from one to before another; null where one did not finish.
     */
    double[][] replications(int arm, int from, int to) throws SQLException {
        Paging paging = journal.paging();
        double[][] numbers = new double[to - from][];
        try (PreparedStatement query = connection.prepareStatement(BY_REPLICATION)) {
            query.setInt(1, arm);
            query.setInt(2, from);
            query.setInt(3, to);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    int i = rows.getInt(1) - from;
                    if (numbers[i] == null) {
                        numbers[i] = new double[journal.plan().grid().size()];
                    }
                    int page = rows.getInt(2);
                    copy(rows.getBytes(3), numbers[i], paging.offset(page), paging.length(page));
                }
            }
        }
        return numbers;
    }

    /** One arm, page by page over all replications that finished. */
    Pages pages(int arm) {
        Paging paging = journal.paging();
        return new Pages() {
            @Override
            public int count() {
                return paging.count();
            }

            @Override
            public int firstQuarter(int page) {
                return paging.firstQuarter(page);
            }

            @Override
            public double[][] read(int page) throws IOException {
                return page(arm, page);
            }
        };
    }

    /** Two arms, page by page over all replications. */
    PairedPages paired(int base, int policy) {
        Paging paging = journal.paging();
        return new PairedPages() {
            @Override
            public int count() {
                return paging.count();
            }

            @Override
            public int firstQuarter(int page) {
                return paging.firstQuarter(page);
            }

            @Override
            public double[][] base(int page) throws IOException {
                return byReplication(base, page);
            }

            @Override
            public double[][] policy(int page) throws IOException {
                return byReplication(policy, page);
            }
        };
    }

    private double[][] page(int arm, int page) throws IOException {
        double[][] byReplication = byReplication(arm, page);
        int[] finished = journal.finished(arm);
        double[][] inOrder = new double[finished.length][];
        for (int i = 0; i < finished.length; i++) {
            inOrder[i] = byReplication[finished[i]];
        }
        return inOrder;
    }

    /** A page of every replication; null where one did not finish. */
    private double[][] byReplication(int arm, int page) throws IOException {
        double[][] byReplication = new double[journal.plan().replications()][];
        int length = journal.paging().length(page);
        try (PreparedStatement query = connection.prepareStatement(BY_PAGE)) {
            query.setInt(1, arm);
            query.setInt(2, page);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    double[] numbers = new double[length];
                    copy(rows.getBytes(3), numbers, 0, length);
                    byReplication[rows.getInt(1)] = numbers;
                }
            }
        } catch (SQLException e) {
            throw Database.cannot("read", journal.file(), e);
        }
        return byReplication;
    }

    private static void copy(byte[] bytes, double[] into, int offset, int length) {
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .get(into, offset, length);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.cannot("close", journal.file(), e);
        }
    }
}
