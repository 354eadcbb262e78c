package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Emphasis moves, size stays. */
class PortfolioTest {

    /** A tenth of the 0.6 of the others goes to the first. */
    @Test
    void aShareOfTheOthersMovesToTheOneInFocus() {
        double[] strength = {0.4, 0.4, 0.2};
        Portfolio.focus(strength, 0, 0.1);

        assertThat(strength).containsExactly(new double[] {0.46, 0.36, 0.18}, within(1e-12));
    }

    /** Half of 1.2 would be 0.6; only 0.2 fits, a sixth of what the others have. */
    @Test
    void noStrengthPassesOne() {
        double[] strength = {0.8, 0.9, 0.3};
        Portfolio.focus(strength, 0, 0.5);

        assertThat(strength).containsExactly(new double[] {1, 0.75, 0.25}, within(1e-12));
    }

    @Test
    void anInstrumentAtFullStrengthOrAloneStaysToTheLastBit() {
        double[] full = {1, 0.3, 0.7};
        Portfolio.focus(full, 0, 0.5);
        double[] alone = {0, 0.4, 0};
        Portfolio.focus(alone, 1, 0.5);

        assertThat(full).containsExactly(1, 0.3, 0.7);
        assertThat(alone).containsExactly(0, 0.4, 0);
    }

    /** Worths of 1 and 3 at equal strength: 0.2 and 0.6 of 0.8; half of the way from 0.4 each. */
    @Test
    void strengthsMoveTowardsWorthAndWhatHasNoneStandsApart() {
        double[] strength = {0.4, 0.4, 0.5};
        Portfolio.towards(strength, new double[] {1, 3, Double.NaN}, 0.5);

        assertThat(strength).containsExactly(new double[] {0.3, 0.5, 0.5}, within(1e-12));
    }

    /** 0.9 + 0.9 + 0.2 at worths 1, 0, 0 would put 2 on the first: 1 fits, 1 goes to the others. */
    @Test
    void whatWouldPassOneGoesToTheOthers() {
        double[] strength = {0.9, 0.9, 0.2};
        Portfolio.towards(strength, new double[] {1, 0, 0}, 1);

        assertThat(strength).containsExactly(new double[] {1, 0.5, 0.5}, within(1e-12));
    }

    @Test
    void theSumStaysAndNoneLeavesItsBounds() {
        SplittableRandom luck = new SplittableRandom(5);
        for (int trial = 0; trial < 2000; trial++) {
            double[] strength = new double[6];
            double[] worth = new double[6];
            double sum = 0;
            for (int i = 0; i < 6; i++) {
                strength[i] = luck.nextInt(4) == 0 ? 0 : luck.nextDouble();
                worth[i] = luck.nextInt(4) == 0 ? Double.NaN : luck.nextDouble();
                sum += strength[i];
            }
            double[] focused = strength.clone();
            Portfolio.focus(focused, luck.nextInt(6), luck.nextDouble());
            Portfolio.towards(strength, worth, luck.nextDouble());
            for (double[] row : new double[][] {focused, strength}) {
                double after = 0;
                for (double one : row) {
                    assertThat(one).isBetween(0.0, 1 + 1e-12);
                    after += one;
                }
                assertThat(after).isCloseTo(sum, within(1e-9));
            }
        }
    }

    @Test
    void aShareOfZeroChangesNothing() {
        double[] strength = {0.3, 0.4};
        Portfolio.focus(strength, 0, 0);
        Portfolio.towards(strength, new double[] {1, 5}, 0);

        assertThat(strength).containsExactly(0.3, 0.4);
    }
}
