package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    /**
     * Worked by hand: scores of three policies at three points.
     *
     * <pre>
     *        1   2   3     regret
     * base   4   4   4     6   0   2
     * bold  10   0   2     0   4   4
     * mild   6   3   6     4   1   0
     * </pre>
     */
    private static final Robustness TABLE =
            Criteria.of(
                    "gap(CN/US)",
                    "+5y",
                    List.of("base", "bold", "mild"),
                    new double[][] {{4, 4, 4}, {10, 0, 2}, {6, 3, 6}},
                    4);

    private static Robustness.Row row(int policy) {
        return TABLE.rows().get(policy);
    }

    @Test
    void worstAndBestAndWhatLiesBetween() {
        assertThat(row(1).maximin()).isZero();
        assertThat(row(1).maximax()).isEqualTo(10);
        assertThat(row(1).hurwicz()).isEqualTo(5);
        assertThat(row(1).laplace()).isEqualTo(4);
        assertThat(row(2).maximin()).isEqualTo(3);
        assertThat(row(2).laplace()).isEqualTo(5);
    }

    @Test
    void regretIsWhatTheBestThereWouldHaveAdded() {
        assertThat(TABLE.regret()[0]).containsExactly(6, 0, 2);
        assertThat(TABLE.regret()[1]).containsExactly(0, 4, 4);
        assertThat(TABLE.regret()[2]).containsExactly(4, 1, 0);
        assertThat(row(0).greatestRegret()).isEqualTo(6);
        assertThat(row(1).greatestRegret()).isEqualTo(4);
        assertThat(row(2).greatestRegret()).isEqualTo(4);
        // Of 0, 1, 4 in order: 1 + 0.8 x 3.
        assertThat(row(2).regret90()).isCloseTo(3.4, ROUNDING);
    }

    @Test
    void satisfyingCountsPointsAndVarianceCosts() {
        assertThat(row(0).starr()).isEqualTo(1);
        assertThat(row(1).starr()).isCloseTo(1.0 / 3, ROUNDING);
        assertThat(row(2).starr()).isCloseTo(2.0 / 3, ROUNDING);
        // Variances 0, 28, 3; pooled 31 / 3.
        double pooled = Math.sqrt(31.0 / 3);
        assertThat(row(0).meanVariance()).isEqualTo(4);
        assertThat(row(1).meanVariance()).isCloseTo(4 - 28 / (2 * pooled), ROUNDING);
    }

    /** Over draws of three points the shares of first places add up to one. */
    @Test
    void ranksAreSharesOfDraws() {
        double sum = TABLE.rows().stream().mapToDouble(Robustness.Row::firstByRegret).sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(row(2).firstByRegret()).isPositive();
    }
}
