package leapfrog.model.market.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Luck;
import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.Terms;
import org.junit.jupiter.api.Test;

/** One pole and 40 third states, each as close to every other. */
class DataNormsTest {

    private static final int STATES = 41;
    private static final int SEEDS = 20;

    private final Roster roster = new Roster(states(), List.of());

    /** The pole, AAA, comes first by its id. */
    private static List<StateSeed> states() {
        List<StateSeed> all = new ArrayList<>();
        all.add(Actors.state("AAA", Map.of()));
        for (int i = 1; i < STATES; i++) {
            all.add(Actors.state("S" + (100 + i), Map.of()).asPole(false));
        }
        return all;
    }

    private static Terms walled(boolean pole) {
        Terms.Draft draft = new Terms.Draft(STATES);
        if (pole) {
            new DataSovereignty(0.1, 0.1, 0, 0, 0, 0).contribute(draft, 0, 1);
        }
        return draft.terms();
    }

    /** Number of third states on sovereignty after ten years. */
    private int adopters(Terms terms, double gain, double weightOfPole, long seed, Object... set) {
        DataNorms norms =
                new DataNorms(roster.stateAddress(), new Poles(roster), Shipped.parameters(set));
        double[][] weights = new double[STATES][STATES];
        double[] gains = new double[STATES];
        for (int s = 0; s < STATES; s++) {
            java.util.Arrays.fill(weights[s], 1);
            weights[s][0] = weightOfPole;
            gains[s] = gain;
        }
        for (int year = 0; year < 10; year++) {
            norms.note(terms);
            norms.contest(gains, weights, new Luck(seed), 8060 + 4 * year);
        }
        norms.note(terms);
        int count = 0;
        for (int s = 1; s < STATES; s++) {
            count += norms.isSovereign(s) ? 1 : 0;
            assertThat(norms.closure()[s]).isEqualTo(norms.isSovereign(s) ? 0.3 : 0);
        }
        assertThat(norms.closure()[0]).as("a wall of its own is not closed twice").isZero();
        return count;
    }

    private int adopters(Terms terms, double gain, double weightOfPole, long seed) {
        return adopters(terms, gain, weightOfPole, seed, "norm-closure", 0.3);
    }

    @Test
    void aLargeNeighbourOnSovereigntyDrawsOthersAfterIt() {
        int drawn = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            int before = adopters(walled(false), 0, 100, seed);
            int after = adopters(walled(true), 0, 100, seed);
            assertThat(after).isGreaterThanOrEqualTo(before);
            drawn += after - before;
        }
        assertThat(drawn).isGreaterThan(5 * SEEDS);
    }

    @Test
    void moreAdoptWhereWallsGainThemMore() {
        int less = 0;
        int more = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            less += adopters(walled(true), -1, 1, seed);
            more += adopters(walled(true), 1, 1, seed);
        }
        assertThat(more).isGreaterThan(2 * less);
    }

    @Test
    void nobodyAdoptsWhereNormsAreNeverReviewed() {
        for (int seed = 0; seed < SEEDS; seed++) {
            int none = adopters(walled(true), 5, 100, seed, "norm-review", 0, "norm-closure", 0.3);
            assertThat(none).isZero();
        }
    }

    @Test
    void aStateWhoseRulesLetLessThanHalfOutIsOnSovereigntyByThem() {
        DataNorms norms =
                new DataNorms(roster.stateAddress(), new Poles(roster), Shipped.parameters());
        norms.note(walled(true));
        assertThat(norms.isSovereign(0)).isTrue();
        assertThat(norms.isSovereign(1)).isFalse();
        double[] gdp = new double[STATES];
        java.util.Arrays.fill(gdp, 1);
        gdp[0] = 10;
        assertThat(norms.share(gdp)).isEqualTo(0.2);
        norms.note(walled(false));
        assertThat(norms.isSovereign(0)).as("rules taken back").isFalse();
    }
}
