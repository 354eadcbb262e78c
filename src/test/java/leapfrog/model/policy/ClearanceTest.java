package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
    private static final double FAST = 989e12;
    private static final double SLOW = 148e12;
    private static final double WIDE = 900e9;

    private static ExportControl threshold(boolean downgraded, boolean foreignMade) {
        return new ExportControl(
                List.of("CN"),
                List.of(),
                300e12,
                Double.POSITIVE_INFINITY,
                ExportControl.Rule.PERFORMANCE,
                downgraded,
                foreignMade,
                0.6);
    }

    private static ExportControl entityList() {
        return new ExportControl(
                List.of(),
                List.of("listed"),
                Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                ExportControl.Rule.PERFORMANCE,
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
                new int[] {CN, CN, KR, US},
                List.of("CN", "KR", "US"),
                List.of("lab", "listed", "foundry", "vendor"));
    }

    @Test
    void aListedFirmMayBuyNoDeviceOfTheIssuerAndItsNeighbourAnyDevice() {
        Clearance clearance = of(1, entityList());
        assertThat(clearance.barred(US, CN, LISTED, SLOW, WIDE)).isEqualTo(1);
        assertThat(clearance.barred(US, CN, LAB, FAST, WIDE)).isZero();
        assertThat(clearance.barred(US, CN, -1, FAST, WIDE)).isZero();
        assertThat(clearance.barred(KR, CN, LISTED, SLOW, WIDE)).as("not the issuer's").isZero();
        assertThat(clearance.barred(CN, CN, LISTED, SLOW, WIDE)).as("made at home").isZero();
    }

    @Test
    void foreignMadeDevicesAreCoveredOnlyWhereTheRuleSaysSo() {
        assertThat(of(1, threshold(true, false)).barred(KR, CN, LAB, FAST, WIDE)).isZero();
        assertThat(of(1, threshold(true, true)).barred(KR, CN, LAB, FAST, WIDE)).isEqualTo(1);
        assertThat(of(1, threshold(true, true)).barred(KR, CN, LAB, SLOW, WIDE)).isZero();
        assertThat(of(1, threshold(true, true)).barred(US, KR, FOUNDRY, FAST, WIDE))
                .as("no target")
                .isZero();
    }

    @Test
    void foundriesAbroadAreClosedToTargetsOnlyWhenForeignMadeIsCovered() {
        assertThat(of(1, threshold(true, false)).foundryBarred(LAB, FAST, WIDE)).isFalse();
        assertThat(of(1, threshold(true, true)).foundryBarred(LAB, FAST, WIDE)).isTrue();
        assertThat(of(1, threshold(true, true)).foundryBarred(LAB, SLOW, WIDE)).isFalse();
        assertThat(of(1, threshold(true, true)).foundryBarred(VENDOR, FAST, WIDE))
                .as("the issuer's own")
                .isFalse();
    }

    /** Half of sales stopped twice leaves a quarter. */
    @Test
    void strengthIsTheShareOfSalesStoppedAndControlsMultiply() {
        assertThat(of(0.3, threshold(true, false)).barred(US, CN, LAB, FAST, WIDE))
                .isCloseTo(0.3, within(1e-12));
        assertThat(of(0.5, threshold(true, false), entityList()).barred(US, CN, LISTED, FAST, WIDE))
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
        assertThat(of(announced).barred(US, CN, LAB, FAST, WIDE)).as("not yet").isZero();
        assertThat(of(announced).soonBarred(US, CN, LAB, FAST, WIDE)).isEqualTo(0.8);
    }

    @Test
    void chipKnowledgeIsBarredToTargetsAndAllKnowledgeToListedFirms() {
        double[][] hardware = new double[4][4];
        double[][] other = new double[4][4];
        of(0.8, threshold(true, false), entityList()).barKnowledge(hardware, other);
        assertThat(hardware[LAB][VENDOR]).isEqualTo(0.8);
        assertThat(other[LAB][VENDOR]).isZero();
        assertThat(other[LISTED][VENDOR]).isEqualTo(0.8);
        assertThat(hardware[LAB][FOUNDRY]).as("not the issuer's").isZero();
        assertThat(hardware[FOUNDRY][VENDOR]).as("no target").isZero();
    }

    @Test
    void limitsAreThoseOfTheRuleInForce() {
        Clearance clearance = of(1, threshold(true, false));
        assertThat(clearance.performanceLimit(US, CN)).isEqualTo(300e12);
        assertThat(clearance.interconnectLimit(US, CN)).isInfinite();
        assertThat(clearance.performanceLimit(US, KR)).isInfinite();
        assertThat(clearance.enforcement(CN)).isEqualTo(0.6);
        assertThat(of(new Terms.Draft(3)).isFree()).isTrue();
        assertThat(clearance.isFree()).isFalse();
    }
}
