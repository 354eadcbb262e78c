package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.Actors;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

class SharedFundTest {

    /** A firm that makes both wafers and memory has one fund of 1 million, not one for each. */
    @Test
    void aFundIsNotSpentTwiceByAFirmThatMakesWafersAndMemory() {
        ChipChain chain =
                new ChipChain(
                                List.of(
                                        Actors.firm(
                                                "bb-both",
                                                "BB",
                                                Segment.FABRICATION,
                                                Segment.MEMORY)))
                        .selling(8000, 8000);
        int both = chain.roster.firmIndex("bb-both");
        chain.quarter(chain.free(), 80_000, 80_000);
        double[] fund = new double[chain.roster.firmCount()];
        fund[both] = 1e6;
        ChainCapacity capacity = chain.production().capacity();
        capacity.plan(fund, new double[chain.roster.firmCount()]);
        assertThat(capacity.cost(both, true)).isLessThanOrEqualTo(1e6 * (1 + 1e-9));
    }
}
