package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A foundry in BB that depends on tools of AA and of CC, where a designer makes its own wafers. */
class FoundriesTest {

    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final int FABRICATION = Segment.FABRICATION.ordinal();
    private static final int EQUIPMENT = Segment.EQUIPMENT.ordinal();
    private static final int AA = 0;

    private final Roster roster =
            new Roster(
                    List.of(
                            Actors.state("AA", Map.of()),
                            Actors.state("BB", Map.of()),
                            Actors.state("CC", Map.of())),
                    List.of(
                            Actors.firm("aa-tools", "AA", Segment.EQUIPMENT),
                            Actors.firm("bb-foundry", "BB", Segment.FABRICATION),
                            Actors.firm("cc-chips", "CC", Segment.CHIP_DESIGN, Segment.FABRICATION),
                            Actors.firm("cc-tools", "CC", Segment.EQUIPMENT)));
    private final Knowledge knowledge = new Knowledge(roster.firmCount(), 0.15);
    private final int firm = roster.firmIndex("bb-foundry");
    private final int own = roster.firmIndex("cc-chips");
    private final Foundries foundries =
            new Foundries(
                    roster,
                    Shipped.parameters(
                            "node-step",
                            2,
                            "node-carry-over",
                            0.5,
                            "equipment-slack",
                            2,
                            "tool-substitution",
                            2,
                            "yield-most",
                            0.9,
                            "yield-at-start",
                            0.3,
                            "yield-wafers",
                            1000));
    private final int foundry = foundries.firm(0) == firm ? 0 : 1;

    private void know(double fabrication, double toolsOfAa, double toolsOfCc) {
        knowledge.found(firm, FABRICATION, fabrication);
        knowledge.found(roster.firmIndex("aa-tools"), EQUIPMENT, toolsOfAa);
        knowledge.found(roster.firmIndex("cc-tools"), EQUIPMENT, toolsOfCc);
    }

    private Clearance clearance(Consumer<Terms.Draft> rules) {
        Terms.Draft draft = new Terms.Draft(3);
        rules.accept(draft);
        return new Clearance(
                draft.terms(),
                new Parties(
                        roster.home(),
                        List.of("AA", "BB", "CC"),
                        roster.firms().stream().map(LeadFirm::id).toList(),
                        new double[3][3],
                        0.6));
    }

    private Clearance free() {
        return clearance(draft -> {});
    }

