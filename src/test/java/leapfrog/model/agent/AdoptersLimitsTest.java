package leapfrog.model.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known limits of the adoption model, with no parameter free to fit them. */
class AdoptersLimitsTest {

    @Test
    void oneEcosystemThatAllWantFollowsBass() {
        double p = 0.03;
        double q = 0.38;
        Adopters adopters =
                new Adopters(
                        AdopterCase.OWNER,
                        200_000,
                        AdopterCase.SECTORS,
                        AdopterCase.forced(),
                        new Luck(1));
        AdopterOffer offer = AdopterCase.offer(0);
        offer.contagion(p, q, 0.1);
        for (int quarter = 1; quarter <= 80; quarter++) {
            adopters.step(offer, quarter);
            double decay = Math.exp(-(p + q) * quarter * 0.25);
            double closed = (1 - decay) / (1 + q / p * decay);
            assertThat(adopters.adoptedShare()).isCloseTo(closed, within(0.006));
        }
    }

    /**
     * Brock and Durlauf 2001, doi 10.1111/1467-937X.00168: m = tanh(strength m / 2), critical at 2.
     *
     * <p>Near the critical strength a sample's lean to one side is multiplied twentyfold, so the
     * state has a mirror image, the same firms with the two ecosystems' tastes exchanged.
     * Tolerances are three to four standard errors of 300,000 firms so amplified.
     */
    @ParameterizedTest
    @CsvSource({"1.8,0,0.02", "2.05,0.268,0.05", "2.2,0.503,0.02", "3,0.859,0.005"})
    void twoLikeEcosystemsSettleOnTheFixedPointOfTheMeanField(
            double strength, double expected, double tolerance) {
        Adopters state = oneSector();
        Adopters mirror = oneSector();
        AdopterOffer offer = offerOfTwo(0, 1);
        AdopterOffer mirrored = offerOfTwo(1, 0);
        double lead = 1;
        for (int quarter = 0; quarter < 90; quarter++) {
            offer.utility(0, 0, strength * lead);
            mirrored.utility(0, 0, strength * lead);
            state.step(offer, quarter);
            mirror.step(mirrored, quarter);
            int first = state.users(0) + mirror.users(0);
            int second = state.users(1) + mirror.users(1);
            lead = (double) (first - second) / (first + second);
        }
        assertThat(lead).isCloseTo(expected, within(tolerance));
    }

    private static Adopters oneSector() {
        return new Adopters(
                AdopterCase.OWNER, 300_000, new double[] {1}, AdopterCase.forced(), new Luck(1));
    }

    private static AdopterOffer offerOfTwo(int first, int second) {
        AdopterOffer offer = AdopterCase.allLook(new AdopterOffer(1), 1);
        offer.ecosystem(0, AdopterCase.address(first), 0);
        offer.ecosystem(1, AdopterCase.address(second), 0);
        offer.utility(0, 1, 0);
        return offer;
    }

    @Test
    void sharesOfWhoChooseAreThoseOfTheLogit() {
        Adopters adopters =
                new Adopters(
                        AdopterCase.OWNER,
                        200_000,
                        AdopterCase.SECTORS,
                        new AdopterThresholds(AdopterThresholds.Shape.NORMAL, 1, 0),
                        new Luck(8));
        AdopterOffer offer = AdopterCase.allLook(AdopterCase.offer(0.5, 1.2, -0.4), 0);
        adopters.step(offer, 0);
        double[] weights = {Math.exp(0.5), Math.exp(1.2), Math.exp(-0.4)};
        double total = weights[0] + weights[1] + weights[2] + Math.exp(1);
        for (int k = 0; k < 3; k++) {
            double share = (double) adopters.users(k) / adopters.size();
            assertThat(share).isCloseTo(weights[k] / total, within(0.004));
        }
    }
}
