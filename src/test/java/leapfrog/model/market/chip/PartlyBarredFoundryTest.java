package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.Rule;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PartlyBarredFoundryTest {

    /** Of 8000 devices the only foundry may make half, and may package what it made: 4000. */
    @Test
    void aControlInForceByHalfStopsHalfOfWhatAFoundryAbroadMakes() {
        ChipChain chain = new ChipChain().selling(8000, 8000);
        chain.quarter(chain.free(), 8000, 8000);
        chain.quarter(chain.under(Rule.on("BB").everyDevice().foreignMade(), 0.5), 8000, 8000);
        assertThat(chain.vendors.available(chain.bb))
                .isCloseTo(4000, Percentage.withPercentage(1e-4));
    }
}
