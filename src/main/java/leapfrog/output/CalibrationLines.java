package leapfrog.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leapfrog.experiment.calibration.CalibrationResult;
import leapfrog.experiment.calibration.Misfit;
import leapfrog.experiment.calibration.Profile;
import leapfrog.experiment.calibration.TargetPoint;
import leapfrog.experiment.calibration.Verdict;
import leapfrog.scenario.CalibrationTarget;
import leapfrog.scenario.FittedParameter;
import leapfrog.scenario.RecordQuality;

/** What a calibration found, in words, a line each; numbers have four significant digits. */
public final class CalibrationLines {

    private static final int DIGITS = 4;

    private final CalibrationResult result;
    private final List<String> lines = new ArrayList<>();

    private CalibrationLines(CalibrationResult result) {
        this.result = result;
    }

    /** Misfit, targets, parameters, and what the record does not say. */
    public static List<String> of(CalibrationResult result) {
        CalibrationLines text = new CalibrationLines(result);
        text.misfit();
        text.targets();
        text.parameters();
        text.verdicts();
        return text.lines;
    }

    private void misfit() {
        Misfit misfit = result.misfit();
        long series = misfit.points().stream().map(TargetPoint::target).distinct().count();
        long recalled =
                misfit.points().stream()
                        .filter(one -> one.target().series().quality() == RecordQuality.RECALLED)
                        .count();
        add(
                "misfit %s before, %s after, as the weighted mean of squared errors in scales of the"
                        + " record",
                number(misfit.of(result.before())), number(misfit.of(result.after())));
        add(
                "misfit on seeds that the search did not see: %s before, %s after",
                number(misfit.of(result.checkBefore())), number(misfit.of(result.checkAfter())));
        add(
                "targets: %d points of %d series up to 2022-Q4, %d of them recalled rather than read",
                misfit.points().size(), series, recalled);
        for (CalibrationTarget left : misfit.left()) {
            add("target %s left out: the run covers none of its points", left.series().id());
        }
    }

    /** One line a series: the root of its mean squared error before and after. */
    private void targets() {
        Misfit misfit = result.misfit();
        List<CalibrationTarget> all =
                misfit.points().stream().map(TargetPoint::target).distinct().toList();
        for (CalibrationTarget target : all) {
            add(
                    "target %s %s: error %s scales before, %s after",
                    target.series().id(),
                    target.series().label(),
                    number(root(target, result.before().medians())),
                    number(root(target, result.after().medians())));
        }
    }

    private double root(CalibrationTarget target, double[] medians) {
        List<TargetPoint> points = result.misfit().points();
        double sum = 0;
        int count = 0;
        for (int p = 0; p < points.size(); p++) {
            if (points.get(p).target().equals(target)) {
                double error = points.get(p).error(medians[p]);
                sum += error * error;
                count++;
            }
        }
        return Math.sqrt(sum / count);
    }

    private void parameters() {
        for (int i = 0; i < result.experiment().parameters().size(); i++) {
            FittedParameter one = result.experiment().parameters().get(i);
            String moved =
                    String.format(
                            Locale.ROOT,
                            "parameter %s: %s before, %s fitted",
                            one.id(),
                            number(one.own()),
                            number(result.after().values()[i]));
            lines.add(result.profiles().isEmpty() ? moved : moved + interval(i));
        }
    }

    private String interval(int index) {
        Profile profile = result.profiles().get(index);
        return String.format(
                Locale.ROOT,
                ", interval %s%s, %s%s, %s",
                profile.openLow() ? "(edge " : "[",
                number(profile.low()),
                number(profile.high()),
                profile.openHigh() ? " edge)" : "]",
                profile.verdict().text());
    }

    private void verdicts() {
        for (Verdict verdict : Verdict.values()) {
            List<String> ids =
                    result.profiles().stream()
                            .filter(one -> one.verdict() == verdict)
                            .map(one -> one.parameter().id())
                            .toList();
            if (!ids.isEmpty()) {
                add("%s by the record up to 2022: %s", verdict.text(), String.join(", ", ids));
            }
        }
    }

    private void add(String form, Object... values) {
        lines.add(String.format(Locale.ROOT, form, values));
    }

    private static String number(double value) {
        return NumberText.of(value, DIGITS);
    }
}
