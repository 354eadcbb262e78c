package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Schedule;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/**
 * What a control of the leader does to vendors elsewhere: a good designer of chips is put in Japan,
 * and the United States bar China from their own devices alone, on the same luck as without.
 */
class WorldThirdStateTest {

    private static final int SEEDS = 8;
    private static final Quarter START = Quarter.parse("2019-Q1");
    private static final Blueprint FREE =
            withVendor(Shipped.scenario("baseline.yaml", 30, "2020-Q4"));
    private static final Blueprint BARRED = and(Rule.on("CN").everyDevice());
    private static final Blueprint COVERED = and(Rule.on("CN").everyDevice().foreignMade());

    private static Blueprint withVendor(Blueprint baseline) {
        List<FirmSeed> firms = new ArrayList<>(baseline.firms());
        firms.add(
                Actors.firm(
                        "jp-chips",
                        "JP",
                        Map.of(Segment.CHIP_DESIGN, 0.9),
                        Map.of(FirmField.RESEARCH, 500e6)));
        List<DatedInstrument> policies =
                baseline.policies().stream()
                        .filter(one -> one.kind() != InstrumentKind.EXPORT_CONTROL)
                        .toList();
        return Worlds.withPolicies(Worlds.withFirms(baseline, firms), policies);
    }

    private static Blueprint and(Rule rule) {
        List<DatedInstrument> policies = new ArrayList<>(FREE.policies());
        policies.add(
                new DatedInstrument(
                        "US",
                        "a-control",
                        InstrumentKind.EXPORT_CONTROL,
                        rule.control(),
                        Schedule.from(START)));
        return Worlds.withPolicies(FREE, policies);
    }

    /** Sum of a reading over the two years from the start of the control. */
    private static double sum(Blueprint blueprint, long seed, ToDoubleFunction<World> reading) {
        World world = Worlds.begun(blueprint, seed);
        double sum = 0;
        for (int t = 1; t < blueprint.quarters(); t++) {
            world.stepQuarter();
            sum += t >= START.minus(blueprint.from()) ? reading.applyAsDouble(world) : 0;
        }
        return sum;
    }

    private static double salesToChina(World world, String home) {
        int from = world.roster().stateIndex(home);
        int cn = world.roster().stateIndex("CN");
        double sum = 0;
        for (int v = 0; v < world.vendors().count(); v++) {
            boolean counted = world.vendors().home(v) == from && !world.vendors().captive(v);
            sum += counted ? world.devices().trade().sales(v, cn) : 0;
        }
        return sum;
    }

    private static double ofJapan(World world) {
        return salesToChina(world, "JP");
    }

    private static double ofChina(World world) {
        return salesToChina(world, "CN");
    }

    private static double ofUnitedStates(World world) {
        return salesToChina(world, "US");
    }

    @Test
    void aVendorOfAThirdStateSellsMoreWhereTheLeadersVendorsAreBarred() {
        for (int s = 0; s < SEEDS; s++) {
            double free = sum(FREE, Worlds.seed(s), WorldThirdStateTest::ofJapan);
            double barred = sum(BARRED, Worlds.seed(s), WorldThirdStateTest::ofJapan);
            assertThat(free).isPositive();
            assertThat(barred).as("seed " + s).isGreaterThan(1.2 * free);
        }
    }

    @Test
    void itSellsNothingThereWhereForeignMadeDevicesAreCovered() {
        for (int s = 0; s < SEEDS; s++) {
            assertThat(sum(COVERED, Worlds.seed(s), WorldThirdStateTest::ofJapan)).isZero();
        }
    }

    @Test
    void theIssuersVendorsLoseAndTheTargetsOwnVendorsGain() {
        for (int s = 0; s < SEEDS; s++) {
            assertThat(sum(BARRED, Worlds.seed(s), WorldThirdStateTest::ofUnitedStates)).isZero();
            assertThat(sum(BARRED, Worlds.seed(s), WorldThirdStateTest::ofChina))
                    .isGreaterThan(sum(FREE, Worlds.seed(s), WorldThirdStateTest::ofChina));
        }
    }
}
