package leapfrog.model.market.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BannedPartsTest {

    private static double[] shares(double[] weights, double... open) {
        double[] left = new double[weights.length];
        BannedParts.leave(weights, open, left);
        double whole = 0;
        double[] shares = new double[weights.length];
        for (int k = 0; k < weights.length; k++) {
            shares[k] = weights[k] * left[k];
            whole += weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
            shares[k] /= whole;
        }
        return shares;
    }

    @Test
    void withoutABanNothingIsTouchedToTheLastBit() {
        double[] left = new double[2];
        BannedParts.leave(new double[] {0.1, 0.7}, new double[] {1, 1}, left);
        assertThat(left).containsExactly(1, 1);
    }

    /**
     * Of 0.6, 0.3 and 0.1 the first is kept out of 0.4 of the market: 3 to 1 share what it lost.
     */
    @Test
    void aBanOfAPartTakesThatPartOfTheShareAndOthersShareIt() {
        double[] shares = shares(new double[] {6, 3, 1}, 0.6, 1, 1);
        assertThat(shares[0]).isCloseTo(0.36, within(1e-12));
        assertThat(shares[1]).isCloseTo(0.3 + 0.75 * 0.24, within(1e-12));
        assertThat(shares[2]).isCloseTo(0.1 + 0.25 * 0.24, within(1e-12));
    }

    /** All in 0.2 of the market; the last two in the next 0.3, 2 to 1; the last alone in a half. */
    @Test
    void aWiderBanCoversWhatANarrowerOneDoes() {
        double[] shares = shares(new double[] {3, 2, 1}, 0.2, 0.5, 1);
        assertThat(shares[0]).isCloseTo(0.2 * 0.5, within(1e-12));
        assertThat(shares[1]).isCloseTo(0.2 / 3 + 0.3 * 2 / 3, within(1e-12));
        assertThat(shares[2]).isCloseTo(0.2 / 6 + 0.3 / 3 + 0.5, within(1e-12));
    }

    @Test
    void whereAllIsBannedNobodyChooses() {
        assertThat(shares(new double[] {1, 1}, 0, 0)).containsExactly(0, 0);
        assertThat(shares(new double[] {1, 1}, 0.5, 0.5)).containsExactly(0.25, 0.25);
    }
}
