package leapfrog.output.table;

import java.sql.SQLException;
import leapfrog.experiment.RunPlan;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/**
 * The recorded numbers as a table that SQL can read, one row a number in the order of {@code
 * series.parquet}. One thread hands out the rows, so their order does not depend on the machine.
 */
final class RecordedRows implements DuckDBTableFunction<Object, RecordedRows.Cursor, Object> {

    /** Replications held in memory at once. */
    private static final int BATCH = 32;

    private final RunPlan plan;
    private final JournalReader reader;

    RecordedRows(RunPlan plan, JournalReader reader) {
        this.plan = plan;
        this.reader = reader;
    }

    @Override
    public Object bind(DuckDBTableFunctionBindInfo info) {
        for (String index : new String[] {"arm", "replication", "quarter", "series"}) {
            info.addResultColumn(index, DuckDBColumnType.INTEGER);
        }
        info.addResultColumn("value", DuckDBColumnType.DOUBLE);
        info.setCardinality((long) plan.size() * plan.grid().size(), false);
        return this;
    }

    @Override
    public Cursor init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new Cursor();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk)
            throws SQLException {
        Cursor cursor = call.getInitData();
        int width = plan.grid().width();
        int row = 0;
        for (; row < chunk.capacity() && cursor.findNext(); row++) {
            chunk.vector(0).setInt(row, cursor.arm);
            chunk.vector(1).setInt(row, cursor.replication);
            chunk.vector(2).setInt(row, cursor.next / width);
            chunk.vector(3).setInt(row, cursor.next % width);
            double value = cursor.numbers()[cursor.next];
            if (Double.isFinite(value)) {
                chunk.vector(4).setDouble(row, value);
            } else {
                chunk.vector(4).setNull(row);
            }
            cursor.next++;
        }
        return row;
    }

    /** How far the rows have been handed out. */
    final class Cursor {

        private int arm;
        private int replication;
        private int next;
        private int first;
        private double[][] batch = new double[0][];

        /** Moves to the next number; false when there is none. */
        private boolean findNext() throws SQLException {
            while (arm < plan.arms().size()) {
                if (replication >= plan.replications()) {
                    arm++;
                    replication = 0;
                    first = 0;
                    batch = new double[0][];
                } else if (replication - first >= batch.length) {
                    first = replication;
                    int end = Math.min(plan.replications(), first + BATCH);
                    batch = reader.replications(arm, first, end);
                } else if (numbers() == null || next >= numbers().length) {
                    replication++;
                    next = 0;
                } else {
                    return true;
                }
            }
            return false;
        }

        private double[] numbers() {
            return batch[replication - first];
        }
    }
}
