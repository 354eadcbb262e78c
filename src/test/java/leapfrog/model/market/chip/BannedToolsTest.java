package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

class BannedToolsTest {

    /**
     * The foundry of BB has tools of 2 of AA and of CC, which carry to 4. AA alone goes on to 5 and
     * sells it none of that: what the foundry has is what it had.
     */
    @Test
    void toolsThatAreWithheldHelpNobody() {
        ChipChain chain =
                new ChipChain(
                        List.of(
                                Actors.firm("aa-tools", "AA", Segment.EQUIPMENT),
                                Actors.firm("bb-foundry", "BB", Segment.FABRICATION)),
                        "equipment-slack",
                        2,
                        "tool-substitution",
                        2);
        Foundries foundries = chain.production().foundries();
        int bb = foundries.firm(0) == chain.roster.firmIndex("bb-foundry") ? 0 : 1;
        chain.know("bb-foundry", Segment.FABRICATION, 10);
        chain.know("aa-tools", Segment.EQUIPMENT, 2);
        chain.know("cc-tools", Segment.EQUIPMENT, 2);
        chain.prepare(chain.free());
        assertThat(foundries.level(bb)).isCloseTo(4, within(1e-9));
        chain.know("aa-tools", Segment.EQUIPMENT, 5);
        chain.prepare(chain.under(Rule.on("BB").equipment(), 1));
        assertThat(foundries.level(bb)).isCloseTo(4, within(1e-9));
    }
}
