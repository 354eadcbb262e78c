package leapfrog.output.table;

import java.util.stream.DoubleStream;
import leapfrog.experiment.Arm;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.Csv;

/** The text of {@code summary.csv}. */
final class SummaryTable {

    /** Of a plain run; a comparison has the policy before them. */
    static final String[] COLUMNS = {
        "measure", "subject", "quarter", "unit", "n", "mean", "sd", "median", "p5", "p25", "p75",
        "p95", "ci-low", "ci-high"
    };

    private SummaryTable() {}

    /** The header line. */
    static String header(RunPlan plan) {
        return new Csv(Columns.of(plan, COLUMNS)).toString();
    }

    /** The lines of one series of an arm. */
    static String lines(RunPlan plan, Arm arm, SeriesSummary series) {
        Csv csv = Csv.withoutHeader();
        for (int t = 0; t < plan.grid().quarters(); t++) {
            Columns.start(csv, plan, arm);
            line(csv, series, plan.grid().quarter(t).toString(), t);
        }
        return csv.toString();
    }

    /** A summary with the digits that the table holds, so that both tell the same. */
    static SeriesSummary asWritten(SeriesSummary series) {
        return new SeriesSummary(
                series.measure(),
                series.subject(),
                series.unit(),
                series.n(),
                asWritten(series.mean()),
                asWritten(series.sd()),
                asWritten(series.median()),
                asWritten(series.p5()),
                asWritten(series.p25()),
                asWritten(series.p75()),
                asWritten(series.p95()),
                asWritten(series.ciLow()),
                asWritten(series.ciHigh()));
    }

    private static double[] asWritten(double[] values) {
        return DoubleStream.of(values).map(SummaryTable::asWritten).toArray();
    }

    private static double asWritten(double value) {
        return Double.isFinite(value) ? Double.parseDouble(Csv.number(value)) : Double.NaN;
    }

    private static void line(Csv csv, SeriesSummary series, String quarter, int t) {
        csv.cell(series.measure()).cell(series.subject()).cell(quarter);
        csv.cell(series.unit().symbol()).cell(series.n()[t]);
        csv.cell(series.mean()[t]).cell(series.sd()[t]).cell(series.median()[t]);
        csv.cell(series.p5()[t]).cell(series.p25()[t]).cell(series.p75()[t]).cell(series.p95()[t]);
        csv.cell(series.ciLow()[t]).cell(series.ciHigh()[t]).endLine();
    }
}
