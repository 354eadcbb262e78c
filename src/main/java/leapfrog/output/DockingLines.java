package leapfrog.output;

import java.util.List;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.docking.Docking;
import leapfrog.experiment.docking.Feedback;

/** How runs read as published gap dynamics, one line a scenario and as a table. */
public final class DockingLines {

    private static final int DIGITS = 3;

    private DockingLines() {}

    /** Such as {@code DOCK baseline regime=fading lambda-x=-0.1[-0.2,-0.05] ... seeds=20}. */
    public static String line(Docking.Row row) {
        Feedback feedback = row.feedback();
        return "DOCK "
                + row.scenario()
                + " regime="
                + feedback.dynamics().regime().words().replace(' ', '-')
                + field("lambda-x", feedback.dynamics().lambdaX(), feedback.lambdaX())
                + field("beta", feedback.dynamics().beta(), feedback.beta())
                + field("lambda-z", feedback.dynamics().lambdaZ(), feedback.lambdaZ())
                + field("rho", feedback.dynamics().rho(), feedback.rho())
                + field("lambda-h", feedback.dynamics().lambdaH(), feedback.lambdaH())
                + field("mu", feedback.dynamics().mu(), feedback.mu())
                + " seeds="
                + feedback.seeds();
    }

    private static String field(String name, double value, Interval interval) {
        return " "
                + name
                + "="
                + number(value)
                + "["
                + number(interval.low())
                + ","
                + number(interval.high())
                + "]";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? NumberText.of(value, DIGITS) : "-";
    }

    /** {@code docking.csv}: a coefficient of a scenario a line. */
    public static String table(List<Docking.Row> rows) {
        Csv csv =
                new Csv("scenario", "regime", "coefficient", "estimate", "ci-low", "ci-high", "n");
        for (Docking.Row row : rows) {
            Feedback feedback = row.feedback();
            cells(csv, row, "lambda-x", feedback.dynamics().lambdaX(), feedback.lambdaX());
            cells(csv, row, "beta", feedback.dynamics().beta(), feedback.beta());
            cells(csv, row, "lambda-z", feedback.dynamics().lambdaZ(), feedback.lambdaZ());
            cells(csv, row, "rho", feedback.dynamics().rho(), feedback.rho());
            cells(csv, row, "lambda-h", feedback.dynamics().lambdaH(), feedback.lambdaH());
            cells(csv, row, "mu", feedback.dynamics().mu(), feedback.mu());
        }
        return csv.toString();
    }

    private static void cells(
            Csv csv, Docking.Row row, String coefficient, double estimate, Interval interval) {
        csv.cell(row.scenario())
                .cell(row.feedback().dynamics().regime().words())
                .cell(coefficient)
                .cell(estimate)
                .cell(interval.low())
                .cell(interval.high())
                .cell(row.feedback().seeds())
                .endLine();
    }
}
