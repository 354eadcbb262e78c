package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import leapfrog.model.Controls;
import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import leapfrog.model.measure.Measures;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.ExportControl;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.OpenEcosystem;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.Trigger;
import org.junit.jupiter.api.Test;

/** What a policy may change, and when. */
class WorldPolicyTest {

    private static final long SEED = Worlds.seed(6);
    private static final Blueprint NONE =
            Shipped.scenario("export-controls/none.yaml", 60, "2026-Q4");
    private static final Quarter START = Quarter.parse("2022-Q4");

    private static final ExportControl BLANKET =
            Controls.of(
                    List.of("CN"),
                    List.of("baidu"),
                    0,
                    Double.POSITIVE_INFINITY,
                    DeviceRule.Rule.PERFORMANCE,
                    false,
                    true,
                    0.5);

    private static Blueprint and(
            String issuer, InstrumentKind kind, Instrument what, Quarter announced, double with) {
        Schedule schedule =
                new Schedule(
                        START,
                        Optional.empty(),
                        Optional.ofNullable(announced),
                        0,
                        with,
                        Optional.empty());
        List<DatedInstrument> policies = new ArrayList<>(NONE.policies());
        policies.add(new DatedInstrument(issuer, "a-" + kind.id(), kind, what, schedule));
        return Worlds.withPolicies(NONE, policies);
    }

    private static Blueprint withControl(Quarter announced, double intensity) {
        return and("US", InstrumentKind.EXPORT_CONTROL, BLANKET, announced, intensity);
    }

    @Test
    void intensityZeroIsAbsenceBitForBit() {
        double[] expected = Worlds.run(NONE, SEED);
        Instrument use = new Diffusion(0.9, 0.9, 0.9, 0.9, 0.9);
        Instrument open = new OpenEcosystem(0.9, 0.9, 0.9, 0.9, 0, List.of(), List.of(), false);
        for (Blueprint silent :
                List.of(
                        withControl(START.plus(-2), 0),
                        and("KR", InstrumentKind.DIFFUSION, use, null, 0),
                        and("US", InstrumentKind.OPEN_ECOSYSTEM, open, null, 0))) {
            assertThat(Worlds.run(silent, SEED)).isEqualTo(expected);
        }
    }

    @Test
    void aPolicyChangesNothingBeforeItsFirstQuarter() {
        assertThat(firstChange(withControl(null, 1))).isEqualTo(START);
        Instrument use = new Diffusion(0.9, 0, 0.9, 0, 0);
        assertThat(firstChange(and("KR", InstrumentKind.DIFFUSION, use, null, 1))).isEqualTo(START);
    }

    @Test
    void anAnnouncedControlIsFeltFromItsAnnouncementOn() {
        assertThat(firstChange(withControl(START.plus(-2), 1))).isEqualTo(START.plus(-2));
    }

    /**
     * A state without labs is infinitely far behind: that is no reading, so it triggers nothing.
     */
    @Test
    void anUndefinedGapTriggersNothing() {
        Trigger trigger = new Trigger("gap", "GULF/US", true, 1, 1, 1);
        Instrument use = new Diffusion(0.9, 0, 0.9, 0, 0);
        Schedule always =
                new Schedule(
                        NONE.from(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        1,
                        Optional.of(trigger));
        List<DatedInstrument> policies = new ArrayList<>(NONE.policies());
        policies.add(
                new DatedInstrument("GULF", "catch-up", InstrumentKind.DIFFUSION, use, always));
        Probe gap = Measures.ofId("gap").orElseThrow().probe("GULF/US");
        Blueprint plain =
                new Blueprint(
                        NONE.from(),
                        NONE.to(),
                        NONE.fork(),
                        NONE.adopters(),
                        NONE.states(),
                        NONE.firms(),
                        NONE.parameters(),
                        policies,
                        NONE.events(),
                        NONE.probes(),
                        List.of(gap));
        assertThat(Worlds.run(plain, SEED)).isEqualTo(Worlds.run(NONE, SEED));
    }

    /** First quarter in which any recorded number differs from the run without the policy. */
    private static Quarter firstChange(Blueprint changed) {
        double[] plain = Worlds.run(NONE, SEED);
        double[] other = Worlds.run(changed, SEED);
        int at = Arrays.mismatch(plain, other);
        assertThat(at).as("the policy must do something").isNotNegative();
        return NONE.from().plus(at / NONE.probes().size());
    }
}
