package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;

class OrderTest {

    /** With ties, sorted, and sorted the other way round. */
    @Test
    void quantilesAreThoseOfTheSortedValues() {
        for (int n : new int[] {1, 2, 3, 10, 999}) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = Math.floor(20 * Luck.uniform(n, i)) / (1 + i % 3);
            }
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double[] falling = new double[n];
            for (int i = 0; i < n; i++) {
                falling[i] = sorted[n - 1 - i];
            }
            for (double[] arranged : new double[][] {values, sorted.clone(), falling}) {
                Order order = new Order(arranged);
                for (double share : new double[] {0.025, 0.975, 0, 0.5, 1}) {
                    assertThat(order.quantile(share)).isEqualTo(Resamples.quantile(sorted, share));
                }
            }
        }
    }
}
