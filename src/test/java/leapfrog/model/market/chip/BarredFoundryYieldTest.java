package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class BarredFoundryYieldTest {

    /**
     * The foundry at home yields a quarter of what the barred one does, and has lines to spare: all
     * 1000 devices can be made there, of four times the wafers.
     */
    @Test
    void wafersAreOrderedByTheYieldOfWhoMayMakeThem() {
        ChipChain chain =
                new ChipChain(
                                List.of(Actors.firm("bb-foundry", "BB", Segment.FABRICATION)),
                                "yield-most",
                                0.8,
                                "yield-at-start",
                                0.2,
                                "yield-wafers",
                                1e6)
                        .selling(8000, 8000);
        Foundries foundries = chain.production().foundries();
        int home = foundries.firm(0) == chain.roster.firmIndex("bb-foundry") ? 0 : 1;
        chain.quarter(chain.free(), 1000, 1000);
        foundries.made(1 - home, foundries.node(1 - home), 1e9);
        for (int j = 0; j < 2; j++) {
            chain.production().capacity().wafers().start(j, 1e6);
            chain.production().capacity().packages().start(j, 1e6);
        }
        chain.quarter(chain.under(Rule.on("BB").everyDevice().foreignMade(), 1), 1000, 1000);
        assertThat(chain.vendors.available(chain.bb))
                .isCloseTo(1000, Percentage.withPercentage(0.01));
    }
}