    private Clearance banned(double strength) {
        return clearance(
                draft -> draft.addControl(AA, Rule.on("BB").equipment().control(), strength));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "1.99,0", "2,1", "3.99,1", "4,2", "0.5,-1", "0.49,-2"})
    void everyDoublingOfTheLevelIsANode(double level, int nodesFromOne) {
        foundries.start(foundry, 1, 0);
        int one = foundries.node(foundry);
        foundries.start(foundry, level, 0);
        assertThat(foundries.node(foundry) - one).isEqualTo(nodesFromOne);
    }

    /** 0.9 - 0.6 exp(-w / 1000): half of the way after 1000 ln 2 wafers. */
    @Test
    void yieldIsLearntByTheWafersOfTheNode() {
        foundries.start(foundry, 1, 0);
        int node = foundries.node(foundry);
        assertThat(foundries.yield(foundry, node)).isCloseTo(0.3, ROUNDING);
        foundries.made(foundry, node, 1000 * Math.log(2));
        assertThat(foundries.yield(foundry, node)).isCloseTo(0.6, ROUNDING);
        assertThat(foundries.yield(foundry, node + 1))
                .as("not of the next")
                .isCloseTo(0.3, ROUNDING);
        foundries.made(foundry, node, 1e9);
        assertThat(foundries.yield(foundry, node)).isCloseTo(0.9, ROUNDING);
    }

    /** Half of 800 wafers' experience goes on to the next node, a quarter two nodes up. */
    @Test
    void aPartOfTheExperienceGoesOnToTheNextNodes() {
        foundries.start(foundry, 1, 800);
        int node = foundries.node(foundry);
        know(4, 2, 2);
        foundries.prepare(knowledge, free());
        assertThat(foundries.node(foundry)).isEqualTo(node + 2);
        assertThat(foundries.experience(foundry, node)).isCloseTo(800, ROUNDING);
        assertThat(foundries.experience(foundry, node + 1)).isCloseTo(400, ROUNDING);
        assertThat(foundries.experience(foundry, node + 2)).isCloseTo(200, ROUNDING);
    }

    /** It knows 10, and the best tools of 2 carry twice as far: 4. */
    @Test
    void aFoundryComesAsFarAsItsToolsCarryIt() {
        know(10, 2, 1.5);
        foundries.prepare(knowledge, free());
        assertThat(foundries.level(foundry)).isCloseTo(4, ROUNDING);
        know(3, 2, 1.5);
        foundries.prepare(knowledge, free());
        assertThat(foundries.level(foundry)).as("what was reached stays").isCloseTo(4, ROUNDING);
    }

    /** It never had tools of AA, half of all kinds: (1 / 2)^2 of 2, which carry twice as far: 1. */
    @Test
    void kindsOfToolsThatWereNeverSoldCannotBeMadeUpFor() {
        know(10, 2, 2);
        foundries.prepare(knowledge, banned(1));
        assertThat(foundries.level(foundry)).isCloseTo(1, ROUNDING);
        foundries.prepare(knowledge, free());
        assertThat(foundries.level(foundry)).as("once they are").isCloseTo(4, ROUNDING);
    }

    @Test
    void aBanLeavesWhatIsThereAlready() {
        know(10, 2, 2);
        foundries.prepare(knowledge, free());
        foundries.prepare(knowledge, banned(1));
        assertThat(foundries.level(foundry)).isCloseTo(4, ROUNDING);
    }

    /**
     * All tools double, a gain of ln 2. Of AA's 0.3 passes, and both enter with their root: tools
     * gain ((0.3^0.5 + 1) / 2)^2 ln 2 and stand at 2 x 2^0.599, which carry twice as far.
     */
    @Test
    void aBanThatLetsSomePassSlowsTheToolsThatItCovers() {
        know(10, 2, 2);
        foundries.prepare(knowledge, free());
        know(10, 4, 4);
        foundries.prepare(knowledge, banned(0.7));
        assertThat(foundries.level(foundry))
                .isCloseTo(4 * Math.pow(2, Math.pow((Math.sqrt(0.3) + 1) / 2, 2)), ROUNDING);
    }

    /** Half of the kinds pass at 0.3, or not at all: ((0.55 + 1) / 2)^2, or (1 / 2)^2. */
    @ParameterizedTest
    @CsvSource({"0.7,0.598861278752583", "1,0.25", "0,1"})
    void newLinesNeedAllKindsOfTools(double strength, double ease) {
        know(10, 2, 2);
        foundries.prepare(knowledge, banned(strength));
        assertThat(foundries.ease(foundry)).isCloseTo(ease, ROUNDING);
        assertThat(foundries.unserved(foundry)).isCloseTo(1 - ease, ROUNDING);
        assertThat(foundries.aheadOfBan(foundry)).isZero();
    }

    @Test
    void whoHasGoodToolsAtHomeBuildsOn() {
        knowledge.found(own, FABRICATION, 4);
        know(10, 2, 2);
        foundries.prepare(
                knowledge,
                clearance(draft -> draft.addControl(AA, Rule.on("CC").equipment().control(), 1)));
        assertThat(foundries.ease(1 - foundry)).as("2 carry to 4").isEqualTo(1);
        know(10, 2, 0.4);
        foundries.prepare(
                knowledge,
                clearance(draft -> draft.addControl(AA, Rule.on("CC").equipment().control(), 1)));
        assertThat(foundries.ease(1 - foundry)).as("0.4 to 0.8").isLessThan(0.5);
    }

    /** What will pass of half of the kinds is 0.2: 1 - ((0.447 + 1) / 2)^2. */
    @Test
    void anAnnouncedBanIsKnownByWhatItWillTake() {
        know(10, 2, 2);
        foundries.prepare(
                knowledge,
                clearance(
                        draft ->
                                draft.announceControl(
                                        AA, Rule.on("BB").equipment().control(), 0.8, 2)));
        assertThat(foundries.ease(foundry)).isEqualTo(1);
        assertThat(foundries.aheadOfBan(foundry))
                .isCloseTo(1 - Math.pow((Math.sqrt(0.2) + 1) / 2, 2), ROUNDING);
    }

    /** Four times as good weighs four times as much; at home 1, abroad what was sold there. */
    @Test
    void toolMakersWeighByLevelAndByWhatTheySellAbroad() {
        know(10, 4, 1);
        int aa = roster.firmIndex("aa-tools");
        int cc = roster.firmIndex("cc-tools");
        assertThat(foundries.toolWeight(aa, firm, knowledge)).isCloseTo(0.3 * 4, ROUNDING);
        assertThat(foundries.toolWeight(cc, firm, knowledge)).isCloseTo(0.3, ROUNDING);
        assertThat(foundries.toolWeight(cc, own, knowledge)).isCloseTo(1, ROUNDING);
    }

    @Test
    void whoDesignsChipsMakesWafersForItselfAlone() {
        int other = 1 - foundry;
        assertThat(foundries.serves(other, own)).isTrue();
        assertThat(foundries.serves(other, firm)).isFalse();
        assertThat(foundries.serves(foundry, own)).isTrue();
    }
}
