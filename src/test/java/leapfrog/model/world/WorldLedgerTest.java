package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import leapfrog.model.Shipped;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.Accounts;
import leapfrog.model.market.Flow;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Money, devices and researchers are conserved in every quarter of every shipped scenario. */
class WorldLedgerTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-7);

    static Stream<String> scenarios() {
        return Shipped.SCENARIOS.stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyQuarterBalances(String scenario) {
        Blueprint blueprint = Shipped.scenario(scenario, 50, "2035-Q4").withProbes(List.of());
        World world = Worlds.begun(blueprint, Worlds.seed(1));
        for (int t = 1; t < blueprint.quarters(); t++) {
            double researchers = world.talent().world();
            world.stepQuarter();
            moneyIsExplained(world.accounts());
            devicesAreConserved(world);
            devicesArePaid(world);
            theChainIsPaid(world, blueprint.parameters());
            double expected = researchers + world.talent().graduated() - world.talent().retired();
            assertThat(world.talent().world()).isCloseTo(expected, ROUNDING);
        }
    }

    private static void moneyIsExplained(Accounts accounts) {
        double turnover = Math.abs(accounts.opening());
        for (Flow flow : Flow.values()) {
            turnover += accounts.booked(flow);
        }
        assertThat(accounts.unexplained()).isCloseTo(0, within(1e-9 * turnover));
    }

    /** What buyers of all states got, gray units out of third states' hands, is what was sold. */
    private static void devicesAreConserved(World world) {
        DeviceTrade trade = world.devices().trade();
        double sold = 0;
        for (int v = 0; v < world.vendors().count(); v++) {
            assertThat(trade.soldUnits(v))
                    .isLessThanOrEqualTo(world.vendors().available(v) * (1 + 1e-9));
            sold += trade.soldUnits(v);
        }
        double got = 0;
        for (int s = 0; s < world.roster().stateCount(); s++) {
            for (Channel channel : Channel.values()) {
                assertThat(trade.units(s, channel)).isGreaterThanOrEqualTo(-1e-6);
                got += trade.units(s, channel);
            }
        }
        assertThat(got).isCloseTo(sold, ROUNDING);
    }

    private static void devicesArePaid(World world) {
        Accounts accounts = world.accounts();
        assertThat(accounts.booked(Flow.DEVICES))
                .as("a gray buyer's premium included")
                .isCloseTo(
                        accounts.booked(Flow.DEVICE_SALES) + accounts.booked(Flow.TRANSIT),
                        ROUNDING);
    }

    private static void theChainIsPaid(World world, Parameters parameters) {
        Accounts accounts = world.accounts();
        double share =
                parameters.value("foundry-share-of-cost")
                        + parameters.value("memory-share-of-cost");
        assertThat(accounts.booked(Flow.CHAIN_SALES))
                .isCloseTo(
                        share * accounts.booked(Flow.PRODUCTION) + accounts.booked(Flow.TOOLS),
                        ROUNDING);
    }
}
