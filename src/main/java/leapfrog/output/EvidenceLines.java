package leapfrog.output;

import leapfrog.experiment.evidence.Assessment;
import leapfrog.experiment.evidence.Axis;
import leapfrog.experiment.evidence.Finding;
import leapfrog.experiment.evidence.Note;
import leapfrog.experiment.evidence.ScanRow;
import leapfrog.experiment.evidence.Value;
import leapfrog.model.core.Quarter;

/**
 * What is found of the stylised facts, one line each, for people and scripts. Fields stand in a
 * fixed order with a blank between them; numbers have four significant digits, {@code -} stands for
 * one that is undefined or was not asked for, {@code never} for a date after the last quarter.
 */
public final class EvidenceLines {

    private static final int DIGITS = 4;
    private static final String UNDEFINED = "-";
    private static final String NEVER = "never";

    private EvidenceLines() {}

    /** Such as {@code SF1a PASS statistic=0.1 interval=[0.08,0.13] threshold=0.03 ...}. */
    public static String line(Assessment assessment) {
        Finding finding = assessment.finding();
        StringBuilder line = new StringBuilder(assessment.fact().id());
        line.append(' ').append(finding.verdict());
        field(line, "statistic", text(finding.statistic()));
        field(line, "interval", "[" + text(finding.low()) + "," + text(finding.high()) + "]");
        field(line, "threshold", finding.threshold());
        field(line, "placebo", number(assessment.placebo()));
        field(line, "robust", number(assessment.robust()));
        field(line, "pair", assessment.fact().pair());
        notes(line, finding);
        if (assessment.leftOut() > 0) {
            field(line, "left-out", Integer.toString(assessment.leftOut()));
        }
        if (assessment.fact().consistency()) {
            field(line, "label", "consistency");
        }
        return line.append(assessment.byConstruction() ? " by-construction" : "").toString();
    }

    /** Such as {@code SCAN SF1a distillation low=0 statistic=0.1 high=0.6 statistic=0.2}. */
    public static String line(ScanRow row) {
        Axis axis = row.axis();
        StringBuilder line = new StringBuilder("SCAN ").append(row.fact().id());
        line.append(' ').append(axis.id());
        field(line, "low", number(axis.range().low()));
        end(line, row.low());
        field(line, "high", number(axis.range().high()));
        end(line, row.high());
        return line.toString();
    }

    private static void end(StringBuilder line, Finding finding) {
        String name = finding.statistic().dated() ? "quarter" : "statistic";
        field(line, name, text(finding.statistic()));
        notes(line, finding);
    }

    private static void notes(StringBuilder line, Finding finding) {
        for (Note note : finding.notes()) {
            field(line, note.name(), text(note.value()));
        }
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(' ').append(name).append('=').append(value);
    }

    private static String text(Value value) {
        if (!value.dated()) {
            return number(value.number());
        }
        return Double.isNaN(value.number())
                ? NEVER
                : new Quarter((int) Math.rint(value.number())).toString();
    }

    private static String number(double value) {
        return Double.isFinite(value) ? NumberText.of(value, DIGITS) : UNDEFINED;
    }
}
