package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.measure.Measures;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Hedging;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.OverseasExpansion;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.Standards;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** Third states and blocs in whole worlds. */
class WorldBlocTest {

    private static final int SEEDS = 4;
    private static final Blueprint FREE =
            Shipped.scenario("third-states/single-world.yaml", 30, "2021-Q4");
    private static final Quarter START = Quarter.parse("2016-Q1");

    private static final Instrument HEDGING = new Hedging(List.of(), 1);
    private static final Instrument STANDARDS =
            new Standards(List.of(Segment.values()), 1, List.of("US", "CN"));
    private static final Instrument EXPANSION = new OverseasExpansion(List.of("GULF"), 1, 1);

    private static Blueprint and(
            String issuer, InstrumentKind kind, Instrument what, double intensity) {
        Schedule schedule =
                new Schedule(
                        START,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        0,
                        intensity,
                        java.util.Optional.empty());
        List<DatedInstrument> policies = new ArrayList<>(FREE.policies());
        policies.add(new DatedInstrument(issuer, "a-" + kind.id(), kind, what, schedule));
        return Worlds.withPolicies(FREE, policies);
    }

    private static Blueprint hedging(double intensity) {
        return and("EU", InstrumentKind.HEDGING, HEDGING, intensity);
    }

    private static Blueprint standards(double intensity) {
        return and("KR", InstrumentKind.STANDARDS, STANDARDS, intensity);
    }

    private static Blueprint expansion(double intensity) {
        return and("US", InstrumentKind.OVERSEAS_EXPANSION, EXPANSION, intensity);
    }

    private static World end(Blueprint blueprint, long seed) {
        World world = Worlds.begun(blueprint, seed);
        for (int t = 1; t < blueprint.quarters(); t++) {
            world.stepQuarter();
        }
        return world;
    }

    @Test
    void intensityZeroIsAbsenceBitForBitAndFullIntensityIsNot() {
        double[] expected = Worlds.run(FREE, Worlds.seed(1));
        assertThat(Worlds.run(hedging(0), Worlds.seed(1))).isEqualTo(expected);
        assertThat(Worlds.run(standards(0), Worlds.seed(1))).isEqualTo(expected);
        assertThat(Worlds.run(expansion(0), Worlds.seed(1))).isEqualTo(expected);
        assertThat(Worlds.run(hedging(1), Worlds.seed(1))).isNotEqualTo(expected);
        assertThat(Worlds.run(standards(1), Worlds.seed(1))).isNotEqualTo(expected);
        assertThat(Worlds.run(expansion(1), Worlds.seed(1))).isNotEqualTo(expected);
    }

    /** With every strength at zero the room only measures. */
    @Test
    void withoutItsStrengthsTheRoomChangesNothingButItsOwnMeasures() {
        Blueprint silent =
                FREE.withParameters(
                        Shipped.with(
                                FREE.parameters(),
                                "alignment-speed",
                                0,
                                "dual-standard-cost",
                                0,
                                "norm-review",
                                0,
                                "deal-rate",
                                0,
                                "standards-reach",
                                0,
                                "hosting-share",
                                0));
        World world = end(silent, Worlds.seed(2));
        for (int from = 0; from < world.roster().stateCount(); from++) {
            assertThat(world.blocs().reach().table()[from]).containsOnly(0);
            assertThat(world.blocs().norms().closure()[from]).isZero();
        }
        assertThat(world.blocs().deals().deals()).isEmpty();
        assertThat(world.accounts().booked(Flow.DUAL_STANDARDS)).isZero();
        assertThat(world.blocs().alignment().onControls())
                .isDeepEqualTo(world.roster().alignment());
    }

    private static Blueprint barred(Object... numbers) {
        List<DatedInstrument> policies = new ArrayList<>(FREE.policies());
        policies.add(
                new DatedInstrument(
                        "US",
                        "a-ban",
                        InstrumentKind.EXPORT_CONTROL,
                        Rule.on("CN").everyDevice().foreignMade().control(),
                        Schedule.from(START)));
        return Worlds.withPolicies(
                FREE.withParameters(Shipped.with(FREE.parameters(), numbers)), policies);
    }

