package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;
import sim.engine.Steppable;

/** A run is a function of its scenario and its seed. */
class WorldLuckTest {

    private static final long SEED = Worlds.seed(3);
    private static final Blueprint BASELINE = Shipped.scenario("baseline.yaml", 60, "2026-Q4");

    @Test
    void sameSeedGivesTheSameDoubles() {
        assertThat(Worlds.run(BASELINE, SEED)).isEqualTo(Worlds.run(BASELINE, SEED));
    }

    @Test
    void otherSeedsGiveOtherRunsAlsoWhenTheyDifferOnlyAboveBit32() {
        double[] run = Worlds.run(BASELINE, SEED);
        assertThat(Worlds.run(BASELINE, SEED + 1)).isNotEqualTo(run);
        assertThat(Worlds.run(BASELINE, SEED ^ (1L << 40))).isNotEqualTo(run);
    }

    @Test
    void theOrderOfStatesFirmsPoliciesAndEventsDoesNotMatter() {
        double[] expected = Worlds.run(BASELINE, SEED);
        Random order = new Random(5);
        for (int trial = 0; trial < 3; trial++) {
            List<StateSeed> states = new ArrayList<>(BASELINE.states());
            List<FirmSeed> firms = new ArrayList<>(BASELINE.firms());
            List<DatedInstrument> policies = new ArrayList<>(BASELINE.policies());
            List<WindowEvent> events = new ArrayList<>(BASELINE.events());
            for (List<?> list : List.of(states, firms, policies, events)) {
                Collections.shuffle(list, order);
            }
            Blueprint shuffled = Worlds.with(BASELINE, states, firms, policies, events);
            assertThat(Worlds.run(shuffled, SEED)).isEqualTo(expected);
        }
    }

    /** A map without an order of its own would sum in one that changes from process to process. */
    @Test
    void aFirmsSegmentsComeInTheOrderOfTheValueChain() {
        for (FirmSeed firm : BASELINE.firms()) {
            List<Segment> segments = List.copyOf(firm.knowledge().keySet());
            assertThat(segments).as(firm.id()).isSorted();
        }
    }

    /** MASON shuffles what stands at one order with draws of its own: they must decide nothing. */
    @Test
    void onlookersThatUseUpTheEnginesGeneratorChangeNothing() {
        World plain = new World(BASELINE, SEED);
        World watched = new World(BASELINE, SEED);
        plain.start();
        watched.start();
        Steppable onlooker = state -> state.random.nextDouble();
        for (Phase phase : Phase.values()) {
            watched.schedule.scheduleRepeating(0.0, phase.ordinal(), onlooker);
        }
        for (int t = 0; t < World.PREHISTORY + BASELINE.quarters(); t++) {
            plain.stepQuarter();
            watched.stepQuarter();
        }
        for (Probe probe : BASELINE.probes()) {
            // Boxed, since undefined must equal undefined.
            Double expected = probe.reading().applyAsDouble(plain);
            assertThat((Double) probe.reading().applyAsDouble(watched))
                    .as(probe.label())
                    .isEqualTo(expected);
        }
    }
}
