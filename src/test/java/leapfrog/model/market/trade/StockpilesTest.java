package leapfrog.model.market.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import leapfrog.model.Shipped;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class StockpilesTest {

    private static final int BUYER = 1;

    private final Stockpiles stockpiles =
            new Stockpiles(2, Shipped.parameters("stockpile", 0.5, "stockpile-repayment", 0.25));

    /**
     * A control that will stop 0.8 of sales is announced for two quarters: 0.8 x 0.5 x 100 = 40 are
     * pulled forward in each, and a quarter of what was pulled forward comes off every order after.
     */
    @Test
    void ordersRunAheadOfAnAnnouncedControlAndFallBehindOnceItIsInForce() {
        assertThat(stockpiles.order(BUYER, 100, 0)).isEqualTo(100);
        assertThat(stockpiles.order(BUYER, 100, 0.8)).isCloseTo(140, within(1e-9));
        assertThat(stockpiles.order(BUYER, 100, 0.8)).isCloseTo(130, within(1e-9));
        assertThat(stockpiles.ahead(BUYER)).isCloseTo(70, within(1e-9));
        assertThat(stockpiles.order(BUYER, 100, 0)).isCloseTo(82.5, within(1e-9));
        assertThat(stockpiles.order(BUYER, 100, 0)).isCloseTo(86.875, within(1e-9));
        assertThat(stockpiles.ahead(0)).as("another's").isZero();
    }

    @Test
    void whatIsOrderedIsBudgetsAndWhatStandsAhead() {
        Random dice = new Random(1);
        double budgets = 0;
        double orders = 0;
        for (int quarter = 0; quarter < 200; quarter++) {
            double budget = 100 * dice.nextDouble();
            budgets += budget;
            orders += stockpiles.order(BUYER, budget, quarter < 100 ? dice.nextDouble() : 0);
            assertThat(orders).isCloseTo(budgets + stockpiles.ahead(BUYER), within(1e-6));
        }
        assertThat(orders).as("paid back").isCloseTo(budgets, Percentage.withPercentage(1e-6));
    }
}
