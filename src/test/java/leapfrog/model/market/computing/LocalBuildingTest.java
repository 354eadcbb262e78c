package leapfrog.model.market.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Luck;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Five like governments of AA compete; BB has none. Ambition does not vary unless told. */
class LocalBuildingTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double[] SPENDING = {10e9, 10e9};

    private final Setting plain = new Setting(0);
    private final Roster roster = plain.roster;
    private final Buyers buyers = plain.buyers;
    private final ComputePark park = plain.park;
    private final LocalBuilding locals = plain.locals;

    private static final class Setting {

        final Roster roster =
                new Roster(
                        List.of(
                                Actors.state(
                                        "AA",
                                        Map.of(
                                                StateField.LOCAL_GOVERNMENTS,
                                                5.0,
                                                StateField.STATE_MACHINE,
                                                0.0)),
                                Actors.state("BB", Map.of(StateField.STATE_MACHINE, 0.0))),
                        List.of(Actors.firm("aa-lab", "AA", Segment.MODEL)));
        final Buyers buyers = new Buyers(roster);
        final ComputePark park;
        final LocalBuilding locals;

        Setting(double spread) {
            var parameters =
                    Shipped.parameters(
                            "local-building-share",
                            0.1,
                            "local-contest",
                            1,
                            "local-boom",
                            2,
                            "local-building-speed",
                            0.5,
                            "local-ambition-spread",
                            spread,
                            "idle-tolerated",
                            0.4,
                            "local-use-by-others",
                            0.5,
                            "compute-depreciation",
                            0);
            park = new ComputePark(roster, parameters);
            park.start(0, new ComputePark.First(1e5, 1e15, 1e3), new double[2]);
            locals = new LocalBuilding(roster, park, parameters);
        }
    }

    private int local(int number) {
        return buyers.firstLocal(0) + number;
    }

    private void own(double... performance) {
        DeviceTrade trade = new DeviceTrade(buyers.homes(), 2, 1);
        for (int i = 0; i < performance.length; i++) {
            trade.deliver(local(i), Channel.LEGAL, 1, new DeviceTrade.Lot(performance[i], 1, 1, 0));
        }
        park.update(trade, Terms.none(2));
    }

    private static Terms contest(double share) {
        Terms.Draft draft = new Terms.Draft(2);
        new Diffusion(0, 0, 0, 0, share).contribute(draft, 0, 1);
        return draft.terms();
    }

    private void plan(double attention) {
        locals.plan(contest(0.5), SPENDING, attention, new Luck(1), 20);
    }

    /** A tenth of 10 bn, half a contest, five governments: 0.1 bn a year; half of the way to it. */
    @Test
    void eachGovernmentMovesTowardsItsPartOfTheStatesSpending() {
        plan(0);
        for (int i = 0; i < 5; i++) {
            assertThat(locals.order(local(i))).isCloseTo(0.05e9 / 4, ROUNDING);
        }
        plan(0);
        assertThat(locals.order(local(0))).isCloseTo(0.075e9 / 4, ROUNDING);
        assertThat(locals.order(0)).as("a lab is no government").isZero();
    }

    @Test
    void whatIsTalkedAboutIsBuilt() {
        plan(0.25);
        assertThat(locals.order(local(0))).isCloseTo(1.5 * 0.05e9 / 4, ROUNDING);
    }

    @Test
    void withoutAContestNobodyBuilds() {
        locals.plan(Terms.none(2), SPENDING, 1, new Luck(1), 20);
        assertThat(locals.order(local(0))).isZero();
    }

    /** 0 and 2 PFLOPS around a mean of 1: e times, and one e-th of, what the third aims at. */
    @Test
    void whoHasFallenBehindBuildsMore() {
        own(0, 2e15, 1e15, 1e15, 1e15);
        plan(0);
        double even = locals.order(local(2));
        assertThat(locals.order(local(0)) / even).isCloseTo(Math.E, ROUNDING);
        assertThat(locals.order(local(1)) / even).isCloseTo(1 / Math.E, ROUNDING);
    }

    /** 1 of 5 PFLOPS is let: 0.8 idle, 0.4 beyond what is tolerated of 0.6, a mood of a third. */
    @Test
    void idleCentresDampenTheMood() {
        own(1e15, 1e15, 1e15, 1e15, 1e15);
        double[] lack = new double[buyers.count()];
        lack[roster.firmIndex("aa-lab")] = 1e15;
        locals.let(lack);
        assertThat(locals.built(0)).isCloseTo(5e15, ROUNDING);
        assertThat(locals.idle(0)).isCloseTo(0.8, ROUNDING);
        assertThat(locals.mood(0)).isCloseTo(1 / 3.0, ROUNDING);
        assertThat(locals.mood(1)).as("nothing idles").isEqualTo(1);
        plan(0);
        assertThat(locals.order(local(0))).isCloseTo(0.05e9 / 4 / 3, ROUNDING);
    }

    /** A lab that lacks 1 of 4 PFLOPS rents a quarter of what each owns, and at home. */
    @Test
    void whatALabLacksItRentsOfAllByTheirStock() {
        own(2e15, 1e15, 1e15);
        double[] lack = new double[buyers.count()];
        int lab = roster.firmIndex("aa-lab");
        lack[lab] = 1e15;
        locals.let(lack);
        assertThat(park.rentals().let(local(0))).isCloseTo(0.5e15, ROUNDING);
        assertThat(park.rentals().let(local(1))).isCloseTo(0.25e15, ROUNDING);
        assertThat(park.rentals().rented(lab)).isCloseTo(1e15, ROUNDING);
        assertThat(park.rentals().rentedAbroad(lab)).isZero();
        assertThat(park.rentals().paid(lab))
                .isCloseTo(
                        park.rentals().earned(local(0))
                                + park.rentals().earned(local(1))
                                + park.rentals().earned(local(2)),
                        ROUNDING);
    }

    @Test
    void nobodyRentsMoreThanStandsThere() {
        own(2e15, 1e15, 1e15);
        double[] lack = new double[buyers.count()];
        lack[roster.firmIndex("aa-lab")] = 100e15;
        locals.let(lack);
        assertThat(park.rentals().rented(roster.firmIndex("aa-lab"))).isCloseTo(4e15, ROUNDING);
        assertThat(locals.idle(0)).isZero();
    }

    /** Over 400 years and five governments the mean is that without luck within 3 %: 2000 draws. */
    @Test
    void ambitionVariesFromYearToYearAroundAMeanOfOne() {
        List<Double> drawn = new ArrayList<>();
        double sum = 0;
        for (int year = 0; year < 400; year++) {
            Setting one = new Setting(0.5);
            one.locals.plan(contest(0.5), SPENDING, 0, new Luck(9), 4 * year);
            for (int i = 0; i < 5; i++) {
                double relative = one.locals.order(local(i)) / (0.05e9 / 4);
                drawn.add(relative);
                sum += relative / 2000;
            }
        }
        assertThat(sum).isCloseTo(1, Percentage.withPercentage(3));
        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void ambitionHoldsForAYear() {
        Setting first = new Setting(0.5);
        Setting last = new Setting(0.5);
        first.locals.plan(contest(0.5), SPENDING, 0, new Luck(9), 20);
        last.locals.plan(contest(0.5), SPENDING, 0, new Luck(9), 23);
        assertThat(last.locals.order(local(0))).isEqualTo(first.locals.order(local(0)));
    }
}
