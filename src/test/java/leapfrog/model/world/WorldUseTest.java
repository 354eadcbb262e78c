package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.AiRegulation;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.SafetyCooperation;
import leapfrog.model.policy.Schedule;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** Use, expectations and safety in whole worlds: what policies and strengths of zero do. */
class WorldUseTest {

    private static final int SEEDS = 3;
    private static final Quarter START = Quarter.parse("2019-Q1");
    private static final Blueprint PLAIN = Shipped.scenario("baseline.yaml", 400, "2021-Q4");

    private static final AiRegulation RULES = new AiRegulation(0.8, 0.8, List.of(), 0.8);

    private static Blueprint with(double intensity, List<DatedInstrument> more) {
        List<DatedInstrument> policies = new ArrayList<>(PLAIN.policies());
        for (DatedInstrument one : more) {
            Schedule schedule =
                    new Schedule(
                            START,
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            intensity,
                            Optional.empty());
            policies.add(
                    new DatedInstrument(
                            one.issuer(), one.id(), one.kind(), one.instrument(), schedule));
        }
        return Worlds.withPolicies(PLAIN, policies);
    }

    private static DatedInstrument of(String issuer, InstrumentKind kind, Instrument what) {
        return new DatedInstrument(issuer, "a-" + kind.id(), kind, what, Schedule.from(START));
    }

    private static List<DatedInstrument> pact() {
        return List.of(
                of(
                        "US",
                        InstrumentKind.SAFETY_COOPERATION,
                        new SafetyCooperation(List.of("CN"), 0.9, 0.9)),
                of(
                        "CN",
                        InstrumentKind.SAFETY_COOPERATION,
                        new SafetyCooperation(List.of("US"), 0.9, 0.9)));
    }

    private static World end(Blueprint blueprint, int seed) {
        World world = Worlds.begun(blueprint, Worlds.seed(seed));
        for (int t = 1; t < blueprint.quarters(); t++) {
            world.stepQuarter();
        }
        return world;
    }

