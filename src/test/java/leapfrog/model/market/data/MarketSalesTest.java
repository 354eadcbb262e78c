package leapfrog.model.market.data;

import static leapfrog.model.market.data.DataDesk.AA;
import static leapfrog.model.market.data.DataDesk.AA_CLOUD;
import static leapfrog.model.market.data.DataDesk.AA_NET;
import static leapfrog.model.market.data.DataDesk.BB;
import static leapfrog.model.market.data.DataDesk.BB_NET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Business that follows audiences and markets; a cloud has 0.3 and a platform 0.25 abroad. */
class MarketSalesTest {

    private static MarketSales after(double strength, double[][] present, double[][] access) {
        Platforms platforms =
                new Platforms(
                        DataDesk.roster(),
                        DataDesk.full(2),
                        DataDesk.parameters("platform-speed", 0));
        platforms.start(DataDesk.full(3), DataDesk.allThere());
        DataMarket data = new DataMarket(DataDesk.roster(), DataDesk.parameters());
        data.start(DataDesk.full(2), DataDesk.full(3));
        platforms.step(access, DataDesk.allThere(), data, DataDesk.knowledge());
        MarketSales sales =
                new MarketSales(
                        DataDesk.roster(),
                        DataDesk.full(2),
                        DataDesk.parameters("audience-revenue", strength));
        sales.step(platforms, present, DataDesk.full(3));
        return sales;
    }

    private static double[][] outOfBb(int firm) {
        double[][] table = DataDesk.full(3);
        table[firm][BB] = 0;
        return table;
    }

    @Test
    void aCloudThatLeavesAMarketLosesItsSalesThere() {
        MarketSales sales = after(0.5, outOfBb(AA_CLOUD), DataDesk.full(3));
        assertThat(sales.index(AA_CLOUD)).isCloseTo(1 - 0.5 * 0.3, within(1e-12));
        assertThat(sales.index(BB_NET)).isEqualTo(1);
    }

    @Test
    void aPlatformEarnsByItsAudience() {
        double[][] half = DataDesk.full(3);
        half[AA_NET][BB] = 0.5;
        MarketSales sales = after(1, DataDesk.full(3), half);
        assertThat(sales.index(AA_NET)).isCloseTo(1 - 0.25 * 0.5, within(1e-12));
        half[BB_NET][AA] = 0.2;
        assertThat(after(1, DataDesk.full(3), half).index(BB_NET))
                .isCloseTo(1 - 0.25 * 0.8, within(1e-12));
    }

    @Test
    void atStrengthZeroBusinessIsWhatItWas() {
        double[][] half = outOfBb(AA_NET);
        half[BB_NET][AA] = 0.2;
        MarketSales sales = after(0, half, half);
        assertThat(sales.index(AA_NET)).isEqualTo(1);
        assertThat(sales.index(BB_NET)).isEqualTo(1);
    }
}
