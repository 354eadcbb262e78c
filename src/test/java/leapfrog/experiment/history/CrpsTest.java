package leapfrog.experiment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;

class CrpsTest {

    /** 1, 2, 4 and 3 came: errors 4/3 in the mean, distances of pairs 2 in the mean, half of it. */
    @Test
    void theFairScoreIsTheMeanErrorLessHalfTheMeanDistanceOfMembers() {
        assertThat(Crps.fair(new double[] {1, 2, 4}, 3)).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(Crps.fair(new double[] {1, 3}, 2)).isEqualTo(0, within(1e-12));
        assertThat(Crps.fair(new double[] {5}, 3)).isEqualTo(2);
        assertThat(Crps.fair(new double[] {}, 3)).isNaN();
    }

    /** At the mean 2 phi(0) - 1/root(pi); one sd away 0.6827 + 2 phi(1) - 1/root(pi). */
    @Test
    void theScoreOfANormalForecastIsTheClosedForm() {
        assertThat(Crps.normal(0, 1, 0)).isEqualTo(0.233695, within(1e-6));
        assertThat(Crps.normal(0, 1, 1)).isEqualTo(0.602441, within(1e-6));
        assertThat(Crps.normal(10, 2, 8)).isEqualTo(2 * 0.602441, within(2e-6));
        assertThat(Crps.normal(10, 0, 8)).isEqualTo(2);
    }

    @Test
    void theFairScoreOfManyDrawsIsThatOfTheirDistribution() {
        Random luck = new Random(3);
        double[] members = luck.doubles(3000).map(u -> luck.nextGaussian()).toArray();
        assertThat(Crps.fair(members, 1)).isEqualTo(Crps.normal(0, 1, 1), within(0.03));
    }

    /** The integral of its definition, by Simpson's rule on either side of what came. */
    @Test
    void theScoreOfALogNormalForecastIsTheIntegralOfItsDefinition() {
        LogNormalDistribution forecast = new LogNormalDistribution(null, 0.3, 0.5);
        double came = 2;
        SimpsonIntegrator rule = new SimpsonIntegrator(1e-9, 1e-9, 3, 25);
        double below =
                rule.integrate(
                        1_000_000, x -> Math.pow(forecast.cumulativeProbability(x), 2), 0, came);
        double above =
                rule.integrate(
                        1_000_000,
                        x -> Math.pow(1 - forecast.cumulativeProbability(x), 2),
                        came,
                        60);
        assertThat(Crps.logNormal(0.3, 0.5, came)).isEqualTo(below + above, within(1e-6));
        assertThat(Crps.logNormal(0, 0, 3)).isEqualTo(2, within(1e-12));
    }
}
