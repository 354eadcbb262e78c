package leapfrog.model.market.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.policy.Hedging;
import leapfrog.model.policy.HedgingRules;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Layer;
import org.junit.jupiter.api.Test;

/** Poles AA and BB, and a third state that sides 0.6 and 0.2 with them. */
class AlignmentTest {

    private static final int THIRD = 2;
    private static final Layer LAYER = Layer.HARDWARE;

    private final Roster roster = new Roster(List.of(pole("AA"), pole("BB"), third()), List.of());
    private final Alignment alignment = alignment("alignment-speed", 0.05, "hedging-pull", 2);

    private static StateSeed pole(String id) {
        return Actors.state(id, Map.of());
    }

    private static StateSeed third() {
        StateSeed plain = Actors.state("CC", Map.of());
        return new StateSeed(
                "CC",
                "CC",
                false,
                plain.values(),
                plain.sectorShares(),
                Map.of(),
                Map.of("AA", 0.6, "BB", 0.2),
                List.of());
    }

    private Alignment alignment(Object... numbers) {
        return new Alignment(roster, new Poles(roster), Shipped.parameters(numbers));
    }

    private HedgingRules hedging(double balance) {
        Terms.Draft draft = new Terms.Draft(3);
        if (balance > 0) {
            new Hedging(List.of(LAYER), balance).contribute(draft, THIRD, 1);
        }
        Parties parties =
                new Parties(new int[0], List.of("AA", "BB", "CC"), List.of(), new double[3][3], 0);
        return new HedgingRules(draft.terms(), parties);
    }

    /** Ties to a pole alone, the same on every layer. */
    private static Alignment.Ties ties(double toFirst, double toSecond) {
        return (layer, state, pole) -> pole == 0 ? toFirst : toSecond;
    }

    private double towards(int pole) {
        return alignment.on(LAYER)[THIRD][pole];
    }

    @Test
    void itStaysWhereTiesStay() {
        for (int year = 0; year < 30; year++) {
            alignment.step(ties(0.7, 0.1), hedging(0));
        }
        assertThat(towards(0)).isCloseTo(0.6, within(1e-12));
        assertThat(towards(1)).isCloseTo(0.2, within(1e-12));
    }

    /** ln 3 more for BB: shares 3/4 and 1/4 become even, 0.4 each; a twentieth of the way. */
    @Test
    void itMovesAPartOfTheWayToWhatChangedTiesSay() {
        alignment.step(ties(0.7, 0.1), hedging(0));
        alignment.step(ties(0.7, 0.1 + Math.log(3)), hedging(0));
        assertThat(towards(0)).isCloseTo(0.6 + 0.05 * (0.4 - 0.6), within(1e-12));
        assertThat(towards(1)).isCloseTo(0.2 + 0.05 * (0.4 - 0.2), within(1e-12));
    }

    /** Pull 2 x 2 x balance on shares 3/4 and 1/4: exp(-3) x 3/4 against exp(-1) x 1/4. */
    @Test
    void aStateThatHedgesMovesTowardsEvenTies() {
        alignment.step(ties(0, 0), hedging(1));
        double first = Math.exp(-3) * 0.75;
        double second = Math.exp(-1) * 0.25;
        double target = 0.8 * first / (first + second);
        assertThat(towards(0)).isCloseTo(0.6 + 0.05 * (target - 0.6), within(1e-12));
        assertThat(alignment.on(Layer.DATA)[THIRD][0]).as("other layers").isEqualTo(0.6);
        for (int year = 0; year < 200; year++) {
            alignment.step(ties(0, 0), hedging(1));
        }
        assertThat(towards(0)).isBetween(0.4, 0.5);
    }

    @Test
    void thePartThatSidesWithNobodyStays() {
        for (int year = 0; year < 50; year++) {
            alignment.step(ties(Math.sin(year), 3 * Math.cos(year)), hedging(0.5));
            assertThat(towards(0) + towards(1)).isCloseTo(0.8, within(1e-12));
            assertThat(towards(0)).isBetween(0.0, 0.8);
        }
    }

    @Test
    void aPoleSidesWithItselfWhateverItsTies() {
        alignment.step(ties(0, 0), hedging(0));
        alignment.step(ties(0, 9), hedging(0));
        assertThat(alignment.on(LAYER)[0]).containsExactly(1, 0);
        assertThat(alignment.on(LAYER)[1]).containsExactly(0, 1);
    }

    @Test
    void atSpeedZeroItIsThatOfTheActorFile() {
        Alignment still = alignment("alignment-speed", 0);
        still.step(ties(0, 0), hedging(1));
        still.step(ties(0, 5), hedging(1));
        assertThat(still.on(LAYER)[THIRD]).containsExactly(0.6, 0.2);
        assertThat(still.onControls()).isDeepEqualTo(roster.alignment());
    }

    @Test
    void whoJoinsAControlReadsTheAlignmentOfHardware() {
        alignment.step(ties(0, 0), hedging(1));
        assertThat(alignment.onControls()[THIRD][0]).isEqualTo(towards(0)).isLessThan(0.6);
    }
}
