package leapfrog.model.market.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Partner;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.policy.AiRegulation;
import leapfrog.model.policy.InvestmentScreening;
import leapfrog.model.policy.OverseasExpansion;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.PlatformBan;
import leapfrog.model.policy.Rulings;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** A platform of AA looks at BB and CC, which know a partner each, or builds there. */
class InvestingAbroadTest {

    private static final int SEEDS = 200;
    private static final int QUARTER = 8080;
    private static final double[] GDP = {10e12, 10e12, 10e12};
    private static final double[][] REACH = {{1, 0.5, 0.5}, {0.5, 1, 0.5}, {0.5, 0.5, 1}};

    private final Roster roster =
            new Roster(
                    List.of(
                            Actors.state("AA", Map.of()),
                            Actors.state("BB", Map.of())
                                    .asPole(false)
                                    .withPartners(
                                            List.of(
                                                    new Partner("Other", "bb-shop"),
                                                    new Partner("Known", "aa-shop"))),
                            Actors.state("CC", Map.of()).asPole(false)),
                    List.of(Actors.firm("aa-shop", "AA", Segment.PLATFORM)));

    private final Parties parties =
            new Parties(
                    roster.home(),
                    List.of("AA", "BB", "CC"),
                    List.of("aa-shop"),
                    new double[3][3],
                    0.6);
    private final Parameters numbers = Shipped.parameters("deal-rate", 8, "deal-cash", 0.1);
    private final Terms.Draft draft = new Terms.Draft(3);
    private final Accounts accounts = new Accounts(1);

    private Closeness closeness() {
        Poles poles = new Poles(roster);
        return new Closeness(REACH, poles, new Alignment(roster, poles, numbers));
    }

    private ForeignDeals quarterOf(long seed, Rulings rulings) {
        Knowledge knowledge = new Knowledge(1, 0.15);
        knowledge.found(0, Segment.PLATFORM.ordinal(), 1);
        accounts.start(0, 1e12);
        accounts.open();
        ForeignDeals deals = new ForeignDeals(roster, knowledge, accounts, numbers);
        deals.step(
                new ForeignDeals.Outlook(rulings, closeness(), GDP, new double[] {10e9}),
                new Luck(seed),
                QUARTER);
        return deals;
    }

    private int deals(Rulings rulings) {
        int sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            sum += quarterOf(seed, rulings).inYear(0);
        }
        return sum;
    }

    private Rulings rulings() {
        return Rulings.of(draft.terms(), parties);
    }

    /** Two hosts of weight 10 x 0.5 against 10 at home: a half of 8 a year, 1 a quarter. */
    @Test
    void anUnpressedFirmMakesDealsByWhatIsThereForIt() {
        assertThat(deals(rulings()) / (double) SEEDS).isCloseTo(1, within(0.25));
    }

    /** 1 + 3 x 0.4 = 2.2 times as many. */
    @Test
    void rulesAtHomePushFirmsAbroad() {
        int free = deals(rulings());
        new AiRegulation(0.4, 0, Sector.all(), 0).contribute(draft, 0, 1);
        assertThat(deals(rulings()) / (double) free).isCloseTo(2.2, within(0.35));
    }

    /** A control at half strength: half of 4. A ban of 0.6 in one of two like markets: 0.3 of 2. */
    @Test
    void controlsAndClosedMarketsPushThemToo() {
        DealPush push =
                new DealPush(Shipped.parameters("deal-push-control", 4, "deal-push-access", 2));
        assertThat(push.of(0, 0, rulings(), GDP)).isEqualTo(1);
        draft.addControl(1, Rule.on("AA").everyDevice().control(), 0.5);
        assertThat(push.of(0, 0, rulings(), GDP)).isCloseTo(3, within(1e-12));
        new PlatformBan(List.of("AA"), List.of(), List.of(Segment.PLATFORM), 0.6)
                .contribute(draft, 2, 1);
        assertThat(push.of(0, 0, rulings(), GDP)).isCloseTo(3.6, within(1e-12));
    }

    @Test
    void aProgrammeSendsThemWhereItAims() {
        new OverseasExpansion(List.of("CC"), 0, 1).contribute(draft, 0, 1);
        int there = 0;
        int all = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Deal deal : quarterOf(seed, rulings()).deals()) {
                there += deal.host() == 2 ? 1 : 0;
                all++;
            }
        }
        assertThat(all).isGreaterThan(2 * SEEDS);
        assertThat(there / (double) all).isCloseTo(2.0 / 3, within(0.06));
    }

    @Test
    void aHostThatBansOrScreensIsNotBoughtInto() {
        new PlatformBan(List.of("AA"), List.of(), List.of(Segment.PLATFORM), 1)
                .contribute(draft, 1, 1);
        new InvestmentScreening(List.of("AA"), List.of(Segment.PLATFORM), 1)
                .contribute(draft, 2, 1);
        assertThat(deals(rulings())).isZero();
    }

    @Test
    void everyDealIsPaidAndTheKnownPartnerComesFirst() {
        boolean named = false;
        for (int seed = 0; seed < 40; seed++) {
            ForeignDeals deals = quarterOf(seed, rulings());
            double paid = deals.deals().stream().mapToDouble(Deal::amount).sum();
            assertThat(accounts.booked(0, Flow.DEALS)).isCloseTo(paid, within(1e-3));
            assertThat(deals.invested(0, 1) + deals.invested(0, 2)).isCloseTo(paid, within(1e-3));
            List<String> partners =
                    deals.deals().stream().filter(d -> d.host() == 1).map(Deal::partner).toList();
            if (!partners.isEmpty()) {
                named = true;
                assertThat(partners.get(0)).isEqualTo("Known");
            }
            if (partners.size() > 1) {
                assertThat(partners.get(1)).isEqualTo("Other");
            }
        }
        assertThat(named).isTrue();
    }

    /** 30 % of 1 EFLOPS by half a push, half to each of two like hosts; a tenth of the way. */
    @Test
    void computingIsPlacedByPushAndMarketWithinTheHostsPower() {
        new OverseasExpansion(List.of("BB", "CC"), 0.5, 0).contribute(draft, 0, 1);
        HostedComputing hosting =
                new HostedComputing(
                        3, Shipped.parameters("hosting-share", 0.3, "hosting-speed", 0.1));
        double[] owned = {1e18, 0, 0};
        double[] room = {1e18, 1e18, 0.025e18};
        hosting.step(
                new HostedComputing.Sites(rulings().expansion(), closeness(), GDP, owned, room));
        assertThat(hosting.placed()[0][1]).isCloseTo(0.1 * 0.075e18, within(1e6));
        assertThat(hosting.placed()[0][2]).as("power").isCloseTo(0.1 * 0.025e18, within(1e6));
        assertThat(hosting.foreignShare(1, 0.0225e18)).isCloseTo(0.25, within(1e-9));
        assertThat(hosting.foreignShare(0, 1e18)).isZero();
    }
}
