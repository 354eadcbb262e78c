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
                            "device-output-at-start",
                            1000,
                            "yield-most",
                            0.8,
                            "yield-at-start",
                            0.4,
                            "yield-output",
                            500,
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

    /** Sixteen times the first output at an exponent of 1/4 halves the cost: Wright's line. */
    @Test
    void unitCostFollowsWrightsLineInCumulativeOutput() {
        double mature = costs.yield(1e12);
        double first = costs.unit(10e12, 0, mature);
        assertThat(first).isCloseTo(2000, ROUNDING);
        assertThat(costs.unit(10e12, 15_000, mature)).isCloseTo(1000, ROUNDING);
        double slope =
                Math.log(costs.unit(10e12, 999_000, mature) / costs.unit(10e12, 99_000, mature))
                        / Math.log(10);
        assertThat(slope).isCloseTo(-0.25, within(1e-12));
    }

    @Test
    void fourTimesThePerformanceCostsTwice() {
        double mature = costs.yield(1e12);
        assertThat(costs.unit(40e12, 0, mature)).isCloseTo(4000, ROUNDING);
    }

    /** Without experience 0.4 of 0.8: twice the cost; after one scale of output 0.8 - 0.4 / e. */
    @Test
    void lowYieldRaisesCostAndExperienceLowersIt() {
        assertThat(costs.unit(10e12, 0, costs.yield(0))).isCloseTo(4000, ROUNDING);
        assertThat(costs.unit(10e12, 0, costs.yield(500)))
                .isCloseTo(2000 * 0.8 / (0.8 - 0.4 * Math.exp(-1)), ROUNDING);
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
