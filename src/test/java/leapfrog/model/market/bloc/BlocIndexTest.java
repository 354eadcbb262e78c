package leapfrog.model.market.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Yule's colligation with numbers worked by hand. */
class BlocIndexTest {

    private static final double[][] TWO_POLES = {{1, 0}, {0, 1}};

    private static double index(double uu, double uc, double cu, double cc) {
        return BlocIndex.of(new double[][] {{uu, uc}, {cu, cc}}, TWO_POLES);
    }

    /** Of 100 every cell gets 0.5: sqrt(60.5 x 10.5) = 25.204, sqrt(20.5 x 10.5) = 14.671. */
    @Test
    void itSetsUseWithinBlocsAgainstUseAcrossThem() {
        assertThat(index(60, 20, 10, 10)).isCloseTo(10.5327 / 39.8755, within(1e-4));
        assertThat(index(10, 10, 60, 20)).isCloseTo(-index(60, 20, 10, 10), within(1e-12));
    }

    /** The floor alone moves it where blocs differ ninefold in size. */
    @Test
    void itIsZeroWhereUsersDoNotCareWhoSuppliesWhateverTheSizesOfBlocs() {
        assertThat(index(1, 1, 1, 1)).isZero();
        double size = 0.37 * 0.37;
        assertThat(index(size, 0.37 * 0.63, 0.63 * 0.37, 0.63 * 0.63)).isCloseTo(0, within(0.01));
        assertThat(index(9, 1, 81, 9)).as("all but the floor").isCloseTo(0, within(0.08));
    }

    /** sqrt(50.5 x 50.5) = 50.5 and sqrt(0.5 x 0.5) = 0.5: 50/51. */
    @Test
    void itStandsAfterAFullBan() {
        assertThat(index(50, 0, 0, 50)).isCloseTo(50.0 / 51, within(1e-12));
        assertThat(index(0, 50, 50, 0)).isCloseTo(-50.0 / 51, within(1e-12));
        assertThat(index(100, 0, 0, 0)).as("one side alone").isLessThan(1);
    }

    @Test
    void itIsUndefinedWhereNothingFlows() {
        assertThat(index(0, 0, 0, 0)).isNaN();
        assertThat(BlocIndex.of(new double[2][2], new double[2][0])).isNaN();
    }

    /** The third state buys 40 of U and is half of each: UU 50 + 20, UC 20; CC 30. */
    @Test
    void aThirdStateCountsByItsAlignment() {
        double[][] flows = {{50, 0, 40}, {0, 30, 0}, {0, 0, 0}};
        double[][] membership = {{1, 0}, {0, 1}, {0.5, 0.5}};
        assertThat(BlocIndex.of(flows, membership)).isCloseTo(index(70, 20, 0, 30), within(1e-12));
        double[][] neutral = {{1, 0}, {0, 1}, {0, 0}};
        assertThat(BlocIndex.of(flows, neutral)).isCloseTo(index(50, 0, 0, 30), within(1e-12));
    }

    @Test
    void ofThreePolesItIsTheMeanOverPairsByWhatFlowsAmongThem() {
        double[][] flows = {{50, 0, 10}, {0, 50, 10}, {10, 10, 10}};
        double[][] poles = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        double apart = index(50, 0, 0, 50);
        double mixed = index(50, 10, 10, 10);
        double expected = (100 * apart + 2 * 80 * mixed) / 260;
        assertThat(BlocIndex.of(flows, poles)).isCloseTo(expected, within(1e-12));
    }
}
