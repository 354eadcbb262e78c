package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.experiment.Series;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Unit;
import org.junit.jupiter.api.Test;

class ContrastsTest {

    private static final Series GAP = new Series("gap", "CN/US", Unit.DEX);
    private static final Horizon END = new Horizon("end", 3, 3);

    private static Effect of(double[] base, double[] policy) {
        return new Contrasts(500, 500).effect("policy", GAP, END, base, policy, false);
    }

    /** Differences 1, 2, 3, 6: mean 3, median 2.5, variance 14 / 3; variances 20/3 and 64/3. */
    @Test
    void numbersWorkedByHand() {
        Effect effect = of(new double[] {0, 2, 4, 6}, new double[] {1, 4, 7, 12});
        assertThat(effect.n()).isEqualTo(4);
        assertThat(effect.mean()).isEqualTo(3);
        assertThat(effect.median()).isEqualTo(2.5);
        assertThat(effect.size()).isCloseTo(3 / Math.sqrt(14.0 / 3), within(1e-12));
        assertThat(effect.positive()).isEqualTo(1);
        assertThat(effect.varianceReduction())
                .isCloseTo((20.0 / 3 + 66.0 / 3) / (14.0 / 3), within(1e-12));
        assertThat(effect.p()).isEqualTo(0.125);
    }

    @Test
    void aPolicyAgainstItselfDiffersInNothing() {
        double[] values = {1.5, 2.5, 4};
        Effect effect = of(values, values.clone());
        assertThat(effect.mean()).isZero();
        assertThat(effect.interval()).isEqualTo(new Interval(0, 0));
        assertThat(effect.size()).isZero();
        assertThat(effect.positive()).isEqualTo(0.5);
        assertThat(effect.p()).isEqualTo(1);
    }

    /** 0.1 + 0.2 is not 0.3, and that is no scatter. */
    @Test
    void roundingIsNoScatter() {
        Effect effect = of(new double[] {0.1, 0.2, 0.3}, new double[] {0.3, 0.4, 0.5});
        assertThat(effect.size()).isInfinite();
    }

    @Test
    void seedsWithoutAValueOnEitherSideAreLeftOut() {
        Effect effect = of(new double[] {1, Double.NaN, 3, 4}, new double[] {2, 5, Double.NaN, 7});
        assertThat(effect.n()).isEqualTo(2);
        assertThat(effect.mean()).isEqualTo(2);
        assertThat(of(new double[] {Double.NaN}, new double[] {1}).mean()).isNaN();
    }
}
