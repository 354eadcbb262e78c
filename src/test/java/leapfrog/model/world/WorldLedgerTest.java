package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
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
        balances(Shipped.scenario(scenario, 50, "2035-Q4").withProbes(List.of()));
    }

    /** Backers without patience and many founders: firms come and go all the time. */
    @Test
    void everyQuarterBalancesWhereFirmsComeAndGo() {
        Blueprint restless =
                Shipped.scenario(
                                "baseline.yaml",
                                50,
                                "2030-Q4",
                                "parameters.backing-half=1",
                                "parameters.entry-rate=0.2")
                        .withProbes(List.of());
        World world = balances(restless);
        int us = world.roster().stateIndex("US");
        assertThat(world.standing().exits(us)).isGreaterThan(3);
        assertThat(world.standing().entries(us)).isGreaterThan(3);
    }

    private static World balances(Blueprint blueprint) {
        World world = Worlds.begun(blueprint, Worlds.seed(1));
        double wear = blueprint.parameters().value("compute-depreciation");
        for (int t = 1; t < blueprint.quarters(); t++) {
            double researchers = world.talent().world();
            double[] units = units(world, blueprint.from().plus(t).ordinal());
            world.stepQuarter();
            moneyIsExplained(world.accounts());
            devicesAreConserved(world);
            unitsInServiceAreExplained(world, units, wear);
            devicesArePaid(world);
            theChainIsPaid(world);
            double expected = researchers + world.talent().graduated() - world.talent().retired();
            assertThat(world.talent().world()).isCloseTo(expected, ROUNDING);
        }
        return world;
    }

    /**
     * Devices of each buyer before a quarter; a firm that it founds begins with such as the other
     * buyers of its state have.
     */
    private static double[] units(World world, int quarter) {
        Buyers buyers = new Buyers(world.roster());
        double[] units = new double[buyers.count()];
        for (int b = 0; b < units.length; b++) {
            units[b] = world.park().units(b);
        }
        for (LeadFirm firm : world.roster().firms()) {
            if (firm.active() == quarter) {
                int others = buyers.others(firm.home());
                double first = firm.value(FirmField.COMPUTE) / world.park().stock(others);
                units[firm.index()] = first * units[others];
            }
        }
        return units;
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
                got += channel == Channel.REPAIRED ? 0 : trade.units(s, channel);
            }
        }
        assertThat(got).isCloseTo(sold, ROUNDING);
    }

    /**
     * Devices in service are those of before and bought used, less what wore out, plus all that
     * came.
     */
    private static void unitsInServiceAreExplained(World world, double[] before, double wear) {
        for (int b = 0; b < before.length; b++) {
            double came = world.devices().trade().units(b);
            assertThat(world.park().units(b))
                    .isCloseTo(
                            (1 - wear) * (before[b] + world.park().moved(b)) + came,
                            within(1e-9 * (1 + before[b])));
        }
    }

    private static void devicesArePaid(World world) {
        Accounts accounts = world.accounts();
        assertThat(accounts.booked(Flow.DEVICES))
                .as("a gray buyer's premium included")
                .isCloseTo(
                        accounts.booked(Flow.DEVICE_SALES) + accounts.booked(Flow.TRANSIT),
                        ROUNDING);
        assertThat(accounts.booked(Flow.RENT_EARNED))
                .isCloseTo(
                        accounts.booked(Flow.RENT), within(1e-9 * accounts.booked(Flow.DEVICES)));
        assertThat(accounts.booked(Flow.USED_SALES))
                .isCloseTo(accounts.booked(Flow.USED_DEVICES), within(1e-3));
        assertThat(accounts.booked(Flow.STAKE_SALES))
                .isCloseTo(accounts.booked(Flow.STAKES), within(1e-3));
    }

    /** What vendors pay for wafers, memory and packages, and chip makers for tools, is earned. */
    private static void theChainIsPaid(World world) {
        Accounts accounts = world.accounts();
        assertThat(accounts.booked(Flow.CHAIN_SALES))
                .isCloseTo(accounts.booked(Flow.CHAIN) + accounts.booked(Flow.TOOLS), ROUNDING);
    }
}
