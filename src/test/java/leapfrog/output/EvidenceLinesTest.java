package leapfrog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.evidence.Assessment;
import leapfrog.experiment.evidence.Axis;
import leapfrog.experiment.evidence.Fact;
import leapfrog.experiment.evidence.Finding;
import leapfrog.experiment.evidence.Note;
import leapfrog.experiment.evidence.ScanRow;
import leapfrog.experiment.evidence.Value;
import leapfrog.experiment.evidence.Verdict;
import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;

class EvidenceLinesTest {

    private static final double NONE = Double.NaN;
    private static final Fact SF1A =
            new Fact("SF1a", null, "none|chip-threshold", List.of(), false);

    @Test
    void aFactIsOneLineWithFourSignificantDigits() {
        Finding finding =
                new Finding(
                        Verdict.PASS,
                        number(0.123456),
                        number(0.09999999),
                        number(12345.678),
                        "0.03",
                        List.of(),
                        60);
        assertThat(EvidenceLines.line(new Assessment(SF1A, finding, 1, 0.71236, 0.98, 0)))
                .isEqualTo(
                        "SF1a PASS statistic=0.1235 interval=[0.1,12350] threshold=0.03"
                                + " placebo=0.7124 robust=0.98 pair=none|chip-threshold");
    }

    @Test
    void whatIsUndefinedOrNotAskedForIsADash() {
        Finding finding =
                new Finding(
                        Verdict.FAIL,
                        number(NONE),
                        number(NONE),
                        number(NONE),
                        "0.03",
                        List.of(),
                        0);
        assertThat(EvidenceLines.line(new Assessment(SF1A, finding, NONE, NONE, NONE, 3)))
                .isEqualTo(
                        "SF1a FAIL statistic=- interval=[-,-] threshold=0.03 placebo=- robust=-"
                                + " pair=none|chip-threshold left-out=3");
    }

    @Test
    void aLabelOfConsistencyStandsAtTheEnd() {
        Finding finding =
                new Finding(Verdict.PASS, number(1), number(1), number(1), "0", List.of(), 60);
        Fact labelled = new Fact("SF8", null, "open|closed", List.of(), true);
        assertThat(EvidenceLines.line(new Assessment(labelled, finding, 1, NONE, NONE, 0)))
                .endsWith("pair=open|closed label=consistency");
    }

    @Test
    void furtherNumbersAndTheMarkOfAConstructionStandAtTheEnd() {
        Finding finding =
                new Finding(
                        Verdict.PASS,
                        number(1),
                        number(-0.00001),
                        number(0),
                        "0.5",
                        List.of(new Note("p", number(2.7557e-6))),
                        60);
        assertThat(EvidenceLines.line(new Assessment(SF1A, finding, 1, 0.31, 1, 1)))
                .isEqualTo(
                        "SF1a PASS statistic=1 interval=[-0.00001,0] threshold=0.5 placebo=0.31"
                                + " robust=1 pair=none|chip-threshold p=0.000002756 left-out=1"
                                + " by-construction");
    }

    @Test
    void datesAreQuartersAndNeverWhenTheyLieBeyondTheEnd() {
        assertThat(EvidenceLines.line(new Assessment(SF1A, turn(), 1, 1, 1, 0)))
                .isEqualTo(
                        "SF1a REPORT statistic=2030-Q2 interval=[2029-Q1,never] threshold=-"
                                + " placebo=1 robust=1 pair=none|chip-threshold without=0.35");
    }

    @Test
    void aScanShowsBothEndsOfAnAxis() {
        Axis axis = new Axis("scarcity-response", new Interval(0, 1.5));
        assertThat(EvidenceLines.line(new ScanRow(SF1A, axis, turn(), turn())))
                .isEqualTo(
                        "SCAN SF1a scarcity-response low=0 quarter=2030-Q2 without=0.35"
                                + " high=1.5 quarter=2030-Q2 without=0.35");
    }

    @Test
    void anotherLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            aFactIsOneLineWithFourSignificantDigits();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Finding turn() {
        return new Finding(
                Verdict.REPORT,
                quarter(2030, 2),
                quarter(2029, 1),
                new Value(NONE, true),
                "-",
                List.of(new Note("without", number(0.35))),
                60);
    }

    private static Value number(double value) {
        return new Value(value, false);
    }

    private static Value quarter(int year, int ofYear) {
        return new Value(Quarter.of(year, ofYear).ordinal(), true);
    }
}
