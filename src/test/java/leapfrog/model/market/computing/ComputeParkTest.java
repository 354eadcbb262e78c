package leapfrog.model.market.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Quarter;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.policy.EnergyInfrastructure;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ComputeParkTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    private static ComputePark park(double power) {
        Map<StateField, Double> differing =
                Map.of(
                        StateField.POWER, power,
                        StateField.POWER_GROWTH, 0.0,
                        StateField.STATE_MACHINE, 0.0);
        Roster roster =
                new Roster(
                        List.of(Actors.state("AA", differing)),
                        List.of(Actors.firm("lab", "AA", Segment.MODEL)));
        return new ComputePark(
                roster,
                Shipped.parameters(
                        "compute-depreciation", 0.05,
                        "utilisation", 0.4,
                        "power-usage-effectiveness", 1.5,
                        "compute-use-margin", 1.5,
                        "compute-price-smoothing", 0.5));
    }

    /** One lab, the other buyers of its state and the state's centre. */
    private static DeviceTrade none() {
        return new DeviceTrade(new int[] {0, 0, 0}, 1, 1);
    }

    private static void start(ComputePark park) {
        park.start(0, new ComputePark.First(1e5, 1e15, 1e6), new double[] {0.25});
    }

    private static DeviceTrade bought(double units, double price) {
        DeviceTrade trade = none();
        trade.deliver(0, Channel.LEGAL, units, new DeviceTrade.Lot(1e15, 1000, price, 0.5 * price));
        return trade;
    }

    /** 20 PFLOPS of the start lose a twentieth and gain ten devices of one: 29. */
    @Test
    void stockIsWhatLastsAndWhatWasBought() {
        ComputePark park = park(1e12);
        start(park);
        park.update(bought(10, 100_000), Terms.none(1));
        assertThat(park.stock(0)).isCloseTo(29e15, ROUNDING);
        park.update(none(), Terms.none(1));
        assertThat(park.stock(0)).isCloseTo(27.55e15, ROUNDING);
    }

    /** A quarter's work at 40 % of 29 PFLOPS. */
    @Test
    void workIsStockTimesUseTimesSeconds() {
        ComputePark park = park(1e12);
        start(park);
        park.update(bought(10, 100_000), Terms.none(1));
        assertThat(park.work(0)).isCloseTo(0.4 * 29e15 * 7_889_400, ROUNDING);
    }

    /** 20 PFLOPS at 1 nW a FLOP/s and a hall of 1.5 draw 30 MW; the grid gives 15. */
    @Test
    void lackOfPowerCutsUseInProportion() {
        ComputePark park = park(15e6);
        start(park);
        assertThat(park.powerUse(0)).isCloseTo(30e6, ROUNDING);
        assertThat(park.work(0)).isCloseTo(0.2 * 20e15 * Quarter.SECONDS, ROUNDING);
    }

    /**
     * 150,000 USD with overhead for 1 PFLOPS is 1.5e-10 a FLOP/s; large purchases move the price
     * half of the way from 1e-10.
     */
    @Test
    void priceOfUseIsThatOfTheBuyersOwnPurchasesSmoothed() {
        ComputePark park = park(1e12);
        start(park);
        park.update(bought(10, 100_000), Terms.none(1));
        assertThat(park.costPerPerformance(0)).isCloseTo(1.25e-10, ROUNDING);
        double life = 16 * Quarter.SECONDS;
        assertThat(park.priceOfUse(0)).isCloseTo(1.5 * 1.25e-10 / (0.4 * life), ROUNDING);
    }

    /** A quarter of what vendors at home made at the start lasts; what is bought comes on top. */
    @Test
    void stockIsToldApartByTheChannelItCameBy() {
        ComputePark park = park(1e12);
        start(park);
        park.update(bought(10, 100_000), Terms.none(1));
        assertThat(park.stock(0, Channel.DOMESTIC)).isCloseTo(0.95 * 5e15, ROUNDING);
        assertThat(park.stock(0, Channel.LEGAL)).isCloseTo(0.95 * 15e15 + 10e15, ROUNDING);
        assertThat(park.units(0)).isCloseTo(0.95 * 20 + 10, ROUNDING);
    }

    /** 20 % more power a year: a quarter later the fourth root of 1.2 as much. */
    @Test
    void energyInfrastructureAddsToTheGrowthOfPower() {
        ComputePark park = park(15e6);
        start(park);
        Terms.Draft draft = new Terms.Draft(1);
        new EnergyInfrastructure(0.2).contribute(draft, 0, 1);
        park.update(none(), draft.terms());
        assertThat(park.powerSupply(0)).isCloseTo(15e6 * Math.pow(1.2, 0.25), ROUNDING);
    }
}
