package leapfrog.model.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LuckBlockTest {

    @Test
    void aBlockHoldsTheSameLuckAsSingleDraws() {
        long[] bits = new long[LuckBlock.SIZE];
        LuckBlock.fill(42, 5_000, bits);
        for (int j = 0; j < bits.length; j++) {
            assertThat((bits[j] + 0.5) * 0x1.0p-53).isEqualTo(Luck.uniform(42, 5_000 + j));
        }
    }

    @Test
    void aLimitSeparatesAsTheChanceDoes() {
        long[] bits = new long[LuckBlock.SIZE];
        LuckBlock.fill(7, 0, bits);
        for (double chance : new double[] {0, 0.01, 0.3, 0.77, 1}) {
            for (int j = 0; j < bits.length; j++) {
                assertThat(bits[j] < LuckBlock.limit(chance))
                        .isEqualTo(Luck.uniform(7, j) < chance);
            }
        }
        assertThat(LuckBlock.limit(0)).isZero();
        assertThat(LuckBlock.limit(1)).isEqualTo(1L << 53);
    }
}
