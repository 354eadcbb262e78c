package leapfrog.output.chart.record;

import java.util.List;
import leapfrog.experiment.history.Band;
import leapfrog.experiment.history.HistoryPath;
import leapfrog.experiment.history.HistoryResult;
import leapfrog.model.core.Quarter;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.words.Words;
import leapfrog.scenario.RecordedPoint;

/** Where does the record lie in what the model says of the same years? */
public final class EvidenceFigure {

    /** Name of its files. */
    public static final String ID = "evidence";

    private static final Quarter HELD_OUT_FROM = Quarter.of(2023, 1);

    private EvidenceFigure() {}

    /**
     * @param result with at least one path
     */
    public static Drawing lay(HistoryResult result, Look look) {
        Quarter last = result.from().plus(result.paths().get(0).model().size() - 1);
        TimeFrame frame = new TimeFrame(result.from(), last, last.plus(1), List.of(), List.of());
        RecordSheet sheet =
                new RecordSheet(RecordCell.of(result.paths()), frame, HELD_OUT_FROM, look);
        Words words = look.words();
        return new Drawing(
                sheet.page(ID, words.of("figure." + ID)), data(result), caption(result, words));
    }

    private static DataTable data(HistoryResult result) {
        DataTable data =
                new DataTable(
                        "series", "measure", "unit", "quarter", "kind", "low", "value", "high");
        for (HistoryPath path : result.paths()) {
            for (int t = 0; t < path.model().size(); t++) {
                Band band = path.model().get(t);
                Quarter at = result.from().plus(t);
                row(data, path, at, "model", band.low(), band.median(), band.high());
            }
            path.calibration().forEach(point -> row(data, path, "calibration", point));
            path.heldOut().forEach(point -> row(data, path, "hold-out", point));
        }
        return data;
    }

    private static void row(DataTable data, HistoryPath path, String kind, RecordedPoint point) {
        row(data, path, point.at(), kind, point.low(), point.value(), point.high());
    }

    private static void row(
            DataTable data,
            HistoryPath path,
            Quarter at,
            String kind,
            double low,
            double value,
            double high) {
        data.add(
                path.series().id(),
                path.series().label(),
                path.series().unit().symbol(),
                at,
                kind,
                low,
                value,
                high);
    }

    private static String caption(HistoryResult result, Words words) {
        int most =
                result.paths().stream()
                        .flatMap(path -> path.model().stream())
                        .mapToInt(Band::n)
                        .max()
                        .orElse(0);
        return words.of("record.what", words.replications(most));
    }
}
