package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.model.Shipped;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Readings;
import org.junit.jupiter.api.Test;

/** States that choose, without a world. */
class ChoiceTest {

    private static final Quarter START = Quarter.parse("2020-Q1");
    private static final List<String> STATES = List.of("CN", "US");
    private static final List<Choice.Payoff> GAP = List.of(new Choice.Payoff("gap", "CN/US", -1));
    private static final Choice LEARNING =
            new Choice("CN", Choice.Rule.ROTH_EREV, GAP, 4, START.plus(4));
    private static final Choice BY_REGIME =
            new Choice("CN", Choice.Rule.BY_REGIME, List.of(), 4, START.plus(4));
    private static final Readings CLOSING =
            (measure, subject) -> measure.equals("gap") ? 1 : Double.NaN;

    private static final List<DatedInstrument> POLICIES =
            List.of(
                    dated("CN", InstrumentKind.EFFICIENCY_DRIVE, new EfficiencyDrive(1e9, 0.3)),
                    dated("CN", InstrumentKind.DIFFUSION, new Diffusion(0.3, 0, 0, 0, 0)),
                    dated("CN", InstrumentKind.SELF_RELIANCE, new SelfReliance(1e9, 0.3, 0, 0)),
                    dated("US", InstrumentKind.DIFFUSION, new Diffusion(0.3, 0, 0, 0, 0)));

    private static DatedInstrument dated(String state, InstrumentKind kind, Instrument what) {
        Schedule half =
                new Schedule(START, Optional.empty(), Optional.empty(), 0, 0.5, Optional.empty());
        return new DatedInstrument(state, kind.id(), kind, what, half);
    }

    private static PolicyBook book(long seed, Parameters numbers, Choice... choices) {
        return new PolicyBook(
                POLICIES,
                STATES.size(),
                STATES::indexOf,
                List.of(choices),
                ChoiceSettings.of(STATES, new Luck(seed), numbers));
    }

    private static List<double[]> strengths(PolicyBook book, int quarters) {
        List<double[]> rows = new ArrayList<>();
        for (int t = 0; t < quarters; t++) {
            double gap = 1 - 0.01 * t * t;
            book.fold(START.plus(t), (m, s) -> m.equals("gap") ? gap : CLOSING.value(m, s));
            rows.add(
                    new double[] {
                        book.strength(0), book.strength(1), book.strength(2), book.strength(3)
                    });
        }
        return rows;
    }

    @Test
    void theSumOfAStatesStrengthsStaysAndOtherStatesAreLeftAlone() {
        for (Choice choice : List.of(LEARNING, BY_REGIME)) {
            for (double[] row : strengths(book(3, Shipped.parameters(), choice), 40)) {
                assertThat(row[0] + row[1] + row[2]).isCloseTo(1.5, within(1e-12));
                assertThat(row[3]).isEqualTo(0.5);
            }
        }
    }

    /** A share of 0.3 of the 1 that the two others have: 0.8, 0.35 and 0.35. */
    @Test
    void aChoiceMovesItsShareToOneInstrumentForAYear() {
        List<double[]> rows =
                strengths(book(3, Shipped.parameters("choice-share", 0.3), LEARNING), 40);
        for (int t = 0; t < 40; t++) {
            double[] row = {rows.get(t)[0], rows.get(t)[1], rows.get(t)[2]};
            assertThat(row).as("quarter " + t).isEqualTo(take(rows.get(t - t % 4)));
            java.util.Arrays.sort(row);
            double[] expected =
                    t < 4 ? new double[] {0.5, 0.5, 0.5} : new double[] {0.35, 0.35, 0.8};
            assertThat(row).containsExactly(expected, within(1e-12));
        }
    }

    private static double[] take(double[] row) {
        return new double[] {row[0], row[1], row[2]};
    }

    @Test
    void aShareOfZeroIsAStateThatDoesNotChooseToTheLastBit() {
        List<double[]> fixed = strengths(new PolicyBook(POLICIES, 2, STATES::indexOf), 40);
        for (Choice choice : List.of(LEARNING, BY_REGIME)) {
            List<double[]> off =
                    strengths(book(3, Shipped.parameters("choice-share", 0), choice), 40);
            for (int t = 0; t < 40; t++) {
                assertThat(off.get(t)).isEqualTo(fixed.get(t));
            }
        }
    }

    @Test
    void theDrawsDependOnSeedAndStateAlone() {
        List<double[]> one = strengths(book(3, Shipped.parameters(), LEARNING), 40);
        Choice other = new Choice("US", Choice.Rule.ROTH_EREV, GAP, 1, START);
        List<double[]> two = strengths(book(3, Shipped.parameters(), other, LEARNING), 40);
        List<double[]> third = strengths(book(4, Shipped.parameters(), LEARNING), 40);
        boolean differs = false;
        for (int t = 0; t < 40; t++) {
            assertThat(take(two.get(t))).isEqualTo(take(one.get(t)));
            differs |= !java.util.Arrays.equals(third.get(t), one.get(t));
        }
        assertThat(differs).isTrue();
    }

    /**
     * A payoff that rises whenever one instrument is in focus teaches the state to focus on it:
     * from a third of all choices towards eight in ten, the limit of its propensity.
     */
    @Test
    void theInstrumentThatPaysIsChosenMoreAndMore() {
        int early = 0;
        int late = 0;
        for (int seed = 0; seed < 60; seed++) {
            PolicyBook book = book(seed, Shipped.parameters(), LEARNING);
            double gap = 0;
            for (int t = 0; t < 400; t++) {
                double now = gap;
                book.fold(START.plus(t), (m, s) -> now);
                boolean focused = book.strength(1) > 0.5;
                gap -= focused ? 1 : 0;
                early += focused && t >= 4 && t < 44 ? 1 : 0;
                late += focused && t >= 360 ? 1 : 0;
            }
        }
        assertThat(late).as("of 2400 quarters").isGreaterThan(1200);
        assertThat(early).as("of 2400 quarters").isLessThan(late - 300);
    }

    /** Without a defined payoff there is nothing to learn, and the first odds stay. */
    @Test
    void anUndefinedPayoffTeachesNothing() {
        PolicyBook book = book(3, Shipped.parameters(), LEARNING);
        int[] chosen = new int[3];
        for (int t = 4; t < 4004; t++) {
            book.fold(START.plus(t), Readings.NONE);
            for (int i = 0; i < 3; i++) {
                chosen[i] += t % 4 == 0 && book.strength(i) > 0.5 ? 1 : 0;
            }
        }
        for (int times : chosen) {
            assertThat(times).as("of 1000 at odds of a third").isBetween(270, 400);
        }
    }

    @Test
    void aRuleAsksForThePayoffItReads() {
        assertThatThrownBy(() -> new Choice("CN", Choice.Rule.ROTH_EREV, List.of(), 4, START))
                .hasMessage("payoff must name at least one measure");
        assertThatThrownBy(() -> new Choice("CN", Choice.Rule.BY_REGIME, GAP, 4, START))
                .hasMessage("payoff is not looked at by by-regime");
    }
}
