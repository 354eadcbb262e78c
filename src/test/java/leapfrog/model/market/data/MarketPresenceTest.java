package leapfrog.model.market.data;

import static leapfrog.model.market.data.DataDesk.AA;
import static leapfrog.model.market.data.DataDesk.AA_CLOUD;
import static leapfrog.model.market.data.DataDesk.AA_NET;
import static leapfrog.model.market.data.DataDesk.BB;
import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.PlatformRules;
import leapfrog.model.policy.Terms;
import org.junit.jupiter.api.Test;

/**
 * When foreign clouds and platforms leave: here a margin of 0.25, of which 0.4 rests on data, and a
 * fixed cost of 0.05; a burden of 0.8 costs 0.8 x 0.2 when all firms are alike.
 */
class MarketPresenceTest {

    private static final Terms FREE = Terms.none(2);

    /** Net 0.25 (1 - 0.4 x 0.9) - 0.16 - 0.05 = -0.05. */
    private static final Terms LAW =
            DataDesk.terms(BB, 1, new DataSovereignty(0.1, 0.1, 0.5, 0.6, 0.1, 0.8));

    /** Net 0.25 (1 - 0.4 x 0.4) - 0.06 - 0.05 = 0.1. */
    private static final Terms PRIVACY =
            DataDesk.terms(BB, 1, new DataSovereignty(0.6, 0.8, 0, 0, 0.3, 0.3));

    private static MarketPresence presence(long seed, double spread, double exitRate) {
        return new MarketPresence(
                DataDesk.roster(),
                DataDesk.luck(seed),
                DataDesk.parameters(
                        "market-margin",
                        0.25,
                        "market-data-worth",
                        0.4,
                        "market-burden-cost",
                        0.2,
                        "market-cost-spread",
                        spread,
                        "market-fixed-cost",
                        0.05,
                        "market-patience",
                        2,
                        "market-exit-rate",
                        exitRate,
                        "market-return-rate",
                        1));
    }

    private static Retaliation nobodyAnswers() {
        return new Retaliation(DataDesk.roster(), DataDesk.parameters());
    }

    private static void start(MarketPresence presence, Terms terms) {
        presence.start(terms, DataDesk.rules(terms), nobodyAnswers());
    }

    private static void step(MarketPresence presence, Terms terms, int quarters) {
        PlatformRules rules = DataDesk.rules(terms);
        for (int t = 0; t < quarters; t++) {
            presence.step(terms, rules, nobodyAnswers(), t);
        }
    }

    @Test
    void aBurdenAboveTheMarginDrivesForeignersOutAfterTheirPatience() {
        MarketPresence presence = presence(1, 0, 1);
        start(presence, FREE);
        step(presence, LAW, 1);
        assertThat(presence.exits(BB)).as("one bad quarter").isZero();
        step(presence, LAW, 1);
        assertThat(presence.exits(BB)).as("cloud and platform of AA").isEqualTo(2);
        assertThat(presence.present()[AA_CLOUD][BB]).isZero();
        assertThat(presence.access()[AA_NET][BB]).isZero();
        assertThat(presence.present()[AA_NET][AA]).as("at home").isEqualTo(1);
        assertThat(presence.exits(AA)).isZero();
    }

    @Test
    void theyReturnWhenItPaysAgain() {
        MarketPresence presence = presence(1, 0, 1);
        start(presence, FREE);
        step(presence, LAW, 2);
        step(presence, FREE, 1);
        assertThat(presence.exits(BB)).isEqualTo(2);
        step(presence, FREE, 1);
        assertThat(presence.exits(BB)).isZero();
        assertThat(presence.present()[AA_CLOUD][BB]).isEqualTo(1);
    }

    @Test
    void aBurdenBelowTheMarginDrivesNobodyOut() {
        MarketPresence presence = presence(1, 0, 1);
        start(presence, FREE);
        step(presence, PRIVACY, 40);
        assertThat(presence.exits(BB)).isZero();
    }

    /** Break-even is where the burden costs 11 sixteenths of its mean: 0.19 of half-width 0.5. */
    @Test
    void firmsDifferInWhatABurdenCostsThem() {
        int stayed = 0;
        int runs = 400;
        for (int seed = 0; seed < runs; seed++) {
            MarketPresence presence = presence(seed, 0.5, 1);
            start(presence, FREE);
            step(presence, LAW, 2);
            stayed += presence.present()[AA_CLOUD][BB] > 0 ? 1 : 0;
        }
        double expected = 0.11 / 0.16 - 0.5;
        double error = Math.sqrt(expected * (1 - expected) / runs);
        assertThat((double) stayed / runs).isBetween(expected - 4 * error, expected + 4 * error);
    }

    @Test
    void whoIsBannedFromTheStartIsNotThereAndHasNotLeft() {
        Terms ban = DataDesk.terms(BB, 1, DataDesk.ban("AA", 1));
        MarketPresence presence = presence(1, 0, 1);
        start(presence, ban);
        step(presence, ban, 8);
        assertThat(presence.present()[AA_NET][BB]).isZero();
        assertThat(presence.present()[AA_CLOUD][BB]).as("clouds are not banned").isEqualTo(1);
        assertThat(presence.exits(BB)).isZero();
    }

    /** Half a market earns 0.125 and costs 0.05: it pays; a tenth earns 0.025 and does not. */
    @Test
    void aBanOfAPartOfTheMarketIsBorneWhileTheRestPays() {
        for (double coverage : new double[] {0.5, 0.9}) {
            Terms ban = DataDesk.terms(BB, 1, DataDesk.ban("AA", coverage));
            MarketPresence presence = presence(1, 0, 1);
            start(presence, FREE);
            step(presence, ban, 2);
            assertThat(presence.hasLeft(AA_NET, BB)).isEqualTo(coverage > 0.8);
            assertThat(presence.hasLeft(AA_CLOUD, BB)).isFalse();
        }
    }

    @Test
    void atAnExitRateOfZeroNobodyWeighsAnything() {
        MarketPresence presence = presence(1, 0.5, 0);
        start(presence, LAW);
        step(presence, LAW, 40);
        assertThat(presence.exits(BB)).isZero();
        assertThat(presence.present()[AA_CLOUD][BB]).isEqualTo(1);
    }
}
