package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import leapfrog.model.Shipped;
import leapfrog.model.core.Parameters;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Capacity of exactly what is ordered, unless a test says otherwise. */
class CapacityPoolTest {

    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final double[][] LIKE = {{1, 1}, {1, 1}};
    private static final double[][] NONE = {{0, 0}, {0, 0}};

    private static CapacityPool pool(Object... idsAndValues) {
        Parameters plain =
                Shipped.parameters(
                        "capacity-lag",
                        3,
                        "capacity-headroom",
                        1,
                        "capacity-order-smoothing",
                        1,
                        "capacity-growth-smoothing",
                        0,
                        "capacity-fastest-growth",
                        0.25,
                        "capacity-decay",
                        0);
        return new CapacityPool(2, 2, 10, Shipped.with(plain, idsAndValues));
    }

    private static CapacityPool of(double first, double second) {
        CapacityPool pool = pool();
        pool.start(0, first);
        pool.start(1, second);
        return pool;
    }

    @Test
    void aSupplierStartsWithHeadroomOverItsOrdersAndNoLessThanAPilotLine() {
        CapacityPool pool = pool("capacity-headroom", 1.2);
        pool.start(0, 100);
        pool.start(1, 3);
        assertThat(pool.units(0)).isCloseTo(120, ROUNDING);
        assertThat(pool.units(1)).isCloseTo(12, ROUNDING);
        assertThat(pool.tightness(0)).as("in balance").isCloseTo(1, ROUNDING);
    }

    /** 60 and 90 are wanted of 100. */
    @Test
    void shortSupplyIsRationedProRata() {
        CapacityPool pool = of(100, 10);
        double[][] first = {{1, 0}, {1, 0}};
        pool.allocate(new double[] {60, 90}, first, NONE);
        assertThat(pool.granted(0)).isCloseTo(40, ROUNDING);
        assertThat(pool.granted(1)).isCloseTo(60, ROUNDING);
        assertThat(pool.asked(0)).as("what could not be made as well").isCloseTo(150, ROUNDING);
    }

    @Test
    void customersSplitTheirNeedByWeight() {
        CapacityPool pool = of(100, 100);
        pool.allocate(new double[] {80, 0}, new double[][] {{3, 1}, {1, 1}}, NONE);
        assertThat(pool.granted(0, 0)).isCloseTo(60, ROUNDING);
        assertThat(pool.granted(0, 1)).isCloseTo(20, ROUNDING);
    }

    /** 50 of 100 are asked of each; the first makes 20, and the second has 50 to spare for 30. */
    @Test
    void whatIsMissingTurnsOnceToWhoHasSomethingToSpare() {
        CapacityPool pool = of(20, 100);
        pool.allocate(new double[] {100, 0}, LIKE, NONE);
        assertThat(pool.granted(0, 0)).isCloseTo(20, ROUNDING);
        assertThat(pool.granted(0, 1)).isCloseTo(80, ROUNDING);
        assertThat(pool.asked(1)).isCloseTo(80, ROUNDING);
    }

    /** Both ask 50 of each: the first fills 20 of 100, the second has 20 to spare for 80. */
    @Test
    void likeCustomersGetTheSameOfWhatIsToSpare() {
        CapacityPool pool = of(20, 120);
        pool.allocate(new double[] {100, 100}, LIKE, NONE);
        assertThat(pool.granted(0)).isCloseTo(70, ROUNDING);
        assertThat(pool.granted(1)).isCloseTo(70, ROUNDING);
    }

    /** Of the 50 asked of the first 0.4 are stopped: 30 stay, and 20 go to the second. */
    @Test
    void whatIsStoppedIsOrderedFromWhoMayDeliverAll() {
        CapacityPool pool = of(100, 100);
        pool.allocate(new double[] {100, 0}, LIKE, new double[][] {{0.4, 0}, {0, 0}});
        assertThat(pool.granted(0, 0)).isCloseTo(30, ROUNDING);
        assertThat(pool.granted(0, 1)).isCloseTo(70, ROUNDING);
    }

    @Test
    void whereNobodyMayDeliverAllTheStoppedPartIsLost() {
        CapacityPool pool = of(100, 100);
        pool.allocate(new double[] {100, 0}, LIKE, new double[][] {{0.4, 0.2}, {0, 0}});
        assertThat(pool.granted(0)).isCloseTo(30 + 40, ROUNDING);
    }

    /** 150 are asked of 100: 25, a quarter of what there is, come three quarters later. */
    @Test
    void capacityIsBuiltWithItsLagAndNoFasterThanOrganisationAllows() {
        CapacityPool pool = of(100, 10);
        pool.allocate(new double[] {150, 0}, new double[][] {{1, 0}, {1, 0}}, NONE);
        pool.plan(0, 0, 1, 0, 1, 0);
        assertThat(pool.began(0)).isCloseTo(25, ROUNDING);
        for (int quarter = 0; quarter < 2; quarter++) {
            pool.arrive(0, 0);
            assertThat(pool.units(0)).isCloseTo(100, ROUNDING);
        }
        pool.arrive(0, 0);
        assertThat(pool.units(0)).isCloseTo(125, ROUNDING);
    }

