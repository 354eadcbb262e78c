package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import leapfrog.model.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No number runs away or gets lost over many seeds of every shipped scenario. */
class WorldFiniteTest {

    private static final int SEEDS = 20;

    /** What of the poles must have a value in every quarter. */
    private static final List<String> CORE =
            List.of(
                    "frontier-capability",
                    "training-compute",
                    "algorithmic-efficiency",
                    "compute-stock",
                    "compute-share",
                    "compute-price",
                    "chip-self-sufficiency",
                    "device-performance",
                    "technology-spending",
                    "industry-revenue",
                    "innovation-share",
                    "open-share",
                    "data-stock",
                    "data-home-share",
                    "adoption",
                    "depth",
                    "gdp",
                    "value-added");

    static Stream<String> scenarios() {
        return Shipped.SCENARIOS.stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void coreMeasuresOfThePolesAreAlwaysDefined(String scenario) {
        Blueprint blueprint = Shipped.scenario(scenario, 20, "2035-Q4");
        List<Probe> probes = blueprint.probes();
        Set<String> undefined = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            World world = new World(blueprint, Worlds.seed(seed));
            double[] recorded = world.run();
            for (int i = 0; i < recorded.length; i++) {
                Probe probe = probes.get(i % probes.size());
                boolean core =
                        CORE.contains(probe.measure())
                                && List.of("CN", "US", "world").contains(probe.subject());
                if (core && Double.isNaN(recorded[i])) {
                    undefined.add(probe.label() + " in quarter " + i / probes.size());
                }
            }
            stateIsFinite(world);
        }
        assertThat(undefined).isEmpty();
    }

    private static void stateIsFinite(World world) {
        int firms = world.roster().firmCount();
        int states = world.roster().stateCount();
        for (int b = 0; b < firms + states; b++) {
            finite("cash", world.accounts().cash(b));
            finite("computing", world.park().stock(b));
            finite("cost of computing", world.park().costPerPerformance(b));
            finite("budget", world.finance().budget(b));
            finite("waiting", world.devices().trade().waiting(b));
        }
        for (int f = 0; f < firms; f++) {
            finite("data", world.data().usable(f));
            for (int g = 0; g < 9; g++) {
                finite("level", world.knowledge().level(f, g));
                finite("research", world.researchMoney(f, g));
            }
        }
        for (int s = 0; s < states; s++) {
            finite("spending", world.finance().spending(s));
            finite("researchers", world.talent().atWork(s));
            finite("revenue", world.revenue(s));
            finite("gdp", world.economy().gdp(s));
        }
        for (int v = 0; v < world.vendors().count(); v++) {
            finite("price", world.vendors().price(v));
            finite("software", world.vendors().softwareBase(v));
            finite("capacity", world.vendors().available(v));
        }
    }

    private static void finite(String what, double value) {
        assertThat(value).as(what).isFinite();
    }
}
