package leapfrog.output.table;

import java.io.IOException;
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

    private final RunPlan plan;
    private final Journal journal;

    RecordedRows(Journal journal) {
        this.plan = journal.plan();
        this.journal = journal;
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
            throws IOException {
        Cursor cursor = call.getInitData();
        int width = plan.grid().width();
        int row = 0;
        for (; row < chunk.capacity() && cursor.findNext(); row++) {
            chunk.vector(0).setInt(row, cursor.arm);
            chunk.vector(1).setInt(row, cursor.replication);
            chunk.vector(2).setInt(row, cursor.next / width);
            chunk.vector(3).setInt(row, cursor.next % width);
            double value = cursor.numbers[cursor.next];
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

        /** Replications of the plan that were begun. */
        private int begun;

        private int arm;
        private int replication;
        private int next;
        private double[] numbers = new double[0];

        /** Moves to the next number; false when there is none. */
        private boolean findNext() throws IOException {
            while (next >= numbers.length) {
                if (begun == plan.size()) {
                    return false;
                }
                arm = begun / plan.replications();
                replication = begun % plan.replications();
                begun++;
                double[] found = journal.numbers(arm, replication, 0, plan.grid().size());
                numbers = found == null ? new double[0] : found;
                next = 0;
            }
            return true;
        }
    }
}