    private static double sum(Blueprint blueprint, ToDoubleFunction<World> reading) {
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            sum += reading.applyAsDouble(end(blueprint, seed));
        }
        return sum;
    }

    private static double adopted(World world, String state) {
        return world.ecosystems().population(world.roster().stateIndex(state)).adoptedShare();
    }

    @Test
    void intensityZeroIsAbsenceBitForBit() {
        double[] expected = Worlds.run(PLAIN, Worlds.seed(1));
        Instrument use = new Diffusion(0.9, 0.9, 0.9, 0.9, 0.9);
        for (List<DatedInstrument> silent :
                List.of(
                        pact(),
                        List.of(of("EU", InstrumentKind.AI_REGULATION, RULES)),
                        List.of(of("CN", InstrumentKind.DIFFUSION, use)))) {
            assertThat(Worlds.run(with(0, silent), Worlds.seed(1))).isEqualTo(expected);
            assertThat(Worlds.run(with(1, silent), Worlds.seed(1))).isNotEqualTo(expected);
        }
    }

    @Test
    void aSignatureThatNobodyAnswersBindsNobody() {
        assertThat(Worlds.run(with(1, pact().subList(0, 1)), Worlds.seed(1)))
                .isEqualTo(Worlds.run(PLAIN, Worlds.seed(1)));
    }

    @Test
    void aPactRaisesSafetyOfWhoSigned() {
        assertThat(sum(with(1, pact()), world -> world.safety().share(-1)))
                .isGreaterThan(sum(PLAIN, world -> world.safety().share(-1)));
        assertThat(end(with(1, pact()), 0).safety().share(-1)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void rulesOnUseLowerItWhereTheyHold() {
        Blueprint ruled = with(1, List.of(of("CN", InstrumentKind.AI_REGULATION, RULES)));
        assertThat(sum(ruled, world -> adopted(world, "CN")))
                .isLessThan(0.9 * sum(PLAIN, world -> adopted(world, "CN")));
    }

    @Test
    void withoutRacePressureAllAreSafeAndWithoutARateTrustIsWhole() {
        Blueprint calm =
                Shipped.scenario(
                        "baseline.yaml",
                        60,
                        "2021-Q4",
                        "parameters.race-pressure=0",
                        "parameters.incident-rate=0",
                        "parameters.optimism-by-use=0",
                        "parameters.optimism-by-capability=0",
                        "parameters.deployment-feedback=0");
        World world = end(calm, 0);
        assertThat(world.safety().share(-1)).isEqualTo(1);
        assertThat(world.incidents().lastYear()).isZero();
        int cn = world.roster().stateIndex("CN");
        assertThat(world.expectations().trust(cn)).isEqualTo(1);
        assertThat(world.expectations().optimism(cn)).isEqualTo(0.83);
        for (int k = 0; k < world.labs().labs().length; k++) {
            assertThat(world.useLearning().gain(k)).isZero();
        }
    }

    @Test
    void manyIncidentsCostTrustAndWithItUse() {
        Blueprint calm = Shipped.scenario("baseline.yaml", 100, "2026-Q4");
        Blueprint wave =
                Shipped.scenario(
                        "baseline.yaml",
                        100,
                        "2026-Q4",
                        "parameters.incident-rate=50",
                        "parameters.incident-size=1",
                        "parameters.use-trust-recovery=0",
                        "parameters.trust-worth=20");
        World world = end(wave, 0);
        int us = world.roster().stateIndex("US");
        assertThat(world.expectations().trust(us)).isLessThan(0.8);
        assertThat(adopted(world, "US")).isLessThan(0.8 * adopted(end(calm, 0), "US"));
    }

    @Test
    void aShockRaisesUseInTheSectorsAndStatesThatItNames() {
        List<WindowEvent> events = new ArrayList<>(PLAIN.events());
        events.add(
                new WindowEvent(
                        "clinics",
                        START,
                        WindowEvent.Window.DEMAND,
                        1,
                        8,
                        List.of(Sector.HEALTH),
                        List.of("KR")));
        Blueprint shocked =
                Worlds.with(PLAIN, PLAIN.states(), PLAIN.firms(), PLAIN.policies(), events);
        assertThat(sum(shocked, world -> health(world, "KR")))
                .isGreaterThan(1.5 * sum(PLAIN, world -> health(world, "KR")));
        double there = sum(shocked, world -> health(world, "JP"));
        double before = sum(PLAIN, world -> health(world, "JP"));
        assertThat(there).isBetween(0.7 * before, 1.4 * before);
    }

    private static double health(World world, String state) {
        return world.ecosystems()
                .population(world.roster().stateIndex(state))
                .adoptedShare(Sector.HEALTH.ordinal());
    }

    /** The first is that of 2020; what the second costs is seen before all have taken it up. */
    @Test
    void aSecondParadigmCostsThoseWhoTookUpTheFirst() {
        List<WindowEvent> events = new ArrayList<>(PLAIN.events());
        Quarter late = Quarter.parse("2021-Q3");
        events.add(new WindowEvent("next", late, WindowEvent.Window.PARADIGM, 2, 1));
        Blueprint twice =
                Worlds.with(PLAIN, PLAIN.states(), PLAIN.firms(), PLAIN.policies(), events);
        assertThat(sum(twice, WorldUseTest::efficiency))
                .isLessThan(sum(PLAIN, WorldUseTest::efficiency) - 1);
    }

    private static double efficiency(World world) {
        double sum = 0;
        for (int f : world.labs().labs()) {
            double own = world.efficiency(f);
            sum += Double.isFinite(own) ? own : 0;
        }
        return sum;
    }

    /** The parts by sector of what use adds make up the whole, also below zero. */
    @Test
    void valueAddedBySectorAddsUp() {
        World world = end(PLAIN, 0);
        for (int s = 0; s < world.roster().stateCount(); s++) {
            double sum = 0;
            for (int g = 0; g < Sector.all().size(); g++) {
                sum += world.economy().valueAdded(s, g);
            }
            double whole = world.economy().valueAdded(s);
            assertThat(sum).isCloseTo(whole, org.assertj.core.api.Assertions.within(1e3));
        }
    }
}
