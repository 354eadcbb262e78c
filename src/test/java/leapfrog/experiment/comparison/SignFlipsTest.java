package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;

class SignFlipsTest {

    /** Drawn one at a time, as the definition has it. */
    private static double plainly(double[] values, int draws) {
        int units = values.length;
        long key = Luck.mix(Luck.owner("comparison-flips") + units);
        double own = 0;
        for (double value : values) {
            own += value;
        }
        int asLarge = 0;
        for (int flip = 0; flip < draws; flip++) {
            double sum = 0;
            for (int i = 0; i < units; i++) {
                sum += Luck.uniform(key, flip * units + i) < 0.5 ? -values[i] : values[i];
            }
            asLarge += Math.abs(sum) >= Math.abs(own) - 1e-9 ? 1 : 0;
        }
        return (asLarge + 1.0) / (draws + 1.0);
    }

    @Test
    void chancesAreThoseOfSumsTakenOneByOne() {
        for (int units : new int[] {15, 16, 17, 40, 100}) {
            double[] values = new double[units];
            for (int i = 0; i < units; i++) {
                values[i] = Luck.uniform(units, i) - 0.45;
            }
            assertThat(new SignFlips(units, 500).chance(values)).isEqualTo(plainly(values, 500));
        }
    }

    /** Of sums of twelve ones 2 in 4096 are as large as 12, and 26 as large as 10. */
    @Test
    void allFlipsAreGoneThroughWhereTheyCanBe() {
        double[] ones = new double[12];
        Arrays.fill(ones, 1);
        SignFlips flips = new SignFlips(12, 4096);
        assertThat(flips.chance(ones)).isEqualTo(2 / 4096.0);
        ones[4] = -1;
        assertThat(flips.chance(ones)).isEqualTo(26 / 4096.0);
    }
}
