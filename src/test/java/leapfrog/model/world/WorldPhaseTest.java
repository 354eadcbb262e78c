package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** The quarter has the order of {@link Phase}. */
class WorldPhaseTest {

    /** A number that one phase alone moves, and every quarter or nearly so. */
    private static double trace(Phase phase, World world) {
        return switch (phase) {
            case EVENTS_AND_POLICY -> System.identityHashCode(world.terms());
            case TALENT -> world.talent().world();
            case FUNDING -> world.finance().spending(0);
            case CHIP_MARKET -> world.park().stockOf(0);
            case RESEARCH -> world.research().capacity(0, framework(world));
            case TRAINING_AND_RELEASE -> world.knowledge().openness(0, framework(world));
            case ADOPTION -> world.ecosystems().meanDepth(0);
            case DATA -> world.data().usable(world.roster().firmIndex("google"));
            case ACCOUNTS -> world.economy().gdp(0);
            case ALIGNMENT -> dataAtHome(world, world.roster().stateIndex("US"));
            case MEASURES -> 0;
        };
    }

    private static double dataAtHome(World world, int state) {
        return world.blocs().flows().yearly(Layer.DATA)[state][state];
    }

    private static int framework(World world) {
        assertThat(world.roster().firms().get(0).worksIn(Segment.FRAMEWORK)).isTrue();
        return Segment.FRAMEWORK.ordinal();
    }

    /**
     * An onlooker at every order sees the change of a phase at its own order or, when the engine
     * put it first there, at the next; never before.
     */
    @Test
    void everyPhaseMovesItsRoomAtItsPlace() {
        List<Integer> measured = new ArrayList<>();
        Blueprint blueprint = Worlds.withFirms(baseline(measured), firmsWithAFrameworkFirst());
        World world = Worlds.begun(blueprint, Worlds.seed(2));
        Map<Phase, Double> last = new EnumMap<>(Phase.class);
        Map<Phase, List<Integer>> seen = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            last.put(phase, trace(phase, world));
            seen.put(phase, new ArrayList<>());
        }
        for (Phase onlooker : Phase.values()) {
            int at = onlooker.ordinal();
            world.schedule.scheduleRepeating(
                    world.schedule.getTime() + 1,
                    at,
                    state -> {
                        for (Phase phase : Phase.values()) {
                            double now = trace(phase, world);
                            if (now != last.put(phase, now)) {
                                seen.get(phase).add(at);
                            }
                        }
                        if (measured.size() > 0) {
                            seen.get(Phase.MEASURES).add(at);
                            measured.clear();
                        }
                    });
        }
        measured.clear();
        for (int quarter = 0; quarter < 40; quarter++) {
            world.stepQuarter();
        }
        for (Phase phase : Phase.values()) {
            int at = phase.ordinal();
            // What the last phase does is seen at its own order or at the first of the next
            // quarter.
            int after = phase == Phase.MEASURES ? 0 : at + 1;
            assertThat(seen.get(phase)).as(phase.name()).contains(at).hasSizeGreaterThan(20);
            assertThat(seen.get(phase)).as(phase.name()).isSubsetOf(at, after);
        }
    }

    private static Blueprint baseline(List<Integer> measured) {
        Probe.Reading counter =
                world -> {
                    measured.add(1);
                    return 0;
                };
        return Shipped.scenario("baseline.yaml", 60, "2034-Q4")
                .withProbes(List.of(new Probe("counter", "world", counter)));
    }

    private static List<FirmSeed> firmsWithAFrameworkFirst() {
        List<FirmSeed> firms =
                new ArrayList<>(Shipped.scenario("baseline.yaml", 60, "2034-Q4").firms());
        firms.add(Actors.firm("a", "KR", Segment.FRAMEWORK));
        return firms;
    }
}
