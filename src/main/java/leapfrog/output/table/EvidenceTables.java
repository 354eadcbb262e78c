package leapfrog.output.table;

import java.util.List;
import leapfrog.experiment.evidence.Assessment;
import leapfrog.experiment.evidence.Finding;
import leapfrog.experiment.evidence.Note;
import leapfrog.experiment.evidence.Value;
import leapfrog.experiment.history.Band;
import leapfrog.experiment.history.CrpsRow;
import leapfrog.experiment.history.HistoryPath;
import leapfrog.experiment.history.HistoryResult;
import leapfrog.experiment.history.HistoryRow;
import leapfrog.experiment.limits.LimitRow;
import leapfrog.model.core.Quarter;
import leapfrog.output.Csv;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedSeries;

/** The tables of the evidence as CSV. */
public final class EvidenceTables {

    private EvidenceTables() {}

    /** {@code facts.csv}; a statistic that is a date stands as its quarter, one never met empty. */
    public static String facts(List<Assessment> assessed) {
        Csv csv =
                new Csv(
                        "fact",
                        "verdict",
                        "statistic",
                        "low",
                        "high",
                        "threshold",
                        "placebo",
                        "robust",
                        "pair",
                        "notes",
                        "left-out",
                        "consistency",
                        "by-construction");
        for (Assessment one : assessed) {
            Finding finding = one.finding();
            csv.cell(one.fact().id()).cell(finding.verdict().toString());
            csv.cell(text(finding.statistic())).cell(text(finding.low()));
            csv.cell(text(finding.high())).cell(threshold(finding));
            csv.cell(one.placebo()).cell(one.robust()).cell(one.fact().pair());
            csv.cell(notes(finding)).cell(one.leftOut());
            csv.cell(Boolean.toString(one.fact().consistency()));
            csv.cell(Boolean.toString(one.byConstruction())).endLine();
        }
        return csv.toString();
    }

    /** Empty where none was declared. */
    private static String threshold(Finding finding) {
        return finding.threshold().equals("-") ? "" : finding.threshold();
    }

    private static String notes(Finding finding) {
        StringBuilder notes = new StringBuilder();
        for (Note note : finding.notes()) {
            notes.append(notes.length() == 0 ? "" : " ");
            notes.append(note.name()).append('=').append(text(note.value()));
        }
        return notes.toString();
    }

    private static String text(Value value) {
        boolean date = value.dated() && !Double.isNaN(value.number());
        return date
                ? new Quarter((int) Math.rint(value.number())).toString()
                : Csv.number(value.number());
    }

    /** {@code limits.csv}. */
    public static String limits(List<LimitRow> rows) {
        Csv csv = new Csv("limit", "text", "exact", "model", "tolerance", "holds");
        for (LimitRow row : rows) {
            csv.cell(row.id()).cell(row.text()).cell(row.exact()).cell(row.model());
            csv.cell(row.tolerance()).cell(Boolean.toString(row.holds())).endLine();
        }
        return csv.toString();
    }

    /** {@code history.csv}: a figure of the record a line. */
    public static String history(HistoryResult result) {
        Csv csv =
                new Csv(
                        "series",
                        "measure",
                        "reading",
                        "unit",
                        "quarter",
                        "role",
                        "quality",
                        "record",
                        "record-low",
                        "record-high",
                        "n",
                        "median",
                        "p5",
                        "p95",
                        "error",
                        "error-scale",
                        "inside",
                        "meets");
        for (HistoryRow row : result.rows()) {
            csv.cell(row.id()).cell(row.label()).cell(row.reading()).cell(row.unit().symbol());
            csv.cell(row.at().toString()).cell(row.role()).cell(row.quality().id());
            csv.cell(row.value()).cell(row.low()).cell(row.high());
            csv.cell(row.model().n()).cell(row.model().median()).cell(row.model().low());
            csv.cell(row.model().high()).cell(row.error()).cell(row.scale());
            csv.cell(Boolean.toString(row.inside())).cell(Boolean.toString(row.meets())).endLine();
        }
        return csv.toString();
    }

    /** {@code history-paths.csv}: the model quarter by quarter, and every point of the record. */
    public static String paths(HistoryResult result) {
        Csv csv =
                new Csv(
                        "series", "measure", "subject", "reading", "base", "unit", "scale",
                        "quarter", "kind", "n", "low", "value", "high");
        for (HistoryPath path : result.paths()) {
            for (int t = 0; t < path.model().size(); t++) {
                Band band = path.model().get(t);
                start(csv, path).cell(result.from().plus(t).toString()).cell("model");
                csv.cell(band.n()).cell(band.low()).cell(band.median()).cell(band.high()).endLine();
            }
            path.calibration().forEach(point -> point(csv, path, point, "calibration"));
            path.heldOut().forEach(point -> point(csv, path, point, "hold-out"));
        }
        return csv.toString();
    }

    private static void point(Csv csv, HistoryPath path, RecordedPoint point, String kind) {
        start(csv, path).cell(point.at().toString()).cell(kind).cell("");
        csv.cell(point.low()).cell(point.value()).cell(point.high()).endLine();
    }

    private static Csv start(Csv csv, HistoryPath path) {
        RecordedSeries series = path.series();
        return csv.cell(series.id())
                .cell(series.measure())
                .cell(series.subject())
                .cell(series.reading().over().id())
                .cell(series.reading().base().map(Quarter::toString).orElse(""))
                .cell(series.unit().symbol())
                .cell(series.logarithmic() ? "log" : "linear");
    }

    /** {@code crps.csv}: a series a line. */
    public static String crps(HistoryResult result) {
        Csv csv =
                new Csv(
                        "series",
                        "measure",
                        "scale",
                        "calibration-points",
                        "calibration-crps",
                        "hold-out-points",
                        "hold-out-crps",
                        "trend-crps",
                        "better");
        for (CrpsRow row : result.crps()) {
            csv.cell(row.id()).cell(row.label()).cell(row.scale());
            csv.cell(row.calibrationPoints()).cell(row.calibration());
            csv.cell(row.heldOutPoints()).cell(row.heldOut()).cell(row.trend());
            csv.cell(row.judged() ? Boolean.toString(row.better()) : "").endLine();
        }
        return csv.toString();
    }
}
