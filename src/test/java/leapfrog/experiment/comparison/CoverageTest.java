package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.experiment.Series;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Unit;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What intervals and p values promise, over 1,000 made-up comparisons. */
@Tag("long")
class CoverageTest {

    private static final Series GAP = new Series("gap", "CN/US", Unit.DEX);
    private static final Horizon END = new Horizon("end", 0, 0);
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int REPEATS = 1000;
    private static final int SEEDS = 100;

    private final Contrasts contrasts = new Contrasts(2000, 2000);

    /** Base and policy share most of their luck; the policy adds some and scatters more. */
    private Effect effect(long address, double difference) {
        double[] base = new double[SEEDS];
        double[] policy = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            long key = Luck.mix(address * 7919 + seed);
            base[seed] = 5 + NORMAL.inverseCumulativeProbability(Luck.uniform(key, 0));
            double own = NORMAL.inverseCumulativeProbability(Luck.uniform(key, 1));
            policy[seed] = base[seed] + difference + 0.5 * own;
        }
        return contrasts.effect("policy", GAP, END, base, policy, false);
    }

    @Test
    void intervalsHoldTheKnownDifferenceInNineteenOfTwenty() {
        int held = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            held += effect(repeat, 0.7).interval().holds(0.7) ? 1 : 0;
        }
        assertThat(held / (double) REPEATS).isBetween(0.93, 0.97);
    }

    @Test
    void afterHolmNothingIsFoundWhereNothingDiffersButSeldom() {
        int contrastsOfOne = 10;
        int wrong = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            double[] p = new double[contrastsOfOne];
            for (int i = 0; i < contrastsOfOne; i++) {
                p[i] = effect(1_000_000L + (long) repeat * contrastsOfOne + i, 0).p();
            }
            boolean any = false;
            for (double adjusted : Holm.adjusted(p)) {
                any |= adjusted < 0.05;
            }
            wrong += any ? 1 : 0;
        }
        assertThat(wrong / (double) REPEATS).isLessThan(0.06);
    }
}