    @Test
    void aBanOfDevicesSplitsHardwareAndNoOtherLayerAsMuch() {
        Blueprint barred = barred();
        for (int s = 0; s < SEEDS; s++) {
            World with = end(barred, Worlds.seed(s));
            World without = end(FREE, Worlds.seed(s));
            double hardware = difference(with, without, Layer.HARDWARE);
            assertThat(hardware).as("seed " + s).isGreaterThan(0.3);
            for (Layer layer : List.of(Layer.DATA, Layer.ALGORITHMS, Layer.APPLICATIONS)) {
                assertThat(difference(with, without, layer)).isLessThan(hardware / 2);
            }
        }
    }

    private static double difference(World with, World without, Layer layer) {
        return with.blocs().split(layer) - without.blocs().split(layer);
    }

    /** The European Union would join a control if asked, unless it has hedged for some years. */
    @Test
    void aStateThatHedgesDoesNotJoinAControlThatItWouldJoin() {
        for (int s = 0; s < SEEDS; s++) {
            assertThat(alignment(end(FREE, Worlds.seed(s)), "EU")).isGreaterThan(0.6);
            assertThat(alignment(end(hedging(1), Worlds.seed(s)), "EU")).isLessThan(0.6);
        }
    }

    private static double alignment(World world, String state) {
        int s = world.roster().stateIndex(state);
        return world.blocs().alignment().onControls()[s][world.roster().stateIndex("US")];
    }

    @Test
    void computingPlacedAbroadStandsOnTheHostsGrid() {
        World world = end(expansion(1), Worlds.seed(3));
        int gulf = world.roster().stateIndex("GULF");
        assertThat(world.blocs().hosting().foreignShare(gulf, world.park().stockOf(gulf)))
                .isGreaterThan(0.2);
        assertThat(world.park().powerUse(gulf))
                .isGreaterThan(end(FREE, Worlds.seed(3)).park().powerUse(gulf));
        assertThat(world.park().powerUse(gulf)).isLessThanOrEqualTo(world.park().powerSupply(gulf));
    }

    /** Taiwan makes most wafers: pressed to side with the United States, it withstands by that. */
    @Test
    void whoHoldsAStrongLayerIsPressedLess() {
        String pressure = "alignment-pressure";
        double free = alignment(end(barred(pressure, 0), Worlds.seed(4)), "TW");
        double pressed =
                alignment(end(barred(pressure, 4, "leverage-worth", 0), Worlds.seed(4)), "TW");
        double strong =
                alignment(end(barred(pressure, 4, "leverage-worth", 1), Worlds.seed(4)), "TW");
        assertThat(pressed).isGreaterThan(free);
        assertThat(strong).isStrictlyBetween(free, pressed);
    }

    @Test
    void commonStandardsAndComputingAbroadAddToReach() {
        World standard = end(standards(1), Worlds.seed(5));
        World hosting = end(expansion(1), Worlds.seed(5));
        World free = end(FREE, Worlds.seed(5));
        assertThat(added(standard, "KR", "US")).isGreaterThan(added(free, "KR", "US") + 0.02);
        assertThat(added(hosting, "US", "GULF")).isGreaterThan(added(free, "US", "GULF") + 0.02);
    }

    private static double added(World world, String from, String to) {
        double[][] table = world.blocs().reach().table();
        return table[world.roster().stateIndex(from)][world.roster().stateIndex(to)];
    }

    @Test
    void theMeasuresReadWhatTheRoomHolds() {
        World world = end(FREE, Worlds.seed(0));
        double sold = read(world, "export-revenue", "KR");
        assertThat(sold).isPositive();
        assertThat(read(world, "alignment", "KR/US") + read(world, "alignment", "KR/CN"))
                .isBetween(0.89, 0.91);
        assertThat(read(world, "alignment", "KR/JP")).isNaN();
        assertThat(read(world, "leverage", "TW")).isBetween(0.5, 1.0);
        assertThat(read(world, "foreign-deals", "CN"))
                .isGreaterThanOrEqualTo(read(world, "foreign-deals", "alibaba"));
        assertThat(read(world, "standards-share", "CN")).isEqualTo(1);
        assertThat(read(world, "norm", "CN")).isZero();
    }

    private static double read(World world, String measure, String subject) {
        return Measures.ofId(measure).orElseThrow().probe(subject).reading().applyAsDouble(world);
    }
}
