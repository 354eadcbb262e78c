package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.Rule;
import org.junit.jupiter.api.Test;

/** Who enforces a tier and who may have what a licence lifts: states CN, KR, US; firm lab (CN). */
class CappedEnforcementTest {

    private static Clearance of(Rule rule) {
        Terms.Draft draft = new Terms.Draft(3);
        draft.addControl(2, rule.control(), 1);
        return new Clearance(
                draft.terms(),
                new Parties(
                        new int[] {0},
                        List.of("CN", "KR", "US"),
                        List.of("lab"),
                        new double[3][3],
                        0.6));
    }

    /** KR is capped, not a target: what it may not buy must not come in through others either. */
    @Test
    void aTierIsEnforcedAsWellAsItsRuleSays() {
        assertThat(of(Rule.on("CN").cap(1e18, "KR").enforcement(1)).enforcement(1)).isEqualTo(1);
    }

    /**
     * Both 300 TFLOPS and 600 GB/s are needed to bar. 989/599 is free for everybody, so whoever may
     * get a licence below 500 TFLOPS must be able to get that device as well.
     */
    @Test
    void aLicenceTakesNoDowngradedDeviceAwayFromItsHolder() {
        double none = Double.POSITIVE_INFINITY;
        DeviceRule both = new DeviceRule(300e12, 600e9, DeviceRule.Rule.BOTH, none, none, true);
        Clearance clearance = of(Rule.on("CN").devices(both).licence(0.15, none, 500e12, "lab"));
        DeviceTraits limits = clearance.limits(2, 0, 0);
        DeviceTraits cut =
                new DeviceTraits(
                        Math.min(989e12, Math.nextDown(limits.performance())),
                        Math.min(900e9, Math.nextDown(limits.interconnect())),
                        0,
                        0);
        assertThat(clearance.barred(2, 0, 0, cut)).isZero();
    }
}
