package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.Controls;
import org.junit.jupiter.api.Test;

/** States CN, KR, US; firms lab (CN), listed (CN), foundry (KR), vendor (US). */
class ClearanceTest {

    private static final int CN = 0;
    private static final int KR = 1;
    private static final int US = 2;
    private static final int LAB = 0;
    private static final int LISTED = 1;
    private static final int FOUNDRY = 2;
    private static final int VENDOR = 3;
    private static final DeviceTraits FAST = new DeviceTraits(989e12, 900e9, 3.35e12, 1.2e12);
    private static final DeviceTraits SLOW = new DeviceTraits(148e12, 900e9, 4e12, 0.2e12);

    private static ExportControl threshold(boolean downgraded, boolean foreignMade) {
        return Controls.of(
                List.of("CN"),
                List.of(),
                300e12,
                Double.POSITIVE_INFINITY,
                DeviceRule.Rule.PERFORMANCE,
                downgraded,
                foreignMade,
                0.6);
    }

    private static ExportControl entityList() {
        return Controls.of(
                List.of(),
                List.of("listed"),
                Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                DeviceRule.Rule.PERFORMANCE,
                true,
                false,
                0.5);
    }

    private static Clearance of(double strength, ExportControl... rules) {
        Terms.Draft draft = new Terms.Draft(3);
        for (ExportControl rule : rules) {
            draft.addControl(US, rule, strength);
        }
        return of(draft);
    }

    private static Clearance of(Terms.Draft draft) {
        return new Clearance(
                draft.terms(),
                new Parties(
                        new int[] {CN, CN, KR, US},
                        List.of("CN", "KR", "US"),
                        List.of("lab", "listed", "foundry", "vendor"),
                        new double[][] {{0, 0, 0}, {0.2, 0, 0.7}, {0, 0, 0}},
                        0.6));
    }

    @Test
    void aListedFirmMayBuyNoDeviceOfTheIssuerAndItsNeighbourAnyDevice() {
        Clearance clearance = of(1, entityList());
        assertThat(clearance.barred(US, CN, LISTED, SLOW)).isEqualTo(1);
        assertThat(clearance.barred(US, CN, LAB, FAST)).isZero();
        assertThat(clearance.barred(US, CN, -1, FAST)).isZero();
        assertThat(clearance.barred(KR, CN, LISTED, SLOW)).as("not the issuer's").isZero();
        assertThat(clearance.barred(CN, CN, LISTED, SLOW)).as("made at home").isZero();
    }

    @Test
    void foreignMadeDevicesAreCoveredOnlyWhereTheRuleSaysSo() {
        assertThat(of(1, threshold(true, false)).barred(KR, CN, LAB, FAST)).isZero();
        assertThat(of(1, threshold(true, true)).barred(KR, CN, LAB, FAST)).isEqualTo(1);
        assertThat(of(1, threshold(true, true)).barred(KR, CN, LAB, SLOW)).isZero();
        assertThat(of(1, threshold(true, true)).barred(US, KR, FOUNDRY, FAST))
                .as("no target")
                .isZero();
    }

    @Test
    void foundriesAbroadAreClosedToTargetsOnlyWhenForeignMadeIsCovered() {
        assertThat(of(1, threshold(true, false)).foundryBarred(LAB, KR, FAST)).isZero();
        assertThat(of(1, threshold(true, true)).foundryBarred(LAB, KR, FAST)).isEqualTo(1);
        assertThat(of(1, threshold(true, true)).foundryBarred(LAB, KR, SLOW)).isZero();
        assertThat(of(1, threshold(true, true)).foundryBarred(VENDOR, KR, FAST))
                .as("the issuer's own")
                .isZero();
    }

    /** Half of sales stopped twice leaves a quarter. */
    @Test
    void strengthIsTheShareOfSalesStoppedAndControlsMultiply() {
        assertThat(of(0.3, threshold(true, false)).barred(US, CN, LAB, FAST))
                .isCloseTo(0.3, within(1e-12));
        assertThat(of(0.5, threshold(true, false), entityList()).barred(US, CN, LISTED, FAST))
                .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void downgradingEndsWhenOneRuleClosesIt() {
        assertThat(of(1, threshold(true, false)).downgradable(US, CN)).isTrue();
        assertThat(of(1, threshold(true, false), threshold(false, false)).downgradable(US, CN))
                .isFalse();
        assertThat(of(1, threshold(true, false)).downgradable(US, KR)).isFalse();
    }

    /** One of the two firms of CN is listed; a control that is only announced counts half. */
    @Test
    void threatIsFullForATargetHalfForOneOfTwoFirmsAndHalvedWhileAnnounced() {
        assertThat(of(1, threshold(true, false)).threat(US, CN, 0.5)).isEqualTo(1);
        assertThat(of(1, entityList()).threat(US, CN, 0.5)).isEqualTo(0.5);
        assertThat(of(0.4, threshold(true, false)).threat(US, CN, 0.5)).isEqualTo(0.4);
        assertThat(of(1, threshold(true, false)).threat(KR, CN, 0.5)).isZero();
        Terms.Draft announced = new Terms.Draft(3);
        announced.announceControl(US, threshold(true, false), 0.8, 2);
        assertThat(of(announced).threat(US, CN, 0.5)).isEqualTo(0.4);
        assertThat(of(announced).barred(US, CN, LAB, FAST)).as("not yet").isZero();
        assertThat(of(announced).soonBarred(US, CN, LAB, FAST)).isEqualTo(0.8);
    }

    @Test
    void chipKnowledgeIsBarredToTargetsAndAllKnowledgeToListedFirms() {
        double[][] hardware = new double[4][4];
        double[][] other = new double[4][4];
        double[][] models = new double[4][4];
        of(0.8, threshold(true, false), entityList()).barKnowledge(hardware, models, other);
        assertThat(models[LAB][VENDOR]).isZero();
        assertThat(models[LISTED][VENDOR]).isEqualTo(0.8);
        assertThat(hardware[LAB][VENDOR]).isEqualTo(0.8);
        assertThat(other[LAB][VENDOR]).isZero();
        assertThat(other[LISTED][VENDOR]).isEqualTo(0.8);
        assertThat(hardware[LAB][FOUNDRY]).as("not the issuer's").isZero();
        assertThat(hardware[FOUNDRY][VENDOR]).as("no target").isZero();
    }

    @Test
    void limitsAreThoseOfTheRuleInForce() {
        Clearance clearance = of(1, threshold(true, false));
        assertThat(clearance.limits(US, CN, LAB).performance()).isEqualTo(300e12);
        assertThat(clearance.limits(US, CN, LAB).interconnect()).isInfinite();
        assertThat(clearance.limits(US, KR, LAB).performance()).isInfinite();
        assertThat(clearance.enforcement(CN)).isEqualTo(0.6);
        assertThat(of(new Terms.Draft(3)).isFree()).isTrue();
        assertThat(clearance.isFree()).isFalse();
    }
}
