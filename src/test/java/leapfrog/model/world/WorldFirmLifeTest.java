package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.AiRegulation;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.ResearchCompute;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.TalentPolicy;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** Firms that come and go, researchers that move, and what each of these is without strength. */
class WorldFirmLifeTest {

    private static final long SEED = Worlds.seed(9);
    private static final int MODEL = Segment.MODEL.ordinal();

    private static Blueprint baseline(String to, String... sets) {
        return Shipped.scenario("baseline.yaml", 40, to, sets);
    }

    private static World ended(Blueprint blueprint, long seed) {
        Blueprint silent = blueprint.withProbes(List.of());
        World world = Worlds.begun(silent, seed);
        for (int t = 1; t < silent.quarters(); t++) {
            world.stepQuarter();
        }
        return world;
    }

    private static int exits(World world) {
        return IntStream.range(0, world.roster().stateCount()).map(world.standing()::exits).sum();
    }

    @Test
    void anIntensityOfZeroIsAbsenceBitForBit() {
        Blueprint plain = baseline("2026-Q4");
        double[] expected = Worlds.run(plain, SEED);
        List<Instrument> instruments =
                List.of(
                        new TalentPolicy(0.1, 1, 0.5),
                        new ResearchCompute(5e9),
                        new AiRegulation(1, 1, List.of(), 1));
        InstrumentKind[] kinds = {
            InstrumentKind.TALENT, InstrumentKind.RESEARCH_COMPUTE, InstrumentKind.AI_REGULATION
        };
        for (int i = 0; i < kinds.length; i++) {
            Schedule never =
                    new Schedule(
                            Quarter.parse("2016-Q1"),
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            0,
                            Optional.empty());
            List<DatedInstrument> policies = new ArrayList<>(plain.policies());
            policies.add(new DatedInstrument("KR", "a", kinds[i], instruments.get(i), never));
            assertThat(Worlds.run(Worlds.withPolicies(plain, policies), SEED))
                    .as(kinds[i].id())
                    .isEqualTo(expected);
        }
    }

    @Test
    void withoutEntryPlacesForNewcomersChangeNothing() {
        double[] empty = Worlds.run(baseline("2026-Q4", "parameters.entry-rate=0"), SEED);
        double[] none = Worlds.run(baseline("2026-Q4", "parameters.newcomer-places=0"), SEED);
        assertThat(empty).isEqualTo(none);
    }

    @Test
    void backersWithoutStrictnessLetNobodyFail() {
        for (int run = 0; run < 2; run++) {
            long seed = Worlds.seed(20 + run);
            String[] impatient = {"parameters.backing-half=1", "parameters.firm-exit=0"};
            assertThat(exits(ended(baseline("2023-Q4", impatient), seed))).isZero();
            assertThat(exits(ended(baseline("2023-Q4", impatient[0]), seed))).isPositive();
        }
    }

    @Test
    void everyNamedFirmLivesToTheEndOfTheRecord() {
        for (int run = 0; run < 2; run++) {
            assertThat(exits(ended(baseline("2022-Q4"), Worlds.seed(30 + run)))).isZero();
        }
    }

    @Test
    void aFailedFirmLeavesNothingBehindButItsRecord() {
        World world = ended(baseline("2026-Q4", "parameters.backing-half=1"), SEED);
        int gone = 0;
        for (int f : world.labs().labs()) {
            boolean founded = world.labs().run(f) > 0;
            if (founded && !world.standing().acts(f)) {
                gone++;
                assertThat(world.knowledge().level(f, MODEL)).isZero();
                assertThat(world.labs().released(f)).isEqualTo(Double.NEGATIVE_INFINITY);
                assertThat(world.park().stock(f)).isZero();
                assertThat(world.data().usable(f)).isZero();
                assertThat(world.accounts().cash(f)).isZero();
                assertThat(world.finance().budget(f)).isZero();
            }
        }
        assertThat(gone).isPositive();
    }

