package leapfrog.model.market.computing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Quarter;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * A lab in BB is barred by AA; clouds of 20 PFLOPS stand in AA and CC, where everything costs as
 * much as at home: 1e-10 USD a FLOP/s, over four years, at a margin of a half.
 */
class FallbacksTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double RENT = 1.5 * 1e-10 / 16;

    private final Setting plain = new Setting(1, 0.5);

    private static final class Setting {

        final Roster roster;
        final Buyers buyers;
        final ComputePark park;
        final DeviceTrade trade;
        final Fallbacks fallbacks;
        final int lab;
        final int cloud;

        Setting(double rentWeight, double repairWeight) {
            var parameters =
                    Shipped.parameters(
                            "rent-weight",
                            rentWeight,
                            "repair-weight",
                            repairWeight,
                            "device-taste",
                            2,
                            "rentable-share",
                            0.1,
                            "repairable-share",
                            0.5,
                            "repair-price",
                            0.5,
                            "compute-depreciation",
                            0.05,
                            "compute-use-margin",
                            1.5,
                            "device-life",
                            4);
            Map<StateField, Double> noMachine = Map.of(StateField.STATE_MACHINE, 0.0);
            roster =
                    new Roster(
                            List.of(
                                    Actors.state("AA", noMachine),
                                    Actors.state("BB", noMachine),
                                    Actors.state("CC", noMachine)),
                            List.of(
                                    Actors.firm("aa-cloud", "AA", Segment.CLOUD),
                                    Actors.firm("bb-lab", "BB", Segment.MODEL),
                                    Actors.firm("cc-cloud", "CC", Segment.CLOUD),
                                    Actors.firm("cc-lab", "CC", Segment.MODEL)));
            buyers = new Buyers(roster);
            park = new ComputePark(roster, parameters);
            park.start(0, new ComputePark.First(1e5, 1e15, 1e3), new double[] {0, 0, 0});
            trade = new DeviceTrade(buyers.homes(), 3, 1);
            double[][] reach = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}};
            fallbacks = new Fallbacks(roster, park, trade, reach, parameters);
            lab = roster.firmIndex("bb-lab");
            cloud = roster.firmIndex("cc-cloud");
        }

        Clearance clearance(Rule... rules) {
            Terms.Draft draft = new Terms.Draft(3);
            for (Rule rule : rules) {
                draft.addControl(0, rule.control(), 1);
            }
            return new Clearance(
                    draft.terms(),
                    new Parties(
                            roster.home(),
                            List.of("AA", "BB", "CC"),
                            roster.firms().stream().map(LeadFirm::id).toList(),
                            new double[3][3],
                            0.6));
        }

        Clearance devices() {
            return clearance(Rule.on("BB").everyDevice());
        }

        Clearance devicesAndCloud() {
            return clearance(Rule.on("BB").everyDevice().cloud());
        }
    }

    /**
     * Research counts 1, renting 1, repair 0.5 x 0.5^-2 = 2: a quarter of the purse is for rent, in
     * AA and CC alike.
     */
    @Test
    void barredMoneySplitsOverResearchRentAndRepairByWhatAFlopCosts() {
        plain.trade.bar(plain.lab, 1000, 400);
        plain.fallbacks.run(plain.devices());
        assertThat(plain.park.rentals().paid(plain.lab)).isCloseTo(100, ROUNDING);
        assertThat(plain.park.rentals().earned(plain.cloud)).isCloseTo(50, ROUNDING);
        assertThat(plain.fallbacks.repairs(plain.lab)).isCloseTo(200, ROUNDING);
        assertThat(plain.trade.toResearch(plain.lab)).isCloseTo(100, ROUNDING);
        assertThat(plain.park.rentals().rentedAbroad(plain.lab)).isCloseTo(100 / RENT, ROUNDING);
    }

    /** With the cloud of AA closed half of the offers is left, so renting counts half: 400 / 7. */
    @Test
    void aControlOfRentedComputingClosesTheCloudsOfItsIssuer() {
        plain.trade.bar(plain.lab, 1000, 400);
        plain.fallbacks.run(plain.devicesAndCloud());
        assertThat(plain.park.rentals().earned(plain.roster.firmIndex("aa-cloud"))).isZero();
        assertThat(plain.park.rentals().earned(plain.cloud)).isCloseTo(400 * 0.5 / 3.5, ROUNDING);
    }

    /** A PFLOPS is repaired at half of the 1e5 USD that one costs: 200 USD bring back 4 TFLOPS. */
    @Test
    void repairBringsBackDevicesOfTheStock() {
        plain.trade.bar(plain.lab, 1000, 400);
        plain.fallbacks.run(plain.devices());
        assertThat(plain.trade.performance(plain.lab, Channel.REPAIRED)).isCloseTo(4e12, ROUNDING);
        assertThat(plain.trade.units(1, Channel.REPAIRED)).isCloseTo(0.004, ROUNDING);
    }

    /** 20 devices lose one a quarter, of which half can be repaired: for 25,000 USD. */
    @Test
    void noMoreIsRepairedThanLeavesService() {
        Setting repair = new Setting(0, 1e9);
        repair.trade.bar(repair.lab, 1e9, 1e9);
        repair.fallbacks.run(repair.devices());
        assertThat(repair.trade.units(1, Channel.REPAIRED)).isCloseTo(0.5, ROUNDING);
        assertThat(repair.fallbacks.repairs(repair.lab)).isCloseTo(25_000, ROUNDING);
        assertThat(repair.trade.toResearch(repair.lab))
                .as("the rest is research")
                .isCloseTo(1e9 - 25_000, ROUNDING);
    }

    /** A tenth of each cloud is to let: 2 PFLOPS in each. */
    @Test
    void noHostLetsMoreThanItOffers() {
        Setting rent = new Setting(1e9, 0);
        rent.trade.bar(rent.lab, 1e9, 1e9);
        rent.fallbacks.run(rent.devices());
        assertThat(rent.park.rentals().let(rent.cloud)).isCloseTo(2e15, ROUNDING);
        assertThat(rent.park.rentals().rented(rent.lab)).isCloseTo(4e15, ROUNDING);
        assertThat(rent.park.rentals().paid(rent.lab)).isCloseTo(4e15 * RENT, ROUNDING);
    }

    /** Rented computing works at full use; what a cloud lets is missing from its own work. */
    @Test
    void rentedComputingWorksForItsRenterAndNotForItsHost() {
        double before = plain.park.work(plain.lab);
        double ofCloud = plain.park.work(plain.cloud);
        plain.trade.bar(plain.lab, 1000, 400);
        plain.fallbacks.run(plain.devices());
        double rented = plain.park.rentals().rented(plain.lab);
        double use = before / plain.park.stock(plain.lab) / Quarter.SECONDS;
        assertThat(plain.park.work(plain.lab) - before)
                .isCloseTo(rented * use * Quarter.SECONDS, ROUNDING);
        assertThat(ofCloud - plain.park.work(plain.cloud))
                .isCloseTo(rented / 2 * use * Quarter.SECONDS, Percentage.withPercentage(1e-6));
    }

    @Test
    void withoutControlsNobodyFallsBack() {
        plain.trade.bar(plain.lab, 1000, 400);
        plain.fallbacks.run(plain.clearance());
        assertThat(plain.park.rentals().paid(plain.lab)).isZero();
        assertThat(plain.fallbacks.repairs(plain.lab)).isZero();
        assertThat(plain.trade.toResearch(plain.lab)).isEqualTo(400);
    }

    @Test
    void whatIsPaidForRentIsEarnedAndThePurseIsNeverOverdrawn() {
        Random dice = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            Setting one = new Setting(3 * dice.nextDouble(), dice.nextDouble());
            double purse = Math.pow(10, 8 * dice.nextDouble());
            for (int b : new int[] {one.lab, one.buyers.others(1)}) {
                one.trade.bar(b, 2 * purse, purse);
            }
            one.fallbacks.run(dice.nextBoolean() ? one.devices() : one.devicesAndCloud());
            double paid = 0;
            double earned = 0;
            double rented = 0;
            double let = 0;
            for (int b = 0; b < one.buyers.count(); b++) {
                paid += one.park.rentals().paid(b);
                earned += one.park.rentals().earned(b);
                rented += one.park.rentals().rented(b);
                let += one.park.rentals().let(b);
                double spent = one.park.rentals().paid(b) + one.fallbacks.repairs(b);
                double had = b == one.lab || b == one.buyers.others(1) ? purse : 0;
                assertThat(spent + one.trade.toResearch(b)).isCloseTo(had, within(1e-9 * purse));
            }
            assertThat(earned).isCloseTo(paid, within(1e-9 * purse));
            assertThat(let).isCloseTo(rented, within(1e-9 * (1 + rented)));
        }
    }
}
