package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.core.Luck;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    /** Mean 2, sd 1, t(2) = 4.303: (4.303 / 0.5)^2 = 74.06. */
    @Test
    void theFirstStageDecidesTheNumber() {
        double[] differences = {1, 2, 3};
        assertThat(Precision.row("gap", differences, 0.5, false, 1).needed()).isEqualTo(75);
        assertThat(Precision.row("gap", differences, 0.25, true, 1).needed()).isEqualTo(75);
        assertThat(Precision.row("gap", differences, 0.5, false, 2).needed()).isGreaterThan(75);
    }

    @Test
    void neverFewerThanTheFirstStageNorMoreThanTheLimit() {
        Precision.Row wide = Precision.row("gap", new double[] {1, 2, 3}, 100, false, 1);
        Precision.Row flat = Precision.row("gap", new double[] {1, 1, 1}, 0.1, false, 1);
        assertThat(wide.needed()).isEqualTo(3);
        assertThat(flat.needed()).isEqualTo(3);
        Precision.Row narrow = Precision.row("gap", new double[] {1, 2, 3}, 0.01, false, 1);
        assertThat(Precision.needed(List.of(wide, narrow), 500)).isEqualTo(500);
    }

    /** Stein's interval of fixed width holds 95 % or more, within three errors of 1,000. */
    @Test
    void theLevelHoldsThoughTheDataChoseTheNumber() {
        NormalDistribution normal = new NormalDistribution(null, 1, 2);
        double half = 0.5;
        int held = 0;
        int trials = 1000;
        for (int trial = 0; trial < trials; trial++) {
            long key = Luck.mix(trial + 5L);
            double[] first = new double[10];
            for (int i = 0; i < first.length; i++) {
                first[i] = normal.inverseCumulativeProbability(Luck.uniform(key, i));
            }
            int n = Precision.row("gap", first, half, false, 1).needed();
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += normal.inverseCumulativeProbability(Luck.uniform(key, i)) / n;
            }
            held += Math.abs(sum - 1) <= half ? 1 : 0;
        }
        assertThat(new TDistribution(null, 9).inverseCumulativeProbability(0.975))
                .isBetween(2.26, 2.263);
        assertThat(held / (double) trials).isGreaterThan(0.93);
    }
}
