package leapfrog.model.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.market.data.DataMarket;
import leapfrog.model.market.data.DataTrust;
import leapfrog.model.market.economy.Economy;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Finance;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.market.people.TalentMarket;
import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.OpenEcosystem;
import leapfrog.model.policy.Terms;
import leapfrog.model.policy.VisaRules;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Finance, data, output, people and accounts with numbers worked by hand. */
class BooksTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final int HOME = 0;
    private static final int ABROAD = 1;

    /** Two like states, and a lab in each that also collects data. */
    private static Roster two(Map<StateField, Double> differing) {
        return new Roster(
                List.of(Actors.state("AA", differing), Actors.state("BB", differing)),
                List.of(
                        Actors.firm("aa-lab", "AA", Segment.MODEL, Segment.PLATFORM),
                        Actors.firm("bb-lab", "BB", Segment.MODEL, Segment.PLATFORM)));
    }

    /** M* = M (2^1 e^0 ...): revenue twice the start's asks for 4 bn against a ceiling of 100. */
    @Test
    void spendingGoesPartOfTheWayToWhatRevenueAsksWithinTheCeiling() {
        Finance finance =
                new Finance(
                        two(Map.of()),
                        Shipped.parameters(
                                "finance-elasticity", 1,
                                "finance-mood", 0,
                                "finance-herd", 0,
                                "finance-ceiling", 0.01,
                                "finance-speed", 0.25));
        finance.start(new double[] {1e9, 1e9});
        finance.step(
                new double[] {2e9, 1e9},
                new double[2],
                new double[2],
                new double[] {1e13, 1e13},
                new double[] {1, 1});
        double bounded = 4e9 / (1 + 4e9 / 100e9);
        assertThat(finance.spending(HOME)).isCloseTo(2e9 + 0.25 * (bounded - 2e9), ROUNDING);
        assertThat(finance.budget(0) + finance.budget(2)).isCloseTo(finance.spending(0), ROUNDING);
    }

    @Test
    void noBoomCarriesSpendingBeyondItsShareOfGdp() {
        Finance finance = new Finance(two(Map.of()), Shipped.parameters("finance-ceiling", 0.01));
        finance.start(new double[] {1e9, 1e9});
        double revenue = 1e9;
        for (int quarter = 0; quarter < 400; quarter++) {
            revenue = Math.min(1e100, revenue * 1.5);
            finance.step(
                    new double[] {revenue, 1e9},
                    new double[2],
                    new double[2],
                    new double[] {1e13, 1e13},
                    new double[] {1, 1});
            assertThat(finance.spending(HOME)).isBetween(2e9, 100e9);
        }
        assertThat(finance.spending(HOME)).as("it is reached").isGreaterThan(99e9);
    }

    @Test
    void dividingAStatesMoneyOverItsFirmsLosesNone() {
        Finance finance =
                new Finance(two(Map.of()), Shipped.parameters("other-spending-share", 0.3));
        finance.start(new double[] {1e9, 1e9});
        assertThat(finance.budget(0)).isCloseTo(1.4e9, ROUNDING);
        assertThat(finance.budget(2)).as("all others").isCloseTo(0.6e9, ROUNDING);
    }

    /**
     * Half of the world's people at full audience: 0.2 * 0.5 a quarter at home; a foreigner may
     * collect 0.3 and take out 0.6 of it, and is held up by half of a burden of 0.8.
     */
    @Test
    void foreignersCollectWhatTheTightestRuleLetsOut() {
        DataMarket data = dataMarket(0);
        Terms.Draft draft = new Terms.Draft(2);
        new DataSovereignty(0.6, 0.3, 0, 0, 0.4, 0.8).contribute(draft, ABROAD, 1);
        data.step(new double[][] {{1, 1}, {0, 1}}, new double[] {1, 1}, draft.terms(), trusted());
        assertThat(data.held(0, HOME)).isCloseTo(0.1, ROUNDING);
        assertThat(data.held(0, ABROAD)).isCloseTo(0.1 * 0.3 * 0.6, ROUNDING);
        assertThat(data.held(1, ABROAD)).as("domestic burden").isCloseTo(0.1 * 0.8, ROUNDING);
        assertThat(data.homeShare(ABROAD)).isCloseTo(0.08 / 0.098, ROUNDING);
    }

    @Test
    void dataGoStale() {
        DataMarket data = dataMarket(0.1);
        data.start(new double[][] {{1, 1}, {1, 1}}, new double[][] {{1, 1}, {1, 1}});
        double before = data.held(0, HOME);
        data.step(new double[2][2], new double[] {1, 1}, Terms.none(2), trusted());
        assertThat(before).isCloseTo(0.35, ROUNDING);
        assertThat(data.held(0, HOME)).isCloseTo(0.9 * before, ROUNDING);
        assertThat(data.heldBy(HOME)).isCloseTo(0.45, ROUNDING);
    }

    /**
     * What government opens to all helps both, abroad as far as it can be read there; what it gives
     * at home helps home alone.
     */
    @Test
    void publicDataOpenToAllAndPublicDataAtHomeAreTwoLevers() {
        Terms.Draft draft = new Terms.Draft(2);
        new OpenEcosystem(0, 0, 0.5, 0, 0, List.of(), List.of(), true).contribute(draft, HOME, 1);
        new DataSovereignty(1, 1, 0, 0.8, 0, 0).contribute(draft, HOME, 1);
        DataMarket data = dataMarket(0);
        data.start(new double[][] {{1, 1}, {1, 1}}, new double[][] {{1, 1}, {1, 1}});
        data.step(new double[2][2], new double[] {1, 1}, Terms.none(2), trusted());
        double home = data.usable(0);
        double abroad = data.usable(1);
        data.step(new double[2][2], new double[] {1, 1}, draft.terms(), trusted());
        assertThat(data.usable(1) - abroad).isCloseTo(0.2 * 0.5 * 0.5, ROUNDING);
        assertThat(data.usable(0) - home).isCloseTo(0.2 * 0.8, ROUNDING);
    }

    private static DataTrust trusted() {
        return new DataTrust(two(Map.of()), Shipped.parameters());
    }

    private static DataMarket dataMarket(double staleness) {
        return new DataMarket(
                two(Map.of()),
                Shipped.parameters(
                        "data-staleness",
                        staleness,
                        "data-accrual",
                        0.2,
                        "data-processing-elasticity",
                        1,
                        "public-data-weight",
                        0.2,
                        "data-burden-weight",
                        0.5,
                        "language-transfer",
                        1,
                        "open-web",
                        0));
    }

    /** Seven sectors of a tenth, each gaining 0.1 at half use: 1.005^7; adopting costs its part. */
    @Test
    void outputIsTrendTimesTheProductOverSectorsLessTheCostOfAdopting() {
        Object[] gains = new Object[2 * Sector.values().length + 4];
        for (Sector sector : Sector.values()) {
            gains[2 * sector.ordinal()] = "productivity-gain(" + sector.name() + ")";
            gains[2 * sector.ordinal() + 1] = 0.1;
        }
        gains[gains.length - 4] = "productivity-lag";
        gains[gains.length - 3] = 1;
        gains[gains.length - 2] = "adoption-cost";
        gains[gains.length - 1] = 0.01;
        Map<StateField, Double> still = Map.of(StateField.GROWTH, 0.0, StateField.GROWTH_LATE, 0.0);
        Economy economy = new Economy(two(still), Shipped.parameters(gains));
        double[][] use = new double[2][Sector.values().length];
        java.util.Arrays.fill(use[HOME], 0.5);
        economy.step(use, new double[] {0.02, 0}, Terms.none(2));
        double cost = 0.01 * 0.02 * 4 * 10_000e9;
        double expected = 10_000e9 * Math.pow(1.005, 7) - cost;
        assertThat(economy.gdp(HOME)).isCloseTo(expected, ROUNDING);
        assertThat(economy.valueAdded(HOME)).isCloseTo(expected - 10_000e9, within(1.0));
        assertThat(economy.gdp(ABROAD)).isCloseTo(10_000e9, ROUNDING);
    }

    @Test
    void researchersComeFromGraduationAndGoByRetirementAlone() {
        TalentMarket talent =
                new TalentMarket(
                        two(Map.of()),
                        Shipped.parameters("talent-retirement", 0.05, "talent-mobility", 0.2));
        assertThat(talent.world()).isCloseTo(2000, ROUNDING);
        Terms none = Terms.none(2);
        talent.step(new double[] {8e9, 2e9}, new double[] {1e18, 1e17}, none, new VisaRules(none));
        assertThat(talent.graduated()).isCloseTo(100, ROUNDING);
        assertThat(talent.retired()).isCloseTo(100, ROUNDING);
        assertThat(talent.world()).isCloseTo(2000, ROUNDING);
        assertThat(talent.atWork(HOME)).as("money draws").isGreaterThan(talent.atWork(ABROAD));
    }

    @Test
    void everyPaymentIsBookedAndNothingElseMovesCash() {
        Accounts accounts = new Accounts(2);
        accounts.start(0, 100);
        accounts.open();
        accounts.book(0, Flow.DEVICES, 30);
        accounts.book(1, Flow.DEVICE_SALES, 30);
        accounts.book(1, Flow.DIVIDENDS, 5);
        assertThat(accounts.cash(0)).isEqualTo(70);
        assertThat(accounts.cash(1)).isEqualTo(25);
        assertThat(accounts.unexplained()).isZero();
        accounts.start(0, 71);
        assertThat(accounts.unexplained()).as("cash out of nowhere").isEqualTo(1);
        assertThatThrownBy(() -> accounts.book(0, Flow.RESEARCH, -1))
                .hasMessageContaining("research")
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> accounts.book(0, Flow.RESEARCH, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
