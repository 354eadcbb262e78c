package leapfrog.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedTTest {

    /** Hours of sleep of Student 1908: t = -4.0621 with 9 degrees of freedom, p = 0.0014165. */
    @Test
    void studentsOwnExampleComesOut() {
        double[] sleep = {-1.2, -2.4, -1.3, -1.3, 0, -1.0, -1.8, -0.8, -4.6, -1.4};
        assertThat(PairedT.chanceOfLower(sleep)).isCloseTo(0.0014165, within(1e-6));
    }

    @Test
    void aMeanAboveZeroIsNotLower() {
        assertThat(PairedT.chanceOfLower(new double[] {1, 2, 3})).isGreaterThan(0.95);
    }

    @Test
    void differencesWithoutSpreadAreCertain() {
        assertThat(PairedT.chanceOfLower(new double[] {-1, -1})).isZero();
        assertThat(PairedT.chanceOfLower(new double[] {0, 0})).isEqualTo(1);
    }

    @Test
    void oneDifferenceTellsNothing() {
        assertThat(PairedT.chanceOfLower(new double[] {-1})).isNaN();
    }
}
