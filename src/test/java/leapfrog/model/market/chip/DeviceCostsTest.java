package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceCostsTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    private final DeviceCosts costs =
            new DeviceCosts(
                    Shipped.parameters(
                            "device-cost-at-start",
                            2000,
                            "device-performance-at-start",
                            10,
                            "device-cost-elasticity",
                            0.5,
                            "device-learning",
                            0.25,
                            "wafers-at-start",
                            1000,
                            "foundry-share-of-cost",
                            0.4,
                            "memory-share-of-cost",
                            0.3,
                            "packaging-share-of-cost",
                            0.1,
                            "design-cost-at-start",
                            20e6,
                            "device-markup",
                            1.5,
                            "device-markup-slope",
                            2,
                            "device-markup-least",
                            0.1,
                            "device-markup-most",
                            4,
                            "device-power-at-start",
                            250,
                            "device-power-elasticity",
                            0.5,
                            "server-cost-per-watt",
                            6,
                            "electricity-price",
                            0.1));

    /** Sixteen times the first wafers at an exponent of 1/4 halve the cost: Wright's line. */
    @Test
    void waferCostFollowsWrightsLineInWafersOfTheNode() {
        assertThat(costs.wafer(2000, 0, 1)).isCloseTo(800, ROUNDING);
        assertThat(costs.wafer(2000, 15_000, 1)).isCloseTo(400, ROUNDING);
        double slope =
                Math.log(costs.wafer(2000, 999_000, 1) / costs.wafer(2000, 99_000, 1))
                        / Math.log(10);
        assertThat(slope).isCloseTo(-0.25, within(1e-12));
    }

    @Test
    void fourTimesThePerformanceCostsTwiceToMakeAndToDesign() {
        assertThat(costs.base(10e12)).isCloseTo(2000, ROUNDING);
        assertThat(costs.base(40e12)).isCloseTo(4000, ROUNDING);
        assertThat(costs.design(40e12)).isCloseTo(40e6, ROUNDING);
    }

    @Test
    void halfTheYieldDoublesWhatGoodDiesCostInWafersAlone() {
        assertThat(costs.wafer(2000, 0, 0.5)).isCloseTo(1600, ROUNDING);
        double rest = costs.memory(2000) + costs.packaging(2000) + costs.rest(2000);
        assertThat(costs.wafer(2000, 0, 1) + rest).as("all parts").isCloseTo(2000, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"1,1.5", "1.5,2.5", "0.5,0.5", "0.1,0.1", "0,0.1", "2.25,4", "100,4"})
    void markupRisesWithTightnessBetweenItsBounds(double tightness, double expected) {
        assertThat(costs.markup(tightness)).isCloseTo(expected, within(1e-12));
    }

    /** 250 W draw 8766 kWh in four years: 876.6 USD, and 1500 USD of server and hall. */
    @Test
    void owningADeviceCostsServerHallAndElectricity() {
        assertThat(costs.watts(40e12)).isCloseTo(500, ROUNDING);
        assertThat(costs.overhead(250)).isCloseTo(2376.6, ROUNDING);
    }
}
