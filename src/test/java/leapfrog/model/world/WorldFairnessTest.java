package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Quarter;
import leapfrog.model.technology.Segment;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Of states alike in everything but their names, none is favoured. */
class WorldFairnessTest {

    private static final int RUNS = 200;
    private static final List<String> STATES = List.of("AA", "BB");

    private static Blueprint alike() {
        List<StateSeed> states = new ArrayList<>();
        List<FirmSeed> firms = new ArrayList<>();
        for (String state : STATES) {
            states.add(Actors.state(state, Map.of()));
            String name = state.toLowerCase(java.util.Locale.ROOT);
            firms.add(Actors.firm(name + "-chips", state, Segment.CHIP_DESIGN));
            firms.add(Actors.firm(name + "-fab", state, Segment.FABRICATION));
            firms.add(Actors.firm(name + "-memory", state, Segment.MEMORY));
            firms.add(Actors.firm(name + "-tools", state, Segment.EQUIPMENT));
            firms.add(Actors.firm(name + "-lab", state, Segment.MODEL, Segment.PLATFORM));
            firms.add(Actors.firm(name + "-start", state, Segment.MODEL, Segment.FRAMEWORK));
        }
        return new Blueprint(
                Quarter.parse("2015-Q1"),
                Quarter.parse("2024-Q4"),
                Quarter.parse("2024-Q1"),
                40,
                states,
                firms,
                Shipped.parameters(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void noStateLeadsMoreOftenThanChanceAllows() {
        Blueprint alike = alike();
        int capability = 0;
        int computing = 0;
        int chips = 0;
        for (int run = 0; run < RUNS; run++) {
            World world = Worlds.begun(alike, Worlds.seed(run));
            for (int t = 1; t < alike.quarters(); t++) {
                world.stepQuarter();
            }
            capability += world.labs().frontier(0) > world.labs().frontier(1) ? 1 : 0;
            computing += world.park().stockOf(0) > world.park().stockOf(1) ? 1 : 0;
            chips += best(world, 0) > best(world, 1) ? 1 : 0;
        }
        assertThat(chanceOfSuch(capability)).as("capability %d", capability).isGreaterThan(0.01);
        assertThat(chanceOfSuch(computing)).as("computing %d", computing).isGreaterThan(0.01);
        assertThat(chanceOfSuch(chips)).as("chips %d", chips).isGreaterThan(0.01);
    }

    private static double best(World world, int state) {
        double best = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            if (world.roster().home()[f] == state) {
                best = Math.max(best, world.knowledge().level(f, Segment.CHIP_DESIGN.ordinal()));
            }
        }
        return best;
    }

    /** Probability of a count as far from one half, on either side. */
    private static double chanceOfSuch(int wins) {
        int fewer = Math.min(wins, RUNS - wins);
        return Math.min(
                1, 2 * new BinomialDistribution(null, RUNS, 0.5).cumulativeProbability(fewer));
    }

    @Test
    void theTestWouldSeeSevenInTen() {
        assertThat(chanceOfSuch(140)).isLessThan(1e-6);
        assertThat(chanceOfSuch(100)).isCloseTo(1, within(0.1));
    }
}
