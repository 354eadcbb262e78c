package leapfrog.model.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import org.junit.jupiter.api.Test;

/** Basic money yields ideas, mission money turns them into opportunities. */
class PublicScienceTest {

    private static final int SEGMENTS = Segment.all().size();
    private static final int CHIPS = Segment.CHIP_DESIGN.ordinal();
    private static final double[] PLAIN = {1};

    private static PublicScience science() {
        Parameters parameters =
                Shipped.parameters(
                        "public-ideas",
                        8,
                        "mission-power",
                        2,
                        "public-opportunity-shift",
                        0.1,
                        "predictability(CHIP_DESIGN)",
                        0.5);
        return new PublicScience(
                new long[] {Luck.owner("US")},
                new double[] {0.7},
                new Regimes(parameters),
                parameters);
    }

    private static double[][] money(double billion) {
        double[][] table = new double[1][SEGMENTS];
        table[0][CHIPS] = billion * 1e9;
        return table;
    }

    private static double after(PublicScience science, double basic, double mission, long seed) {
        for (int quarter = 0; quarter < PublicScience.LASTS; quarter++) {
            science.step(money(basic), money(mission), PLAIN, new Luck(seed), quarter);
        }
        return science.knowledge()[0][CHIPS];
    }

    @Test
    void neitherStageDoesAnythingAlone() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(after(science(), 4, 0, seed)).as("ideas only").isEqualTo(0.7);
            assertThat(after(science(), 0, 4, seed)).as("missions only").isEqualTo(0.7);
        }
    }

    /**
     * 8 sqrt(4) / 4 = 4 ideas a quarter, of which 1 - exp(-2 * 0.5) find a mission and exp(-0.5)
     * arrive: 1.5336; eight quarters of them at 0.1 each.
     */
    @Test
    void openingsAreIdeasTimesTheChanceThatAMissionBringsThemToUse() {
        double sum = 0;
        int runs = 4000;
        for (int run = 0; run < runs; run++) {
            sum += after(science(), 4, 0.5, run);
        }
        double expected = 0.7 + 0.1 * 8 * 4 * (1 - Math.exp(-1)) * Math.exp(-0.5);
        // Standard error 0.0055.
        assertThat(sum / runs).isCloseTo(expected, within(0.02));
    }

    @Test
    void anOpeningLastsEightQuarters() {
        PublicScience science = science();
        science.step(money(100), money(100), PLAIN, new Luck(1), 0);
        double opened = science.knowledge()[0][CHIPS];
        assertThat(opened).isGreaterThan(0.7);
        for (int quarter = 1; quarter < 8; quarter++) {
            science.step(money(0), money(0), PLAIN, new Luck(1), quarter);
            assertThat(science.knowledge()[0][CHIPS]).isEqualTo(opened);
        }
        science.step(money(0), money(0), PLAIN, new Luck(1), 8);
        assertThat(science.knowledge()[0][CHIPS]).isEqualTo(0.7);
    }

    @Test
    void segmentsWithoutMoneyKeepTheirScienceBase() {
        PublicScience science = science();
        after(science, 100, 100, 3);
        for (int g = 0; g < SEGMENTS; g++) {
            if (g != CHIPS) {
                assertThat(science.knowledge()[0][g]).isEqualTo(0.7);
            }
        }
    }

    /** Twice the rate of ideas in models; other segments keep theirs. */
    @Test
    void computingOfUniversitiesRaisesIdeasInModelsAlone() {
        int model = Segment.MODEL.ordinal();
        double[] opened = new double[2];
        for (int run = 0; run < 2000; run++) {
            for (int arm = 0; arm < 2; arm++) {
                PublicScience science = science();
                double[][] money = money(4);
                money[0][model] = 4e9;
                science.step(money, money, new double[] {1 + arm}, new Luck(run), 0);
                opened[arm] += science.knowledge()[0][model] - 0.7;
                if (arm == 1) {
                    PublicScience plain = science();
                    plain.step(money, money, PLAIN, new Luck(run), 0);
                    assertThat(science.knowledge()[0][CHIPS])
                            .isEqualTo(plain.knowledge()[0][CHIPS]);
                }
            }
        }
        // Standard error of the ratio some 0.03.
        assertThat(opened[1] / opened[0]).isCloseTo(2, within(0.15));
    }
}
