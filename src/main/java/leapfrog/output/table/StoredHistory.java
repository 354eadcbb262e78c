package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.experiment.history.Band;
import leapfrog.experiment.history.HistoryPath;
import leapfrog.experiment.history.HistoryResult;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.output.TableRow;
import leapfrog.scenario.RecordQuality;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedReading;
import leapfrog.scenario.RecordedSeries;

/** Reads the comparison with history back, as far as its figure shows it. */
public final class StoredHistory {

    /** The table that it reads. */
    public static final String FILE = "history-paths.csv";

    private StoredHistory() {}

    /**
     * The paths with the nine digits of the table, without rows and scores.
     *
     * @throws leapfrog.experiment.InputException when the table is damaged
     */
    public static HistoryResult read(Path file) throws IOException {
        Map<String, List<TableRow>> all = new LinkedHashMap<>();
        for (TableRow row : TableRow.all(file)) {
            all.computeIfAbsent(row.text("series"), any -> new ArrayList<>()).add(row);
        }
        List<HistoryPath> paths = all.values().stream().map(StoredHistory::path).toList();
        Quarter from =
                all.values().stream()
                        .flatMap(rows -> of(rows, "model"))
                        .findFirst()
                        .map(row -> row.quarter("quarter"))
                        .orElse(Quarter.of(2015, 1));
        return new HistoryResult(from, List.of(), List.of(), paths, List.of());
    }

    private static HistoryPath path(List<TableRow> rows) {
        List<RecordedPoint> calibration = points(rows, "calibration");
        List<RecordedPoint> heldOut = points(rows, "hold-out");
        return new HistoryPath(
                series(rows.get(0), calibration.isEmpty() ? heldOut : calibration),
                calibration,
                heldOut,
                of(rows, "model").map(StoredHistory::band).toList());
    }

    private static Stream<TableRow> of(List<TableRow> rows, String kind) {
        return rows.stream().filter(row -> row.text("kind").equals(kind));
    }

    private static List<RecordedPoint> points(List<TableRow> rows, String kind) {
        return of(rows, kind)
                .map(
                        row ->
                                new RecordedPoint(
                                        row.quarter("quarter"),
                                        row.number("value"),
                                        row.number("low"),
                                        row.number("high")))
                .toList();
    }

    private static Band band(TableRow row) {
        return new Band(
                (int) row.number("n"), row.number("low"), row.number("value"), row.number("high"));
    }

    private static RecordedSeries series(TableRow row, List<RecordedPoint> points) {
        RecordedReading.Over over =
                Stream.of(RecordedReading.Over.values())
                        .filter(each -> each.id().equals(row.text("reading")))
                        .findFirst()
                        .orElseThrow(() -> row.damaged("has an unknown reading"));
        Optional<Quarter> base =
                row.has("base") ? Optional.of(row.quarter("base")) : Optional.empty();
        return new RecordedSeries(
                row.text("series"),
                "",
                row.text("measure"),
                row.text("subject"),
                Unit.ofSymbol(row.text("unit")).orElseThrow(() -> row.damaged("has no unit")),
                row.text("scale").equals("log"),
                "",
                RecordQuality.SECONDARY,
                "",
                "",
                new RecordedReading(over, base),
                points);
    }
}
