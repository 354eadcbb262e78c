package leapfrog.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {

    @Test
    void everyStratumOfEveryAxisHoldsOnePoint() {
        double[][] plan = LatinHypercube.points(50, 12, "test");

        assertThat(plan).hasDimensions(50, 12);
        for (int axis = 0; axis < 12; axis++) {
            int at = axis;
            int[] strata = Arrays.stream(plan).mapToInt(p -> (int) (p[at] * 50)).sorted().toArray();
            assertThat(strata).isEqualTo(IntStream.range(0, 50).toArray());
        }
    }

    @Test
    void axesAreNotPairedInOrder() {
        double[][] plan = LatinHypercube.points(200, 2, "test");
        double product = 0;
        for (double[] point : plan) {
            product += (point[0] - 0.5) * (point[1] - 0.5);
        }
        // Of uniform axes the product has a mean of 0 and a deviation of 1/12 a point.
        assertThat(Math.abs(product / 200)).isLessThan(4 / 12.0 / Math.sqrt(200));
    }

    @Test
    void theAddressAloneDecidesThePoints() {
        assertThat(LatinHypercube.points(7, 3, "a"))
                .isDeepEqualTo(LatinHypercube.points(7, 3, "a"));
        assertThat(LatinHypercube.points(7, 3, "a")[0])
                .isNotEqualTo(LatinHypercube.points(7, 3, "b")[0]);
    }

    @Test
    void onePointLiesAnywhere() {
        assertThat(LatinHypercube.points(1, 2, "test")[0][0]).isBetween(0.0, 1.0);
        assertThat(LatinHypercube.points(0, 2, "test")).isEmpty();
    }
}
