package leapfrog.model.market.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.policy.InvestmentScreening;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.ScreeningRules;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A maker of memory in AA bids for a better one in BB that sells for 100 mn USD a year. */
class StakesTest {

    private static final int QUARTERS = 2000;
    private static final int AA = 0;
    private static final int BB = 1;

    private final Roster roster =
            new Roster(
                    List.of(Actors.state("AA", Map.of()), Actors.state("BB", Map.of())),
                    List.of(
                            Actors.firm("aa-memory", "AA", Segment.MEMORY),
                            Actors.firm("bb-memory", "BB", Segment.MEMORY)));
    private final int investor = roster.firmIndex("aa-memory");
    private final int better = roster.firmIndex("bb-memory");
    private final Accounts accounts = new Accounts(2);
    private final double[] sales = new double[2];

    StakesTest() {
        accounts.start(investor, 1e15);
        sales[better] = 100e6;
    }

    private Stakes stakes(double rate) {
        Knowledge knowledge = new Knowledge(2, 0.15);
        knowledge.found(investor, Segment.MEMORY.ordinal(), 0.5);
        knowledge.found(better, Segment.MEMORY.ordinal(), 1);
        return new Stakes(
                roster,
                knowledge,
                accounts,
                Shipped.parameters(
                        "stake-rate",
                        rate,
                        "stake-size",
                        0.2,
                        "stake-price",
                        3,
                        "stake-decay",
                        0.05));
    }

    private ScreeningRules refusing(double strictness) {
        Terms.Draft draft = new Terms.Draft(2);
        new InvestmentScreening(List.of("AA"), List.of(Segment.MEMORY), strictness)
                .contribute(draft, BB, 1);
        return new ScreeningRules(
                draft.terms(),
                new Parties(
                        roster.home(),
                        List.of("AA", "BB"),
                        List.of("aa-memory", "bb-memory"),
                        new double[2][2],
                        0.6));
    }

    /** A fifth of three times 100 mn USD is 60 mn, which one pays and the other gets. */
    @Test
    void aStakeIsPaidByTheInvestorAndOpensItsPartOfTheFirm() {
        Stakes stakes = stakes(1);
        stakes.step(refusing(0), sales, new Luck(1), 5);
        assertThat(stakes.taken(BB)).isEqualTo(1);
        assertThat(stakes.table()[investor][better]).isEqualTo(0.2);
        assertThat(stakes.table()[better][investor]).as("nothing to learn there").isZero();
        assertThat(accounts.booked(investor, Flow.STAKES)).isCloseTo(60e6, within(1e-3));
        assertThat(accounts.booked(better, Flow.STAKE_SALES)).isCloseTo(60e6, within(1e-3));
    }

    @Test
    void aStakeWearsOff() {
        Stakes stakes = stakes(1);
        stakes.step(refusing(0), sales, new Luck(1), 5);
        stakes.step(refusing(1), sales, new Luck(1), 6);
        assertThat(stakes.table()[investor][better]).isCloseTo(0.19, within(1e-12));
    }

    @Test
    void whatIsRefusedCostsNothingAndOpensNothing() {
        Stakes stakes = stakes(1);
        stakes.step(refusing(1), sales, new Luck(1), 5);
        assertThat(stakes.refused(BB)).isEqualTo(1);
        assertThat(stakes.taken(BB)).isZero();
        assertThat(stakes.table()[investor][better]).isZero();
        assertThat(accounts.booked(Flow.STAKES)).isZero();
    }

    /** 2000 reviews: the standard error is at most 0.0112, and 0.04 more than three of them. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void strictnessIsTheShareRefused(double strictness) {
        Stakes stakes = stakes(1);
        int refused = 0;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            stakes.step(refusing(strictness), sales, new Luck(3), quarter);
            assertThat(stakes.refused(BB) + stakes.taken(BB)).isEqualTo(1);
            refused += stakes.refused(BB);
        }
        assertThat(refused / (double) QUARTERS).isCloseTo(strictness, within(0.04));
    }

    @Test
    void bidsComeAtTheirRate() {
        Stakes stakes = stakes(0.25);
        int bids = 0;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            stakes.step(refusing(0), sales, new Luck(3), quarter);
            bids += stakes.taken(BB);
        }
        assertThat(bids / (double) QUARTERS).isCloseTo(0.25, within(0.04));
    }

    /** Stricter reviews refuse all that milder ones refuse, on the same luck. */
    @Test
    void aStricterReviewRefusesEveryStakeThatAMilderOneRefuses() {
        Stakes mild = stakes(1);
        Stakes strict = stakes(1);
        int more = 0;
        for (int quarter = 0; quarter < 300; quarter++) {
            mild.step(refusing(0.3), sales, new Luck(8), quarter);
            strict.step(refusing(0.6), sales, new Luck(8), quarter);
            assertThat(strict.refused(BB)).isGreaterThanOrEqualTo(mild.refused(BB));
            more += strict.refused(BB) - mild.refused(BB);
        }
        assertThat(more).isPositive();
    }

    @Test
    void whoCannotPayDoesNotBid() {
        accounts.start(investor, 59e6);
        Stakes stakes = stakes(1);
        stakes.step(refusing(0), sales, new Luck(1), 5);
        assertThat(stakes.taken(BB) + stakes.refused(BB) + stakes.taken(AA)).isZero();
    }
}
