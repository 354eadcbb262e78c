package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import leapfrog.model.measure.Measures;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.OpenEcosystem;
import leapfrog.model.policy.PlatformBan;
import leapfrog.model.policy.Schedule;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Frameworks, code hosts and ties in whole worlds, each against the same luck without it. */
class WorldEcosystemTest {

    private static final int SEEDS = 4;
    private static final Quarter START = Quarter.parse("2018-Q1");
    private static final Blueprint NONE = Worlds.withPolicies(shipped(), List.of());

    private static Blueprint shipped(String... sets) {
        return Shipped.scenario("baseline.yaml", 300, "2021-Q4", sets);
    }

    private static OpenEcosystem champions(double codeHost) {
        return new OpenEcosystem(0.5, 0.5, 0.5, 0.5, codeHost, List.of("baidu"), List.of(), false);
    }

    private static PlatformBan ban(Segment segment, double coverage) {
        return new PlatformBan(List.of("US"), List.of(), List.of(segment), coverage);
    }

    static Stream<Instrument> instruments() {
        return Stream.of(champions(0.5), ban(Segment.FRAMEWORK, 1), ban(Segment.MODEL, 0.5));
    }

    private static Blueprint with(Instrument what, double intensity) {
        boolean bans = what instanceof PlatformBan;
        InstrumentKind kind = bans ? InstrumentKind.PLATFORM_BAN : InstrumentKind.OPEN_ECOSYSTEM;
        return with(kind, "CN", what, intensity);
    }

    private static Blueprint with(
            InstrumentKind kind, String issuer, Instrument what, double intensity) {
        Schedule schedule =
                new Schedule(
                        START,
                        Optional.empty(),
                        Optional.of(START.plus(-4)),
                        0,
                        intensity,
                        Optional.empty());
        List<DatedInstrument> policies = new ArrayList<>(NONE.policies());
        policies.add(new DatedInstrument(issuer, "a-" + kind.id(), kind, what, schedule));
        return Worlds.withPolicies(NONE, policies);
    }

    private static double last(Blueprint plain, String measure, String subject, int seed) {
        Probe probe = Measures.ofId(measure).orElseThrow().probe(subject);
        double[] series = Worlds.run(plain.withProbes(List.of(probe)), Worlds.seed(seed));
        return series[series.length - 1];
    }

    private static double mean(Blueprint plain, String measure, String subject) {
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            sum += last(plain, measure, subject, seed) / SEEDS;
        }
        return sum;
    }

    private static Blueprint numbers(Blueprint plain, Map<String, Double> changed) {
        return plain.withParameters(plain.parameters().with(changed));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void anIntensityOfZeroIsAbsenceBitForBit(Instrument what) {
        long seed = Worlds.seed(3);
        assertThat(Worlds.run(with(what, 0), seed)).isEqualTo(Worlds.run(NONE, seed));
        assertThat(Worlds.run(with(what, 1), seed))
                .as("in force it acts")
                .isNotEqualTo(Worlds.run(NONE, seed));
    }

    /** Without ties, code bound to frameworks and tools, frameworks do nothing to models. */
    @Test
    void withoutWhatTiesThemFrameworksLeaveModelsAloneBitForBit() {
        Map<String, Double> untied = new LinkedHashMap<>();
        untied.put("framework-host-tie", 0.0);
        untied.put("framework-home-tie", 0.0);
        untied.put("framework-bound-code", 0.0);
        untied.put("framework-tool-elasticity", 0.0);
        untied.put("complement-framework", 0.0);
        untied.put("porting-effort", 0.0);
        Blueprint plain = numbers(NONE, untied);
        Blueprint loved = numbers(plain, Map.of("framework-home-affinity", 3.0));
        assertThat(last(loved, "framework-share", "US/CN", 1))
                .isLessThan(last(plain, "framework-share", "US/CN", 1));
        assertThat(last(loved, "ecosystem-share", "US", 1))
                .isEqualTo(last(plain, "ecosystem-share", "US", 1));
        assertThat(last(loved, "frontier-capability", "CN", 1))
                .isEqualTo(last(plain, "frontier-capability", "CN", 1));
    }

    @Test
    void aBannedFrameworkIsGoneAtHomeAndStaysAbroad() {
        Blueprint banned = with(ban(Segment.FRAMEWORK, 1), 1);
        assertThat(last(banned, "framework-share", "US/CN", 1)).isZero();
        assertThat(last(banned, "framework-dependence", "CN", 1)).isCloseTo(0, within(1e-9));
        assertThat(last(banned, "framework-share", "US/EU", 1)).isGreaterThan(0.5);
        assertThat(last(NONE, "framework-share", "US/CN", 1)).isGreaterThan(0.3);
    }

    @Test
    void aBannedModelIsGoneAndAHalfBannedOneLosesUsers() {
        double free = mean(NONE, "ecosystem-share", "US/CN");
        assertThat(mean(with(ban(Segment.MODEL, 0.5), 1), "ecosystem-share", "US/CN"))
                .isLessThan(free);
        assertThat(mean(with(ban(Segment.MODEL, 1), 1), "ecosystem-share", "US/CN")).isZero();
    }

    @Test
    void supportBringsCodeAndDevelopersHome() {
        Blueprint supported = with(champions(0.8), 1);
        assertThat(last(supported, "code-host-share", "CN", 1))
                .isGreaterThan(last(NONE, "code-host-share", "CN", 1));
        assertThat(mean(supported, "framework-share", "CN/CN"))
                .isGreaterThan(mean(NONE, "framework-share", "CN/CN"));
    }

    @Test
    void pinnedFrameworksAreAsOpenAsTheyArePinned() {
        for (double pinned : new double[] {0.3, 0.9}) {
            Blueprint held = numbers(NONE, Map.of("framework-openness-pinned", pinned));
            assertThat(last(held, "open-share", "US/FRAMEWORK", 1)).isCloseTo(pinned, within(1e-9));
        }
        Blueprint open = numbers(NONE, Map.of("framework-openness-pinned", 0.9));
        Blueprint closed = numbers(NONE, Map.of("framework-openness-pinned", 0.3));
        assertThat(mean(open, "framework-share-abroad", "US"))
                .isGreaterThan(mean(closed, "framework-share-abroad", "US"));
        assertThat(mean(open, "followers-knowledge", "US/FRAMEWORK"))
                .isGreaterThan(mean(closed, "followers-knowledge", "US/FRAMEWORK"));
    }

    @Test
    void weightsBarModelsAndLeaveFrameworksFree() {
        Blueprint barred =
                with(InstrumentKind.EXPORT_CONTROL, "US", Rule.on("CN").weights().control(), 1);
        World world = new World(barred, Worlds.seed(1));
        world.run();
        int learner = world.roster().firmIndex("baidu");
        int from = world.roster().firmIndex("google");
        assertThat(world.barred(Segment.MODEL, learner, from)).isEqualTo(1);
        assertThat(world.barred(Segment.FRAMEWORK, learner, from)).isZero();
        assertThat(world.barred(Segment.PLATFORM, learner, from)).isZero();
    }

    @Test
    void theCrowdIsWhatTheParameterSays() {
        Blueprint without = numbers(NONE, Map.of("crowd-talent", 0.0));
        assertThat(last(without, "crowd-talent", "US", 1)).isZero();
        double one = last(numbers(NONE, Map.of("crowd-talent", 0.01)), "crowd-talent", "US", 1);
        assertThat(one).isPositive();
    }
}
