package leapfrog.model.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import org.junit.jupiter.api.Test;

class RegimesTest {

    private static final int MODEL = Segment.MODEL.ordinal();

    private final Regimes regimes =
            new Regimes(
                    Shipped.parameters(
                            "opportunity(MODEL)", 0.5,
                            "innovation-step(MODEL)", 0.2,
                            "predictability(MODEL)", 0.25));

    /** 0.5 * 0.2 - 0.5 (0.75 * 0.2)^2 / tolerance: 0.1 less 0.01125 over the tolerance. */
    @Test
    void certaintyEquivalentIsGainLessHalfTheRiskAversionTimesVariance() {
        assertThat(regimes.certaintyEquivalent(MODEL, 1)).isCloseTo(0.08875, within(1e-12));
        assertThat(regimes.certaintyEquivalent(MODEL, 0.25)).isCloseTo(0.055, within(1e-12));
        assertThat(regimes.certaintyEquivalent(MODEL, 1e9)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void whoShunsRiskEnoughGivesAnUncertainSegmentNothing() {
        assertThat(regimes.certaintyEquivalent(MODEL, 0.1)).isZero();
    }
}
