package leapfrog.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;
import org.junit.jupiter.api.Test;

/** The made-up world of experiments on regimes: nothing differs but where the follower starts. */
class LatecomerTest {

    private static final Set<Segment> BEHIND = Set.of(Segment.FRAMEWORK, Segment.MODEL);
    private static final Blueprint TWINS = Shipped.scenario("limits/latecomer.yaml", 20, "2018-Q4");

    private static StateSeed state(String id) {
        return TWINS.states().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<FirmSeed> firms(String home) {
        return TWINS.firms().stream().filter(one -> one.home().equals(home)).toList();
    }

    @Test
    void polesAndFollowerAreOneEconomy() {
        for (String other : List.of("B", "F")) {
            assertThat(state(other).values()).isEqualTo(state("A").values());
            assertThat(state(other).sectorShares()).isEqualTo(state("A").sectorShares());
            assertThat(Set.copyOf(state(other).reach().values())).containsExactly(0.6);
        }
        assertThat(state("A").pole() && state("B").pole() && !state("F").pole()).isTrue();
    }

    @Test
    void theirFirmsDifferByTheFollowersKnowledgeAlone() {
        for (String home : List.of("A", "B", "F")) {
            assertThat(firms(home)).hasSize(2);
            for (FirmSeed firm : firms(home)) {
                assertThat(firm.values()).isEqualTo(firms("A").get(0).values());
                assertThat(firm.research()).isEmpty();
                Map<Segment, Double> expected = new EnumMap<>(firms("A").get(0).knowledge());
                if (home.equals("F")) {
                    BEHIND.forEach(segment -> expected.put(segment, 0.3));
                }
                assertThat(firm.knowledge()).isEqualTo(expected);
            }
        }
    }

    @Test
    void theFollowerStartsBehindAndItsGapIsDefinedInEveryQuarter() {
        double[] recorded = new World(TWINS, 5).run();
        int probes = TWINS.probes().size();
        for (int t = 0; t < TWINS.quarters(); t++) {
            assertThat(recorded[t * probes]).as("gap(F/A) in quarter " + t).isFinite();
        }
        assertThat(recorded[0]).isPositive();
        assertThat(TWINS.policies()).isEmpty();
    }

    @Test
    void everyValueSaysThatItIsAssumed() {
        String text = SeedFiles.text(Path.of("seeds", "actors", "limits-latecomer.yaml"));

        assertThat(text).doesNotContain("quality: documented").doesNotContain("quality: recalled");
    }
}
