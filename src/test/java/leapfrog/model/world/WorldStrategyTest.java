package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import leapfrog.model.Shipped;
import leapfrog.model.measure.Measures;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** How strategies weigh and how far a state could stand alone, read off whole worlds. */
class WorldStrategyTest {

    private static final Blueprint BASELINE = Shipped.scenario("baseline.yaml", 20, "2023-Q4");
    private static final World END = end();

    private static World end() {
        World world = Worlds.begun(BASELINE, Worlds.seed(6));
        for (int t = 1; t < BASELINE.quarters(); t++) {
            world.stepQuarter();
        }
        return world;
    }

    private static double read(String measure, String subject) {
        return Measures.ofId(measure).orElseThrow().probe(subject).reading().applyAsDouble(END);
    }

    @Test
    void theChainIsAsStrongAsItsWeakestLayer() {
        for (String state : List.of("US", "CN", "KR", "ASEAN")) {
            double least =
                    Stream.of(Layer.values())
                            .mapToDouble(layer -> read("resilience", state + "/" + layer))
                            .min()
                            .orElseThrow();
            assertThat(read("resilience", state)).as(state).isEqualTo(least).isBetween(0.0, 1.0);
        }
    }

    /** The Netherlands' tools count for the European Union; ASEAN makes none. */
    @Test
    void whoeverLacksALinkHasNoResilience() {
        int tools = Segment.EQUIPMENT.ordinal();
        boolean any = false;
        int asean = END.roster().stateIndex("ASEAN");
        for (int f = 0; f < END.roster().firmCount(); f++) {
            any |= END.roster().home()[f] == asean && END.knowledge().level(f, tools) > 0;
        }
        assertThat(any).isFalse();
        assertThat(read("resilience", "ASEAN")).isZero();
        assertThat(read("resilience", "US/ALGORITHMS")).isGreaterThan(0.5);
    }

    @Test
    void weightsOfAllInstrumentsAddUpToOne() {
        for (String state : List.of("US", "CN", "EU")) {
            double sum =
                    Stream.of(InstrumentKind.values())
                            .mapToDouble(kind -> read("strategy-weight", state + "/" + kind.id()))
                            .sum();
            assertThat(sum).as(state).isCloseTo(1, within(1e-12));
        }
        assertThat(read("strategy-weight", "US/export-control")).isPositive();
        assertThat(read("strategy-weight", "EU/export-control")).isZero();
    }
}
