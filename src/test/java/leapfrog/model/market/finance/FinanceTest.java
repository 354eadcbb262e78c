package leapfrog.model.market.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What goes to computing, and what a boom adds, by hand. */
class FinanceTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final Roster ROSTER =
            new Roster(
                    List.of(Actors.state("A", Map.of())),
                    List.of(Actors.firm("lab", "A", Segment.MODEL)));

    private static Finance finance(Object... numbers) {
        return new Finance(
                ROSTER,
                Shipped.with(
                        Shipped.parameters(
                                "finance-elasticity", 0,
                                "finance-mood", 0,
                                "finance-herd", 0.5,
                                "finance-ceiling", 1e6,
                                "finance-speed", 1,
                                "revenue-growth-at-start", 0),
                        numbers));
    }

    /** From half of the budget at an elasticity of 1.5: a quarter of the price pulls two to one. */
    @Test
    void budgetsTurnToComputingAsItGetsCheaper() {
        Finance finance = finance("compute-share-at-start", 0.5, "compute-substitution", 0.5);
        assertThat(finance.computeShare(1)).isCloseTo(0.5, within(1e-12));
        assertThat(finance.computeShare(4)).isCloseTo(1 / 1.5, within(1e-12));
        Finance fixed = finance("compute-share-at-start", 0.5, "compute-substitution", 0);
        assertThat(fixed.computeShare(4)).isCloseTo(0.5, within(1e-12));
    }

    /**
     * Revenue e^0.4 times that of two years ago grows by 0.2 a year: the herd adds half of that,
     * and half of it again where idle computing leaves half of its mood.
     */
    @Test
    void theHerdAddsToSpendingByExcessGrowthAndByTheMoodThatIsLeft() {
        assertThat(spendingAfterABoom(1)).isCloseTo(2e9 * (1 + 0.5 * 0.2), ROUNDING);
        assertThat(spendingAfterABoom(0.5)).isCloseTo(2e9 * (1 + 0.5 * 0.5 * 0.2), ROUNDING);
        assertThat(spendingAfterABoom(0)).isCloseTo(2e9, ROUNDING);
    }

    private static double spendingAfterABoom(double mood) {
        Finance finance = finance();
        finance.start(new double[] {1e9});
        finance.step(
                new double[] {1e9 * Math.exp(0.4)},
                new double[1],
                new double[1],
                new double[] {1e30},
                new double[] {mood});
        return finance.spending(0);
    }
}