    /** 150 less 100 less what is being built: 25, 25, nothing. */
    @Test
    void whatIsBeingBuiltIsNotBuiltAgain() {
        CapacityPool pool = of(100, 10);
        double[] begun = {25, 25, 0};
        for (double expected : begun) {
            pool.allocate(new double[] {150, 0}, new double[][] {{1, 0}, {1, 0}}, NONE);
            pool.plan(0, 0, 1, 0, 1, 0);
            assertThat(pool.began(0)).isCloseTo(expected, ROUNDING);
        }
    }

    /** Orders grow by 10 % a quarter, and it takes three to build: for 110 x 1.1^3. */
    @Test
    void itIsBuiltForTheOrdersExpectedWhenItIsReady() {
        CapacityPool pool = pool("capacity-growth-smoothing", 1, "capacity-fastest-growth", 2);
        pool.start(0, 100);
        pool.allocate(new double[] {110, 0}, new double[][] {{1, 0}, {1, 0}}, NONE);
        pool.plan(0, 0, 1, 0, 1, 0);
        assertThat(pool.began(0)).isCloseTo(110 * Math.pow(1.1, 3) - 100, ROUNDING);
    }

    /**
     * 100 are missing, 25 are built on own money; 40 USD pay for 20 at 2 each, 400 for the rest.
     */
    @Test
    void aFundPaysForWhatOwnPaceLeavesMissingAndNoMore() {
        CapacityPool pool = of(100, 10);
        double[][] first = {{1, 0}, {1, 0}};
        pool.allocate(new double[] {200, 0}, first, NONE);
        pool.plan(0, 0, 1, 0, 2, 40);
        assertThat(pool.began(0)).isCloseTo(25, ROUNDING);
        assertThat(pool.funded(0)).isCloseTo(20, ROUNDING);
        CapacityPool rich = of(100, 10);
        rich.allocate(new double[] {200, 0}, first, NONE);
        rich.plan(0, 0, 1, 0, 2, 400);
        assertThat(rich.funded(0)).isCloseTo(75, ROUNDING);
    }

    /** Lines of other chips of 200 let it grow by a quarter of 200 from 100. */
    @Test
    void growthStartsFromLinesThatCanBeConverted() {
        CapacityPool pool = of(100, 10);
        pool.allocate(new double[] {300, 0}, new double[][] {{1, 0}, {1, 0}}, NONE);
        pool.plan(0, 200, 1, 0, 1, 0);
        assertThat(pool.began(0)).isCloseTo(50, ROUNDING);
    }

    /** Lines for 25 of the 50 are there, with tools; of the other 25 tools let 0.4 be built. */
    @Test
    void linesAreConvertedWithTheToolsTheyHave() {
        CapacityPool pool = of(100, 10);
        pool.allocate(new double[] {300, 0}, new double[][] {{1, 0}, {1, 0}}, NONE);
        pool.plan(0, 200, 0.4, 0, 1, 0);
        assertThat(pool.began(0)).isCloseTo(25 + 0.4 * 25, ROUNDING);
    }

    /** Tools for 0.4 of it alone, and 0.15 of what there is bought ahead of a ban. */
    @Test
    void toolsLimitWhatIsBegunAndAreBoughtAheadOfABan() {
        CapacityPool pool = of(100, 10);
        pool.allocate(new double[] {200, 0}, new double[][] {{1, 0}, {1, 0}}, NONE);
        pool.plan(0, 0, 0.4, 0.15, 2, 400);
        assertThat(pool.began(0)).isCloseTo(0.4 * 25 + 15, ROUNDING);
        assertThat(pool.funded(0)).isCloseTo(0.4 * 75, ROUNDING);
    }

    @Test
    void capacityWearsOutFasterWhereNobodyServicesIt() {
        CapacityPool pool = pool("capacity-decay", 0.1);
        pool.start(0, 100);
        pool.arrive(0, 0);
        assertThat(pool.units(0)).isCloseTo(90, ROUNDING);
        pool.arrive(0, 0.5);
        assertThat(pool.units(0)).isCloseTo(40.5, ROUNDING);
    }

    @Test
    void nobodyGetsMoreThanItNeedsOrThanIsMadeOrFromWhoIsClosedToIt() {
        Random dice = new Random(11);
        for (int trial = 0; trial < 1000; trial++) {
            CapacityPool pool = of(200 * dice.nextDouble(), 200 * dice.nextDouble());
            double[] need = {200 * dice.nextDouble(), 200 * dice.nextDouble()};
            double[][] weight = new double[2][2];
            double[][] barred = new double[2][2];
            for (int c = 0; c < 2; c++) {
                for (int j = 0; j < 2; j++) {
                    weight[c][j] = dice.nextInt(4) == 0 ? 0 : dice.nextDouble();
                    int kind = dice.nextInt(3);
                    barred[c][j] = kind == 0 ? 0 : kind == 1 ? 1 : dice.nextDouble();
                }
            }
            pool.allocate(need, weight, barred);
            for (int j = 0; j < 2; j++) {
                assertThat(pool.granted(0, j) + pool.granted(1, j))
                        .isBetween(0.0, pool.units(j) + 1e-9);
                for (int c = 0; c < 2; c++) {
                    assertThat(pool.granted(c)).isBetween(0.0, need[c] + 1e-9);
                    if (barred[c][j] == 1 || weight[c][j] == 0) {
                        assertThat(pool.granted(c, j)).isZero();
                    }
                }
            }
        }
    }
}
