package leapfrog.model.market.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.PolicyBook;
import leapfrog.model.policy.SafetyCooperation;
import leapfrog.model.policy.SafetyRules;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** Safety of labs by hand: A and B are poles, a and aa are labs of A, b is one of B. */
class SafetyRaceTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final Roster ROSTER =
            new Roster(
                    List.of(Actors.state("A", Map.of()), Actors.state("B", Map.of())),
                    List.of(
                            Actors.firm("a", "A", Segment.MODEL),
                            Actors.firm("aa", "A", Segment.MODEL),
                            Actors.firm("b", "B", Segment.MODEL)));
    private static final double[][] APART = {{1, 0}, {0, 1}};
    private static final double[][] FREE = {{0, 0}, {0, 0}};
    private static final SafetyRules ALONE = rules(List.of("A"), 0.6, 0.5);
    private static final SafetyRules NONE = rules(List.of(), 0, 0);
    private static final SafetyRules BOTH = rules(List.of("A", "B"), 0.6, 0.5);

    private static SafetyRules rules(List<String> signers, double floor, double sharing) {
        List<DatedInstrument> policies = new ArrayList<>();
        for (String signer : signers) {
            SafetyCooperation pact =
                    new SafetyCooperation(List.of(signer.equals("A") ? "B" : "A"), floor, sharing);
            policies.add(
                    new DatedInstrument(
                            signer,
                            "pact",
                            InstrumentKind.SAFETY_COOPERATION,
                            pact,
                            Schedule.from(Quarter.parse("2015-Q1"))));
        }
        Terms terms =
                new PolicyBook(policies, 2, ROSTER::stateIndex)
                        .fold(Quarter.parse("2015-Q1"), (measure, subject) -> Double.NaN);
        return new SafetyRules(
                terms,
                new Parties(
                        ROSTER.home(),
                        List.of("A", "B"),
                        List.of("a", "aa", "b"),
                        ROSTER.alignment(),
                        0.5));
    }

    private static SafetyRace race(SafetyRules rules, double[][] stringency, Object... numbers) {
        SafetyRace race =
                new SafetyRace(
                        ROSTER,
                        new int[] {0, 1, 2},
                        Shipped.with(
                                Shipped.parameters(
                                        "race-pressure", 0.5,
                                        "rivalry-within-state", 0.2,
                                        "rivalry-by-bloc", 0.5,
                                        "rivalry-by-controls", 0.5,
                                        "race-reach", 1,
                                        "safety-cost", 0.1,
                                        "safety-sharing-worth", 0.5),
                                numbers));
        race.rivalry(APART, stringency, rules);
        double[] trained = {25, 24.95, 24.8};
        race.choose(f -> trained[f], rules);
        return race;
    }

    @Test
    void enmityIsThatOfFirmsPlusThatOfBlocsPlusControls() {
        assertThat(race(NONE, FREE).enmity(A, A)).isEqualTo(0.2);
        assertThat(race(NONE, FREE).enmity(A, B)).isEqualTo(0.2 + 0.8 * 0.5, within(1e-12));
        double[][] controls = {{0, 0.4}, {0, 0}};
        double between = 0.5 + 0.5 * 0.4;
        assertThat(race(NONE, controls).enmity(A, B)).isEqualTo(0.2 + 0.8 * between, within(1e-12));
        assertThat(race(NONE, controls).enmity(B, A)).isEqualTo(0.2 + 0.8 * between, within(1e-12));
    }

    /**
     * Against aa: 0.05 / (0.5 0.2) = 0.5; against b: 0.2 / (0.5 0.6) = 0.667 from a, 0.5 from aa.
     */
    @Test
    void theRivalThatPressesMostDecides() {
        SafetyRace race = race(NONE, FREE);
        assertThat(race.safety(0)).isEqualTo(0.5, within(1e-9));
        assertThat(race.safety(1)).isEqualTo(0.5, within(1e-9));
        assertThat(race.safety(2)).isEqualTo(0.5, within(1e-9));
        assertThat(race.share(A)).isEqualTo(0.5, within(1e-9));
        assertThat(race.cost(0)).isEqualTo(0.05, within(1e-9));
        SafetyRace alone = race(NONE, FREE, "rivalry-within-state", 0);
        assertThat(alone.safety(0)).isEqualTo(0.2 / (0.5 * 0.5), within(1e-9));
    }

    @Test
    void anAgreementThatBothSignedSetsAFloorCalmsTheRaceAndShares() {
        assertThat(race(ALONE, FREE).share(-1)).isEqualTo(race(NONE, FREE).share(-1));
        SafetyRace race = race(BOTH, FREE);
        assertThat(race.enmity(A, B)).isEqualTo(0.6 * 0.5, within(1e-12));
        assertThat(race.share(A)).as("the floor").isEqualTo(0.6, within(1e-9));
        // b: the nearest of A is 0.15 away, 0.15 / (0.5 0.3) = 1.
        assertThat(race.share(B)).isEqualTo(1, within(1e-9));
        assertThat(race.safety(0))
                .as("half of what B has more, half of it shared")
                .isEqualTo(0.6 + 0.5 * 0.5 * 0.4, within(1e-9));
        assertThat(race.cost(0)).as("what is told costs nothing").isEqualTo(0.06, within(1e-9));
    }

    @Test
    void withoutRacePressureEverybodyIsSafe() {
        assertThat(race(NONE, FREE, "race-pressure", 0).share(-1)).isEqualTo(1);
    }

    @Test
    void labsFarFromTheFrontierDoNotCount() {
        SafetyRace race = race(NONE, FREE, "race-reach", 0.1);
        assertThat(race.share(B)).isNaN();
        assertThat(race.share(-1)).isEqualTo(race.share(A));
    }
}
