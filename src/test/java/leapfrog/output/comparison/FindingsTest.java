package leapfrog.output.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.experiment.comparison.Turn;
import org.junit.jupiter.api.Test;

/** What a comparison says, against sentences written by hand. */
class FindingsTest {

    private static final List<String> ONE = List.of("chip-threshold");

    @Test
    void turnWithinTheRecord_isSaidWithItsInterval() {
        Comparison comparison =
                HandMade.of(
                        ONE,
                        List.of(HandMade.gap("chip-threshold", HandMade.FIVE_YEARS, true)),
                        List.of(
                                HandMade.path(
                                        "chip-threshold",
                                        HandMade.GAP,
                                        new Turn(-1, 14, 9, 20, 0.07))));
        assertThat(Findings.sentences(comparison))
                .containsExactly(
                        "chip-threshold against none: gap-months(CN/US) is 3.1 months higher after"
                                + " 5 years [1.9, 4.2], p = 0.002 (Holm: p = 0.012); the difference"
                                + " changes sign in 2028-Q3 [2027-Q2, 2030-Q1], in 7 % of seeds"
                                + " never");
    }

    @Test
    void turnAfterTheRecord_isSaidAsTheShareOfSeedsWithout() {
        Turn never = new Turn(-1, Turn.NEVER, 20, Turn.NEVER, 0.93);
        Turn open = new Turn(1, 20, 14, Turn.NEVER, 0);
        Turn none = new Turn(0, Turn.NEVER, Turn.NEVER, Turn.NEVER, 1);
        assertThat(sentenceWith(never)).endsWith("; no change of sign in 93 % of seeds");
        assertThat(sentenceWith(open))
                .endsWith("; the difference changes sign in 2030-Q1 [2028-Q3, after 2030-Q4]");
        assertThat(sentenceWith(none)).endsWith("p = 0.002 (Holm: p = 0.012)");
    }

    private static String sentenceWith(Turn turn) {
        return Findings.sentences(
                        HandMade.of(
                                ONE,
                                List.of(HandMade.gap("chip-threshold", HandMade.FIVE_YEARS, true)),
                                List.of(HandMade.path("chip-threshold", HandMade.GAP, turn))))
                .get(0);
    }

    @Test
    void horizonsOfOneSeries_standInOneSentence() {
        Comparison comparison =
                HandMade.of(
                        ONE,
                        List.of(
                                HandMade.gap("chip-threshold", new Horizon("+1y", 4, 4), true),
                                HandMade.gap("chip-threshold", new Horizon("end", 23, 23), true),
                                HandMade.gap("chip-threshold", new Horizon("path", 0, 23), true)),
                        List.of());
        assertThat(Findings.sentences(comparison))
                .containsExactly(
                        "chip-threshold against none: gap-months(CN/US) is 3.1 months higher after"
                                + " 1 year [1.9, 4.2], p = 0.002 (Holm: p = 0.012); 3.1 months"
                                + " higher at the end (2030-Q4) [1.9, 4.2], p = 0.002 (Holm: p ="
                                + " 0.012); 3.1 months higher on average from 2025-Q1 to 2030-Q4"
                                + " [1.9, 4.2], p = 0.002 (Holm: p = 0.012)");
    }

    @Test
    void sharesDifferByPercentagePointsForPeopleAndInTheirUnitForScripts() {
        Comparison comparison =
                HandMade.of(
                        ONE,
                        List.of(
                                HandMade.effect(
                                        "chip-threshold",
                                        HandMade.SHARE,
                                        -0.021,
                                        new Interval(-0.03, -0.0101),
                                        0.0001)),
                        List.of());
        assertThat(Findings.sentences(comparison))
                .containsExactly(
                        "chip-threshold against none: adoption(CN) is 2.10 percentage points lower"
                                + " after 5 years [-3.00, -1.01], p < 0.001 (Holm: p < 0.001)");
        assertThat(Findings.scriptLines(comparison))
                .containsExactly("adoption(CN) +5y: -0.0210 [-0.0300, -0.0101] p<0.001 d=0.25");
    }

    @Test
    void scriptLines_haveThePolicyWhenThereAreSeveralAndOnlyPrimaryEffects() {
        Effect primary = HandMade.gap("chip-threshold", HandMade.FIVE_YEARS, true);
        Effect other = HandMade.gap("chip-threshold", new Horizon("end", 23, 23), false);
        assertThat(Findings.scriptLines(HandMade.of(ONE, List.of(primary, other), List.of())))
                .containsExactly("gap-months(CN/US) +5y: +3.1 [1.9, 4.2] p=0.002 d=0.8");
        assertThat(
                        Findings.scriptLines(
                                HandMade.of(
                                        List.of("chip-threshold", "tool-ban"),
                                        List.of(
                                                primary,
                                                HandMade.gap(
                                                        "tool-ban", HandMade.FIVE_YEARS, true)),
                                        List.of())))
                .containsExactly(
                        "chip-threshold gap-months(CN/US) +5y: +3.1 [1.9, 4.2] p=0.002 d=0.8",
                        "tool-ban gap-months(CN/US) +5y: +3.1 [1.9, 4.2] p=0.002 d=0.8");
    }

    @Test
    void nothingKnown_isSaidAsSuch() {
        Effect unknown =
                new Effect(
                        "x",
                        HandMade.GAP,
                        HandMade.FIVE_YEARS,
                        0,
                        Double.NaN,
                        Double.NaN,
                        Interval.UNDEFINED,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        true);
        Comparison comparison = HandMade.of(List.of("x"), List.of(unknown), List.of());
        assertThat(Findings.sentences(comparison))
                .containsExactly(
                        "x against none: gap-months(CN/US) is not comparable after 5 years, as no"
                                + " seed has a value with both");
        assertThat(Findings.scriptLines(comparison))
                .containsExactly("gap-months(CN/US) +5y: n/a [n/a, n/a] p=n/a d=n/a");
        assertThat(Findings.sentences(HandMade.empty())).isEmpty();
        assertThat(Findings.scriptLines(HandMade.empty())).isEmpty();
    }

    @Test
    void noDifferenceAtAll_hasNoSign() {
        Effect same = HandMade.effect("x", HandMade.GAP, 0, new Interval(0, 0), 1);
        Comparison comparison = HandMade.of(List.of("x"), List.of(same), List.of());
        assertThat(Findings.sentences(comparison))
                .containsExactly(
                        "x against none: gap-months(CN/US) is the same after 5 years [0.0, 0.0],"
                                + " p = 1.00 (Holm: p = 1.00)");
        assertThat(Findings.scriptLines(comparison))
                .containsExactly("gap-months(CN/US) +5y: 0.0 [0.0, 0.0] p=1.00 d=0.25");
    }
}
