package leapfrog.model.market.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import org.junit.jupiter.api.Test;

/** Optimism and trust of one state, by hand. */
class ExpectationsTest {

    private static Expectations expectations(double optimism, Object... numbers) {
        Roster roster =
                new Roster(
                        List.of(Actors.state("A", Map.of(StateField.OPTIMISM, optimism))),
                        List.of());
        return new Expectations(
                roster,
                Shipped.with(
                        Shipped.parameters(
                                "optimism-worth",
                                0.5,
                                "optimism-by-use",
                                2,
                                "optimism-by-capability",
                                0.1,
                                "expectation-memory",
                                8,
                                "trust-worth",
                                2,
                                "use-trust-recovery",
                                0.25),
                        numbers));
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    /** Steady growth is what people are used to, so it moves nothing, whatever its pace. */
    @Test
    void growthAsUsualMovesNobody() {
        Expectations steady = expectations(0.4);
        for (int t = 0; t < 40; t++) {
            steady.step(new double[] {0.01 * t}, 20 + 0.25 * t);
        }
        assertThat(steady.optimism(0)).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void growthBeyondWhatWasExpectedRaisesAndASlowdownLowers() {
        Expectations one = expectations(0.4);
        for (int t = 0; t < 5; t++) {
            one.step(new double[] {0.01 * t}, 20 + 0.25 * t);
        }
        // Use has grown by 0.04 a year and now by 0.05: 2 x 0.01 in the logit.
        one.step(new double[] {0.06}, 20 + 0.25 * 5);
        assertThat(logit(one.optimism(0))).isEqualTo(logit(0.4) + 0.02, within(1e-9));
        // Expected by now 0.04 + 0.01/8; capability stands still: 0.75 a year after 1.
        one.step(new double[] {0.02 + 0.04125}, 21.25);
        assertThat(logit(one.optimism(0))).isEqualTo(logit(0.4) + 0.02 - 0.025, within(1e-9));
    }

    @Test
    void withoutResponsesOptimismIsConstantAndWithoutWorthItDoesNothing() {
        Expectations off = expectations(0.83, "optimism-by-use", 0, "optimism-by-capability", 0);
        for (int t = 0; t < 20; t++) {
            off.step(new double[] {0.01 * t * t}, 20 + t * t);
        }
        assertThat(off.optimism(0)).isEqualTo(0.83);
        assertThat(off.eagerness(0)).isEqualTo(Math.sqrt(1.66), within(1e-12));
        assertThat(expectations(0.83, "optimism-worth", 0).eagerness(0)).isEqualTo(1);
    }

    @Test
    void trustIsLostByShocksAndComesBack() {
        Expectations one = expectations(0.5);
        assertThat(one.distrust(0)).isZero();
        one.shock(0, 0.5);
        one.shock(0, 0.2);
        assertThat(one.trust(0)).isEqualTo(0.4, within(1e-12));
        assertThat(one.distrust(0)).isEqualTo(1.2, within(1e-12));
        one.step(new double[] {0}, 20);
        assertThat(one.trust(0)).isEqualTo(0.55, within(1e-12));
        one.shock(0, 7);
        assertThat(one.trust(0)).isZero();
    }
}
