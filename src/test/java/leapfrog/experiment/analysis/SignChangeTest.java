package leapfrog.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignChangeTest {

    @Test
    void theFirstOfEnoughInARowIsFound() {
        double[] path = {1, -1, 1, -1, -1, -1, 1, -1, -1, -1};
        assertThat(SignChange.first(path, 0, 3)).isEqualTo(3);
        assertThat(SignChange.first(path, 0, 1)).isEqualTo(1);
    }

    @Test
    void aRunThatEndsWithThePathCountsAndOneThatIsCutShortDoesNot() {
        double[] path = {1, 1, 1, -1, -1, -1};
        assertThat(SignChange.first(path, 0, 3)).isEqualTo(3);
        assertThat(SignChange.first(path, 0, 4)).isEqualTo(SignChange.NONE);
    }

    @Test
    void whatStandsBeforeTheStartDoesNotCount() {
        double[] path = {-1, -1, -1, -1, 1};
        assertThat(SignChange.first(path, 2, 2)).isEqualTo(2);
        assertThat(SignChange.first(path, 3, 2)).isEqualTo(SignChange.NONE);
    }

    @Test
    void zeroAndUndefinedAreNotBelowZero() {
        assertThat(SignChange.first(new double[] {-1, 0, -1, Double.NaN, -1}, 0, 2))
                .isEqualTo(SignChange.NONE);
        assertThat(SignChange.first(new double[] {1, 2}, 0, 1)).isEqualTo(SignChange.NONE);
    }
}
