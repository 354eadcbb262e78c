package leapfrog.output.table;

import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.calibration.CalibrationResult;
import leapfrog.experiment.calibration.Evaluation;
import leapfrog.experiment.calibration.Misfit;
import leapfrog.experiment.calibration.Profile;
import leapfrog.experiment.calibration.ProfilePoint;
import leapfrog.experiment.calibration.TargetPoint;
import leapfrog.output.Csv;
import leapfrog.scenario.FittedParameter;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedSeries;

/** The tables of a calibration. */
final class CalibrationTables {

    private CalibrationTables() {}

    /** Every evaluation in the order of asking: its misfit and the values it was made with. */
    static String evaluations(CalibrationResult result) {
        List<String> header =
                new ArrayList<>(List.of("number", "phase", "objective", "misfit", "failed"));
        for (FittedParameter one : result.experiment().parameters()) {
            header.add(one.id());
        }
        Csv csv = new Csv(header.toArray(String[]::new));
        for (Evaluation one : result.evaluations()) {
            csv.cell(one.number()).cell(one.phase().id());
            csv.cell(result.objective().of(one));
            csv.cell(result.misfit().of(one)).cell(one.failed());
            for (double value : one.values()) {
                csv.cell(value);
            }
            csv.endLine();
        }
        return csv.toString();
    }

    /** Point by point: record, model before and after, and both errors in scales. */
    static String fit(CalibrationResult result) {
        Csv csv =
                new Csv(
                        "series",
                        "measure",
                        "over",
                        "quarter",
                        "unit",
                        "quality",
                        "weight",
                        "scale",
                        "scale-unit",
                        "record",
                        "low",
                        "high",
                        "before",
                        "after",
                        "error-before",
                        "error-after");
        Misfit misfit = result.misfit();
        double[] before = result.before().medians();
        double[] after = result.after().medians();
        for (int p = 0; p < misfit.points().size(); p++) {
            TargetPoint target = misfit.points().get(p);
            RecordedSeries series = target.target().series();
            RecordedPoint point = target.point();
            csv.cell(series.id()).cell(series.label()).cell(series.reading().over().id());
            csv.cell(point.at().toString()).cell(series.unit().symbol());
            csv.cell(series.quality().id()).cell(target.weight()).cell(target.scale());
            csv.cell(target.target().logarithmic() ? "log10" : series.unit().symbol());
            csv.cell(point.value()).cell(point.low()).cell(point.high());
            csv.cell(before[p]).cell(after[p]);
            csv.cell(target.error(before[p])).cell(target.error(after[p])).endLine();
        }
        return csv.toString();
    }

    /** Every parameter: value before and after, interval, verdict. */
    static String parameters(CalibrationResult result) {
        Csv csv =
                new Csv(
                        "parameter",
                        "unit",
                        "from",
                        "to",
                        "scale",
                        "before",
                        "fitted",
                        "low",
                        "low-end",
                        "high",
                        "high-end",
                        "verdict",
                        "partners");
        for (int i = 0; i < result.experiment().parameters().size(); i++) {
            FittedParameter one = result.experiment().parameters().get(i);
            csv.cell(one.id()).cell(one.unit().symbol()).cell(one.from()).cell(one.to());
            csv.cell(one.logarithmic() ? "log" : "linear");
            csv.cell(one.own()).cell(result.after().values()[i]);
            if (result.profiles().isEmpty()) {
                csv.cell("").cell("").cell("").cell("").cell("").cell("");
            } else {
                profile(csv, result.profiles().get(i));
            }
            csv.endLine();
        }
        return csv.toString();
    }

    private static void profile(Csv csv, Profile profile) {
        csv.cell(profile.low()).cell(end(profile.openLow()));
        csv.cell(profile.high()).cell(end(profile.openHigh()));
        csv.cell(profile.verdict().text());
        List<String> partners =
                profile.partners().stream()
                        .map(
                                one ->
                                        one.id()
                                                + " "
                                                + Csv.number(
                                                        Math.rint(one.correlation() * 100) / 100))
                        .toList();
        csv.cell(String.join("; ", partners));
    }

    private static String end(boolean open) {
        return open ? "edge" : "inside";
    }

    /** The profile of every parameter, value by value. */
    static String profiles(CalibrationResult result) {
        Csv csv =
                new Csv(
                        "parameter",
                        "unit",
                        "value",
                        "position",
                        "misfit-alone",
                        "misfit-profile",
                        "threshold",
                        "refused");
        for (Profile profile : result.profiles()) {
            FittedParameter one = profile.parameter();
            for (ProfilePoint point : profile.points()) {
                csv.cell(one.id()).cell(one.unit().symbol()).cell(point.value());
                csv.cell(point.coordinate()).cell(point.alone()).cell(point.least());
                csv.cell(result.threshold());
                csv.cell(point.least() > result.threshold() ? "yes" : "no").endLine();
            }
        }
        return csv.toString();
    }
}
