package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pairs of whole worlds that must agree, for every kind of instrument as shipped scenarios hold it:
 * at intensity zero it is not there, and removing one changes nothing before it begins. What the
 * record holds is also seen in the numbers; spare power, say, need not be.
 */
class MetamorphicPairsTest {

    private static final String END = "2027-Q4";
    private static final Blueprint BASELINE = Shipped.scenario("baseline.yaml", 40, END);

    @ParameterizedTest
    @EnumSource
    void atIntensityZeroAKindIsAbsentBitForBit(InstrumentKind kind) {
        Blueprint world = holding(kind);
        List<DatedInstrument> silent = new ArrayList<>();
        List<DatedInstrument> without = new ArrayList<>();
        for (DatedInstrument one : world.policies()) {
            if (one.kind() != kind) {
                silent.add(one);
                without.add(one);
            } else {
                silent.add(silenced(one));
            }
        }
        assertThat(silent).hasSizeGreaterThan(without.size());
        double[] removed = Worlds.run(Worlds.withPolicies(world, without), Worlds.seed(1));
        assertThat(Worlds.run(Worlds.withPolicies(world, silent), Worlds.seed(1)))
                .isEqualTo(removed);
        if (world == BASELINE) {
            assertThat(Worlds.run(world, Worlds.seed(1))).isNotEqualTo(removed);
        }
    }

    /** The last of a kind to begin, so that most of the run comes before it. */
    @ParameterizedTest
    @EnumSource
    void withoutOneInstrumentNothingChangesBeforeItBegins(InstrumentKind kind) {
        Blueprint world = holding(kind);
        DatedInstrument last = null;
        for (DatedInstrument one : world.policies()) {
            boolean later = last == null || known(one).compareTo(known(last)) > 0;
            last = one.kind() == kind && later ? one : last;
        }
        List<DatedInstrument> others = new ArrayList<>(world.policies());
        others.remove(last);
        double[] with = Worlds.run(world, Worlds.seed(2));
        double[] without = Worlds.run(Worlds.withPolicies(world, others), Worlds.seed(2));
        int quarters = Math.max(0, known(last).minus(world.from()));
        int before = Math.min(world.quarters(), quarters) * world.probes().size();
        assertThat(Arrays.copyOf(without, before)).isEqualTo(Arrays.copyOf(with, before));
    }

    /** The record where it holds the kind, else the first scenario that does. */
    private static Blueprint holding(InstrumentKind kind) {
        if (holds(BASELINE, kind)) {
            return BASELINE;
        }
        for (String path : Shipped.SCENARIOS) {
            if (!path.startsWith("limits/")) {
                Blueprint world = Shipped.scenario(path, 40, END);
                if (holds(world, kind)) {
                    return world;
                }
            }
        }
        throw new AssertionError("no shipped scenario holds " + kind.id());
    }

    private static boolean holds(Blueprint world, InstrumentKind kind) {
        return world.policies().stream()
                .anyMatch(
                        one ->
                                one.kind() == kind
                                        && known(one).compareTo(Quarter.parse("2027-Q1")) < 0);
    }

    private static Quarter known(DatedInstrument one) {
        return one.schedule().announced().orElse(one.schedule().from());
    }

    private static DatedInstrument silenced(DatedInstrument one) {
        Schedule dates = one.schedule();
        Schedule none =
                new Schedule(
                        dates.from(),
                        dates.to(),
                        dates.announced(),
                        dates.phaseIn(),
                        0,
                        dates.when());
        return new DatedInstrument(one.issuer(), one.id(), one.kind(), one.instrument(), none);
    }
}