    /** Founders from China look at every state and some register elsewhere. */
    @Test
    void foundersWhoLookAbroadMayRegisterThere() {
        String[] many = {"parameters.entry-rate=0.05", "parameters.founders-looking-abroad=1"};
        int registered = 0;
        int atHome = 0;
        for (int run = 0; run < 2; run++) {
            World world = ended(baseline("2025-Q4", many), Worlds.seed(40 + run));
            registered += world.standing().registeredAbroad(world.roster().stateIndex("CN"));
            World home =
                    ended(
                            baseline("2025-Q4", many[0], "parameters.founders-looking-abroad=0"),
                            Worlds.seed(40 + run));
            for (int s = 0; s < home.roster().stateCount(); s++) {
                atHome += home.standing().registeredAbroad(s);
            }
        }
        assertThat(registered).isPositive();
        assertThat(atHome).as("who does not look abroad").isZero();
    }

    @Test
    void closedVisasSendResearchersElsewhereAndWithoutElasticityNobody() {
        int us = ended(baseline("2015-Q2"), SEED).roster().stateIndex("US");
        for (String weight : List.of("2", "0")) {
            String set = "parameters.talent-visa-weight=" + weight;
            World open = ended(scenario("visas-open", set), SEED);
            World closed = ended(scenario("visas-closed", set), SEED);
            double moved = open.talent().atWork(us) - closed.talent().atWork(us);
            if (weight.equals("0")) {
                assertThat(moved).isZero();
            } else {
                assertThat(moved).isGreaterThan(0.02 * open.talent().world());
            }
        }
    }

    private static Blueprint scenario(String name, String set) {
        return Shipped.scenario("frontier-investment/" + name + ".yaml", 40, "2028-Q3", set);
    }

    /** Rules are unclear in China from 2020-Q4; a cost of exploring slows its models alone. */
    @Test
    void socialControlCostsExplorationOnlyWhenTheAxisSaysSo() {
        double plain = 0;
        double costly = 0;
        for (int run = 0; run < 3; run++) {
            plain += innovated(Worlds.seed(50 + run));
            costly +=
                    innovated(Worlds.seed(50 + run), "parameters.control-cost-of-exploration=0.5");
        }
        assertThat(costly).isLessThan(plain);
    }

    private static double innovated(long seed, String... sets) {
        Blueprint blueprint = baseline("2026-Q4", sets).withProbes(List.of());
        World world = Worlds.begun(blueprint, seed);
        int cn = world.roster().stateIndex("CN");
        double sum = 0;
        for (int t = 1; t < blueprint.quarters(); t++) {
            world.stepQuarter();
            for (int f : world.labs().labs()) {
                sum += world.roster().home()[f] == cn ? world.research().innovated(f, MODEL) : 0;
            }
        }
        return sum;
    }

    @Test
    void computingForUniversitiesIsBoughtFromItsFirstQuarterOn() {
        World world =
                ended(
                        Shipped.scenario(
                                "frontier-investment/university-compute.yaml", 40, "2026-Q2"),
                        SEED);
        int us = world.roster().stateIndex("US");
        assertThat(world.universities().stock(us)).isPositive();
        assertThat(world.universities().stock(world.roster().stateIndex("CN"))).isZero();
    }

    /** Firms in China are listed and lose business abroad; others feel it through markets alone. */
    @Test
    void listedFirmsLoseBusinessAbroadByTheParameter() {
        String keep = "parameters.listing-finance-weight=0";
        World kept = ended(baseline("2019-Q4", keep, "parameters.listing-market-loss=0"), SEED);
        World lost = ended(baseline("2019-Q4", keep, "parameters.listing-market-loss=1"), SEED);
        int cn = kept.roster().stateIndex("CN");
        int us = kept.roster().stateIndex("US");
        double inChina = 1 - lost.revenue(cn) / kept.revenue(cn);
        double inAmerica = Math.abs(1 - lost.revenue(us) / kept.revenue(us));
        assertThat(inChina).isGreaterThan(10 * inAmerica);
    }
}
