package leapfrog.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static final double[] FIVE = {1, 2, 3, 4, 5};

    /** One swap of neighbours: squares of rank differences sum to 2, rho = 1 - 12 / 120. */
    @Test
    void oneSwapOfNeighboursInFiveGivesNineTenths() {
        double[] swapped = {10, 30, 20, 40, 50};

        assertThat(RankCorrelation.rho(FIVE, swapped)).isCloseTo(0.9, within(1e-12));
        // The order itself and its four swaps of neighbours, of 120.
        assertThat(RankCorrelation.chance(FIVE, swapped)).isEqualTo(5 / 120.0);
    }

    @Test
    void theFullOrderIsOnePairingOfAllAndTheReverseIsReachedByAll() {
        assertThat(RankCorrelation.chance(new double[] {1, 2, 3, 4}, new double[] {2, 4, 6, 9}))
                .isEqualTo(1 / 24.0);
        assertThat(RankCorrelation.chance(FIVE, new double[] {5, 4, 3, 2, 1})).isEqualTo(1);
        assertThat(RankCorrelation.rho(FIVE, new double[] {5, 4, 3, 2, 1})).isEqualTo(-1);
    }

    /** Ranks 1.5, 1.5, 3 on one side: two of the six pairings are as high as the given one. */
    @Test
    void equalValuesShareTheirRank() {
        assertThat(RankCorrelation.rho(new double[] {1, 1, 2}, new double[] {1, 2, 3}))
                .isCloseTo(Math.sqrt(3) / 2, within(1e-12));
        assertThat(RankCorrelation.chance(new double[] {1, 1, 2}, new double[] {1, 2, 3}))
                .isEqualTo(2 / 6.0);
    }

    @Test
    void nineSegmentsInFullOrderAreOneOfAllFactorials() {
        double[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(RankCorrelation.chance(nine, nine)).isEqualTo(1 / 362_880.0);
    }

    @Test
    void whatIsUndefinedOrDiffersInNothingHasNoRho() {
        double[] hole = {1, Double.NaN, 3, 4, 5};
        assertThat(RankCorrelation.rho(FIVE, hole)).isNaN();
        assertThat(RankCorrelation.chance(FIVE, hole)).isNaN();
        assertThat(RankCorrelation.rho(FIVE, new double[5])).isNaN();
    }

    @Test
    void moreThanTenPairsAreTooManyToTryOut() {
        assertThatThrownBy(() -> RankCorrelation.chance(new double[11], new double[11]))
                .hasMessageContaining("at most 10 pairs, was 11");
    }
}
