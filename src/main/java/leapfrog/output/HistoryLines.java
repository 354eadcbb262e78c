package leapfrog.output;

import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.history.Band;
import leapfrog.experiment.history.CrpsRow;
import leapfrog.experiment.history.HistoryResult;
import leapfrog.experiment.history.HistoryRow;
import leapfrog.model.core.Quarter;

/**
 * The comparison with history, one line a figure of the record, for people and scripts. Fields
 * stand in a fixed order with a blank between them; numbers have four significant digits, {@code -}
 * stands for one that is undefined.
 */
public final class HistoryLines {

    private static final int DIGITS = 4;

    private HistoryLines() {}

    /** Every figure, every score, what was left out, and the counts last. */
    public static List<String> lines(HistoryResult result) {
        List<String> lines = new ArrayList<>();
        result.rows().forEach(row -> lines.add(line(row)));
        result.crps().stream()
                .filter(row -> row.heldOutPoints() > 0)
                .forEach(row -> lines.add(line(row)));
        result.left().forEach(reason -> lines.add("HISTORY-LEFT-OUT " + reason));
        lines.add(count(result, false));
        lines.add(count(result, true));
        long judged = result.crps().stream().filter(CrpsRow::judged).count();
        long better = result.crps().stream().filter(CrpsRow::better).count();
        lines.add("history crps better-than-trend=" + better + " of=" + judged);
        return lines;
    }

    /** Such as {@code HISTORY gap-months-cn-us 2023-Q4 hold-out record=13 bounds=[12,14] ...}. */
    static String line(HistoryRow row) {
        Band model = row.model();
        return "HISTORY "
                + row.id()
                + " "
                + row.at()
                + " "
                + row.role()
                + " record="
                + text(row, row.value())
                + " bounds="
                + span(row, row.low(), row.high())
                + " model="
                + text(row, model.median())
                + " band="
                + span(row, model.low(), model.high())
                + " error="
                + number(row.error())
                + " inside="
                + yes(row.inside())
                + " meets="
                + yes(row.meets())
                + " scale="
                + row.scale().replace(' ', '-');
    }

    /** Such as {@code CRPS device-performance points=1 model=0.1 trend=0.2 better=yes ...}. */
    static String line(CrpsRow row) {
        return "CRPS "
                + row.id()
                + " points="
                + row.heldOutPoints()
                + " model="
                + number(row.heldOut())
                + " trend="
                + number(row.trend())
                + " better="
                + (row.judged() ? yes(row.better()) : "-")
                + " scale="
                + row.scale().replace(' ', '-');
    }

    private static String count(HistoryResult result, boolean heldOut) {
        List<HistoryRow> rows = result.rows(heldOut);
        return "history "
                + (heldOut ? "hold-out" : "calibration")
                + " figures="
                + rows.size()
                + " inside="
                + rows.stream().filter(HistoryRow::inside).count()
                + " meets="
                + rows.stream().filter(HistoryRow::meets).count();
    }

    private static String span(HistoryRow row, double low, double high) {
        return "[" + text(row, low) + "," + text(row, high) + "]";
    }

    /** A number, or the quarter that a decimal year lies in. */
    private static String text(HistoryRow row, double value) {
        return row.dated() && Double.isFinite(value)
                ? new Quarter((int) Math.floor(value * 4)).toString()
                : number(value);
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? NumberText.of(value, DIGITS) : "-";
    }
}
