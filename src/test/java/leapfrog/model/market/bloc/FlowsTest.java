package leapfrog.model.market.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** Flows between three states, worked by hand. */
class FlowsTest {

    private static final Layer LAYER = Layer.HARDWARE;

    private static void quarter(Flows flows, double own, double bought, double sold) {
        flows.begin();
        flows.add(LAYER, 2, 2, own);
        flows.add(LAYER, 0, 2, bought);
        flows.add(LAYER, 2, 1, sold);
        flows.close();
    }

    /** 30 of A and 10 to B: three quarters of the trade with A; own use is no trade. */
    @Test
    void sharesOfTradeCountBothWaysAndLeaveOwnUseOut() {
        Flows flows = new Flows(3, 0.1);
        quarter(flows, 60, 30, 10);
        assertThat(flows.tradeShare(LAYER, 2, 0)).isCloseTo(0.75, within(1e-12));
        assertThat(flows.tradeShare(LAYER, 2, 1)).isCloseTo(0.25, within(1e-12));
        assertThat(flows.tradeShare(Layer.DATA, 2, 0)).as("nothing flowed").isZero();
    }

    /** Steady: 10 times a quarter's flow; then 30 more from A, the rest worn: 300 x 0.9 + 90. */
    @Test
    void whatIsInstalledWearsOutAndCountsOwnUse() {
        Flows flows = new Flows(3, 0.1);
        quarter(flows, 60, 30, 10);
        assertThat(flows.installedShare(LAYER, 2, 0)).isCloseTo(1.0 / 3, within(1e-12));
        quarter(flows, 0, 90, 0);
        double expected = (270 + 90) / (270 + 90 + 540.0);
        assertThat(flows.installedShare(LAYER, 2, 0)).isCloseTo(expected, within(1e-12));
    }

    /** Four times the first quarter; then a quarter of it leaves and the new flow comes in. */
    @Test
    void theYearIsAMovingMean() {
        Flows flows = new Flows(3, 0.1);
        quarter(flows, 0, 30, 0);
        assertThat(flows.yearly(LAYER)[0][2]).isEqualTo(120);
        quarter(flows, 0, 10, 0);
        assertThat(flows.yearly(LAYER)[0][2]).isEqualTo(100);
    }

    @Test
    void leverageIsTheLargestShareInASegmentThatFewCanServe() {
        Leverage leverage = new Leverage(2);
        leverage.begin();
        leverage.sell(Segment.MEMORY, 0, 80);
        leverage.sell(Segment.MEMORY, 1, 20);
        leverage.sell(Segment.FABRICATION, 0, 10);
        leverage.sell(Segment.FABRICATION, 1, 30);
        leverage.close();
        assertThat(leverage.of(0)).isCloseTo(0.8, within(1e-12));
        assertThat(leverage.of(1)).isCloseTo(0.75, within(1e-12));
    }
}
