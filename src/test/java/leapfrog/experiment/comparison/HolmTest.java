package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HolmTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    /** Sorted 0.01 x 4, 0.02 x 3, 0.03 x 2 (0.06 stands), 0.5. */
    @Test
    void smallerOnesPayForMoreTests() {
        double[] adjusted = Holm.adjusted(new double[] {0.03, 0.01, 0.5, 0.02});
        assertThat(adjusted).containsExactly(new double[] {0.06, 0.04, 0.5, 0.06}, ROUNDING);
    }

    @Test
    void noneIsAboveOneAndUndefinedOnesDoNotCount() {
        double[] adjusted = Holm.adjusted(new double[] {0.6, Double.NaN, 0.7});
        assertThat(adjusted[0]).isEqualTo(1);
        assertThat(adjusted[1]).isNaN();
        assertThat(adjusted[2]).isEqualTo(1);
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }
}
