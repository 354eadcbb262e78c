package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.ImportControl;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.SelfReliance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Levers of controls in whole worlds, each against the same luck without it. */
class WorldControlTest {

    private static final int SEEDS = 6;
    private static final Quarter START = Quarter.parse("2020-Q1");
    private static final Blueprint NONE = free(Shipped.scenario("baseline.yaml", 30, "2022-Q4"));

    private static Blueprint free(Blueprint baseline) {
        List<DatedInstrument> others =
                baseline.policies().stream()
                        .filter(one -> one.kind() != InstrumentKind.EXPORT_CONTROL)
                        .toList();
        return Worlds.withPolicies(baseline, others);
    }

    /** A control with every lever pulled, and each of the other instruments that chips feel. */
    static Stream<DatedInstrument> instruments() {
        Rule everything =
                Rule.on("CN")
                        .listing("smic")
                        .performance(50e12, true)
                        .foreignMade()
                        .equipment()
                        .memory()
                        .cloud()
                        .weights()
                        .licence(0.15, 0.5, 1e15, "alibaba")
                        .cap(1e17, "GULF")
                        .allies("JP", "EU")
                        .enforcement(0.5);
        return Stream.of(
                dated("US", InstrumentKind.EXPORT_CONTROL, everything.control()),
                dated(
                        "CN",
                        InstrumentKind.IMPORT_CONTROL,
                        new ImportControl(List.of("US"), 0.1, 0.5)),
                dated("CN", InstrumentKind.SELF_RELIANCE, new SelfReliance(50e9, 0.9, 1, 1)));
    }

    private static DatedInstrument dated(String issuer, InstrumentKind kind, Instrument what) {
        return new DatedInstrument(issuer, "a-" + kind.id(), kind, what, schedule(2, 0, 0));
    }

    private static Schedule schedule(int lead, int phaseIn, double intensity) {
        return new Schedule(
                START,
                Optional.empty(),
                lead > 0 ? Optional.of(START.plus(-lead)) : Optional.empty(),
                phaseIn,
                intensity,
                Optional.empty());
    }

    private static Blueprint and(DatedInstrument added) {
        List<DatedInstrument> policies = new ArrayList<>(NONE.policies());
        policies.add(added);
        return Worlds.withPolicies(NONE, policies);
    }

    private static Blueprint us(Rule rule, Schedule schedule) {
        return and(
                new DatedInstrument(
                        "US",
                        "a-control",
                        InstrumentKind.EXPORT_CONTROL,
                        rule.control(),
                        schedule));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void intensityZeroIsAbsenceToTheLastBit(DatedInstrument silent) {
        DatedInstrument acting =
                new DatedInstrument(
                        silent.issuer(),
                        silent.id(),
                        silent.kind(),
                        silent.instrument(),
                        schedule(2, 0, 1));
        boolean felt = false;
        for (int s = 0; s < SEEDS; s++) {
            double[] none = Worlds.run(NONE, Worlds.seed(s));
            assertThat(Arrays.mismatch(Worlds.run(and(silent), Worlds.seed(s)), none)).isNegative();
            felt |= Arrays.mismatch(Worlds.run(and(acting), Worlds.seed(s)), none) >= 0;
        }
        assertThat(felt).as("in force, it is felt").isTrue();
    }

    /** Readings of a world from START - 3 on, a quarter each. */
    private static double[] path(
            Blueprint blueprint, long seed, int quarters, ToDoubleFunction<World> reading) {
        World world = Worlds.begun(blueprint, seed);
        int first = START.minus(blueprint.from()) - 3;
        double[] path = new double[quarters];
        for (int t = 1; t < first + quarters; t++) {
            world.stepQuarter();
            if (t >= first) {
                path[t - first] = reading.applyAsDouble(world);
            }
        }
        return path;
    }

    private static double bought(World world) {
        int cn = world.roster().stateIndex("CN");
        return world.devices().trade().value(cn, Channel.LEGAL);
    }

    /** Quarters: 0 nothing known, 1 and 2 announced, 3 in force. */
    @Test
    void buyersStockUpInTheTwoQuartersBetweenAnnouncementAndStart() {
        Blueprint announced = us(Rule.on("CN").everyDevice(), schedule(2, 0, 1));
        Blueprint sudden = us(Rule.on("CN").everyDevice(), schedule(0, 0, 1));
        for (int s = 0; s < SEEDS; s++) {
            double[] early = path(announced, Worlds.seed(s), 4, WorldControlTest::bought);
            double[] late = path(sudden, Worlds.seed(s), 4, WorldControlTest::bought);
            assertThat(early[0]).isEqualTo(late[0]);
            assertThat(early[1] + early[2]).isGreaterThan(1.1 * (late[1] + late[2]));
            assertThat(early[3]).as("nothing of the issuer's any more").isLessThan(late[2]);
        }
    }

    /** Of its sales AA loses a quarter, a half, three quarters, all. */
    @Test
    void phaseInStopsMoreQuarterByQuarterAndNothingBeforeItsTime() {
        Blueprint slow = us(Rule.on("CN").everyDevice(), schedule(0, 4, 1));
        Blueprint sudden = us(Rule.on("CN").everyDevice(), schedule(0, 0, 1));
        for (int s = 0; s < SEEDS; s++) {
            double[] rising = path(slow, Worlds.seed(s), 7, WorldControlTest::shareBarred);
            double[] atOnce = path(sudden, Worlds.seed(s), 7, WorldControlTest::shareBarred);
            for (int t = 0; t < 3; t++) {
                assertThat(rising[t]).isZero();
            }
            for (int t = 3; t < 6; t++) {
                assertThat(rising[t]).isLessThan(rising[t + 1]);
            }
            assertThat(rising[3] / atOnce[3])
                    .as("but for what buyers fear")
                    .isCloseTo(0.25, within(0.01));
        }
    }

    /** Share of the spending on devices of China's firms that was barred. */
    private static double shareBarred(World world) {
        double barred = 0;
        double all = 0;
        for (int b = 0; b < world.roster().firmCount(); b++) {
            if (world.roster().home()[b] == world.roster().stateIndex("CN")) {
                barred += world.devices().trade().barredMoney(b);
                all +=
                        world.devices().trade().paid(b)
                                + world.devices().trade().overhead(b)
                                + world.devices().trade().toResearch(b)
                                + world.devices().trade().waiting(b);
            }
        }
        return barred / all;
    }

    /** Vendors pay a fifth of what is sold under licence, and their state gets what they pay. */
    @Test
    void licencesOfAFifthArePaidByVendorsAndReachTheIssuer() {
        Blueprint licensed = us(Rule.on("CN").everyDevice().licence(0.2), schedule(0, 0, 1));
        World world = Worlds.begun(licensed, Worlds.seed(1));
        double sold = 0;
        for (int t = 1; t < START.minus(NONE.from()) + 4; t++) {
            world.stepQuarter();
            int cn = world.roster().stateIndex("CN");
            int us = world.roster().stateIndex("US");
            double value = world.devices().trade().value(cn, Channel.LICENSED);
            double paid = world.accounts().booked(Flow.LICENCE);
            assertThat(paid).isCloseTo(0.2 * value, within(1e-9 * (1 + value)));
            assertThat(world.devices().trade().licenceRevenue(us))
                    .isCloseTo(paid, within(1e-9 * (1 + paid)));
            sold += value;
        }
        assertThat(sold).isPositive();
    }
}
