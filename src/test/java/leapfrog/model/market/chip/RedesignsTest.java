package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.Rule;
import leapfrog.model.policy.DeviceRule;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AA bars BB from devices of 10 TFLOPS on; its vendor sells one of 12 with 120 GB/s. */
class RedesignsTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static Rule rule(boolean downgraded) {
        return Rule.on("BB").performance(10e12, downgraded);
    }

    private static double fitted(ChipChain chain) {
        return chain.vendors.redesigns().performance(chain.aa, ChipChain.BB, false);
    }

    private static ChipChain chain(int lag) {
        return new ChipChain(
                        "redesign-lag",
                        lag,
                        "device-performance-at-start",
                        12,
                        "device-interconnect-at-start",
                        120,
                        "interconnect-worth",
                        0.15)
                .selling(8000, 8000);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void aDeviceThatFitsIsReadyAfterItsLag(int lag) {
        ChipChain chain = chain(lag);
        for (int quarter = 0; quarter < lag; quarter++) {
            chain.prepare(chain.under(rule(true), 1));
            assertThat(fitted(chain)).isZero();
        }
        chain.prepare(chain.under(rule(true), 1));
        assertThat(fitted(chain)).isCloseTo(9.8e12, ROUNDING);
    }

    @Test
    void workBeginsWhenTheControlIsAnnounced() {
        ChipChain chain = chain(2);
        for (int quarter = 0; quarter < 2; quarter++) {
            chain.prepare(chain.expecting(rule(true)));
            assertThat(fitted(chain)).as("nothing to fit under yet").isZero();
        }
        chain.prepare(chain.under(rule(true), 1));
        assertThat(fitted(chain)).isCloseTo(9.8e12, ROUNDING);
    }

    @Test
    void closedStaysClosedHoweverLongVendorsWork() {
        ChipChain chain = chain(1);
        for (int quarter = 0; quarter < 8; quarter++) {
            chain.prepare(chain.under(rule(false), 1));
            assertThat(fitted(chain)).isZero();
        }
    }

    /** 2022: both 10 TFLOPS and 100 GB/s. 2023: 10 TFLOPS. The device of 2022 is closed. */
    @Test
    void aSecondRuleClosesTheDeviceOfTheFirst() {
        ChipChain chain = chain(0);
        DeviceRule both = new DeviceRule(10e12, 100e9, DeviceRule.Rule.BOTH, NONE, NONE, true);
        chain.prepare(chain.under(Rule.on("BB").devices(both), 1));
        assertThat(fitted(chain)).as("its link alone is cut").isCloseTo(12e12, ROUNDING);
        assertThat(chain.vendors.redesigns().traits(chain.aa, ChipChain.BB, false).interconnect())
                .isCloseTo(98e9, ROUNDING);
        assertThat(chain.vendors.redesigns().worth(chain.aa, ChipChain.BB, false))
                .isCloseTo(12e12 * Math.pow(98.0 / 120, 0.15), ROUNDING);
        chain.prepare(chain.under(rule(true), 1));
        assertThat(fitted(chain)).isCloseTo(9.8e12, ROUNDING);
    }

    @Test
    void nobodyRedesignsForBuyersWhoAreFree() {
        ChipChain chain = chain(0);
        chain.prepare(chain.under(rule(true), 1));
        assertThat(chain.vendors.redesigns().performance(chain.aa, ChipChain.CC, false)).isZero();
        assertThat(chain.vendors.redesigns().performance(chain.bb, ChipChain.BB, false))
                .as("made at home")
                .isZero();
        chain.prepare(chain.free());
        assertThat(fitted(chain)).as("the rule ended").isZero();
    }

    @Test
    void whoALicenceNamesGetsABetterDeviceThanOthers() {
        ChipChain chain = chain(0);
        Rule licensed = rule(true).licence(0.15, NONE, 11e12, "bb-chips");
        chain.prepare(chain.under(licensed, 1));
        assertThat(chain.vendors.redesigns().performance(chain.aa, ChipChain.BB, true))
                .isCloseTo(0.98 * 11e12, ROUNDING);
        assertThat(fitted(chain)).isCloseTo(9.8e12, ROUNDING);
    }

    /** A density of 12 TFLOPS over 800 mm2 is 0.015: cut to 98 % of 0.01 it is 7.84 TFLOPS. */
    @Test
    void aLimitOnDensityCutsThePerformanceOfTheSameDie() {
        ChipChain chain = chain(0);
        DeviceRule density =
                new DeviceRule(NONE, NONE, DeviceRule.Rule.PERFORMANCE, NONE, 0.01e12, true);
        chain.prepare(chain.under(Rule.on("BB").devices(density), 1));
        assertThat(fitted(chain)).isCloseTo(7.84e12, ROUNDING);
    }
}
