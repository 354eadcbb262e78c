package leapfrog.model.market.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What backers give, who begins where, and how finance takes both, by hand. */
class FirmLifeTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final EntryRate.Rules NONE = new EntryRate.Rules(0, 0, 0);

    private static Backers backers(double strictness) {
        return new Backers(
                1,
                Shipped.parameters(
                        "firm-exit",
                        strictness,
                        "backing",
                        1.2,
                        "backing-half",
                        2,
                        "backing-width",
                        0.5,
                        "backing-by-business",
                        0.1,
                        "backing-patience",
                        4));
    }

    /** At half distance 0.6 of 100 a year and a tenth of 200: 80 a year, 20 a quarter. */
    @Test
    void backersGiveByProspectsAndByOtherBusiness() {
        assertThat(backers(1).most(100, 200, 2)).isCloseTo(20, ROUNDING);
        double level = 1.2 / (1 + Math.exp(-4));
        assertThat(backers(1).most(100, 0, 0)).isCloseTo(25 * level, ROUNDING);
    }

    @Test
    void withoutStrictnessEveryNeedIsMet() {
        assertThat(backers(1).given(50, 20)).isEqualTo(20);
        assertThat(backers(1).given(15, 20)).isEqualTo(15);
        assertThat(backers(0.5).given(50, 20)).isEqualTo(35);
        assertThat(backers(0).given(50, 20)).isEqualTo(50);
    }

    @Test
    void backersGiveUpAfterAYearWithoutCashOnEnd() {
        Backers backers = backers(1);
        for (double cash : new double[] {-1, -1, -1, 0, -1, -1, -1}) {
            backers.note(0, cash);
            assertThat(backers.giveUp(0)).isFalse();
        }
        backers.note(0, -1);
        assertThat(backers.giveUp(0)).isTrue();
        backers.forget(0);
        assertThat(backers.giveUp(0)).isFalse();
    }

    private static EntryRate rate(double perQuarter) {
        return new EntryRate(
                Shipped.parameters(
                        "entry-rate", perQuarter,
                        "entry-finance-elasticity", 0.5,
                        "entry-talent-elasticity", 0.5,
                        "entry-openness-weight", 1,
                        "entry-burden-weight", 0.5,
                        "entry-ambiguity-weight", 0.25,
                        "entry-support-weight", 2,
                        "registration-home", 1,
                        "registration-market", 0.5,
                        "registration-finance", 0.25,
                        "registration-control", 2));
    }

    /** 0.01 (4)^0.5 (9)^0.5 (1 + 0.5) = 0.09; rules 1 - 0.4 0.5 - 0.4 0.25 = 0.7, support 1.6. */
    @Test
    void entryGrowsWithMoneyPeopleOpennessAndSupportAndFallsWithRules() {
        assertThat(rate(0.01).hazard(4e9, 9000, 0.5, NONE)).isCloseTo(0.09, ROUNDING);
        EntryRate.Rules rules = new EntryRate.Rules(0.4, 0.4, 0.3);
        assertThat(rate(0.01).hazard(4e9, 9000, 0.5, rules)).isCloseTo(0.09 * 0.7 * 1.6, ROUNDING);
        assertThat(rate(0).hazard(4e9, 9000, 0.5, NONE)).isZero();
    }

    /** 1 + 0.5 ln e^2 + 0.25 ln e^4 - 2 0.5 - 0.5 0.2 = 1.9. */
    @Test
    void registeringWeighsHomeMarketMoneyControlsAndRules() {
        double appeal = rate(0.01).appeal(true, Math.exp(2), Math.exp(4), 0.5, 0.2);
        assertThat(appeal).isCloseTo(1.9, ROUNDING);
    }

    private static Roster two() {
        return new Roster(
                List.of(Actors.state("AA", Map.of()), Actors.state("BB", Map.of())),
                List.of(
                        Actors.firm("one", "AA", Segment.MODEL),
                        Actors.firm("two", "AA", Segment.MODEL)));
    }

    private static void step(Finance finance) {
        finance.step(
                new double[] {1e9, 1e9},
                new double[2],
                new double[2],
                new double[] {1e13, 1e13},
                new double[] {1, 1});
    }

    private static Finance finance(double listing) {
        Finance finance =
                new Finance(
                        two(),
                        Shipped.parameters(
                                "other-spending-share",
                                0.2,
                                "finance-share-speed",
                                1,
                                "listing-finance-weight",
                                listing));
        finance.start(new double[] {1e9, 1e9});
        return finance;
    }

    /** Two firms alike share evenly; listed in full, one gets exp(-1) for the other's 1. */
    @Test
    void aListedFirmLosesFinanceToTheOthersOfItsState() {
        Finance finance = finance(1);
        finance.list(0, 1);
        step(finance);
        assertThat(finance.budget(0) / finance.budget(1)).isCloseTo(Math.exp(-1), ROUNDING);
        Finance off = finance(0);
        off.list(0, 1);
        step(off);
        assertThat(off.budget(0)).isEqualTo(off.budget(1));
    }

    @Test
    void whatAFailedFirmHadGoesToTheOthersOfItsState() {
        Finance finance = finance(0);
        finance.leave(0);
        step(finance);
        assertThat(finance.budget(0)).isZero();
        assertThat(finance.budget(1)).isCloseTo(0.8 * finance.spending(0), ROUNDING);
        finance.leave(1);
        step(finance);
        assertThat(finance.budget(2)).as("all others").isEqualTo(finance.spending(0));
    }

    /** A state without lead firms: a newcomer gets its part, the others keep the rest. */
    @Test
    void aNewcomerWhereThereWasNobodyTakesItsPartFromTheOthers() {
        Finance finance = finance(0);
        finance.leave(0);
        finance.leave(1);
        step(finance);
        finance.enter(two().firms().get(0), 0.1);
        step(finance);
        assertThat(finance.budget(0)).isCloseTo(0.1 * finance.spending(0), ROUNDING);
        assertThat(finance.budget(2)).isCloseTo(0.9 * finance.spending(0), ROUNDING);
    }
}
