package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Licences, tiers and down-graded devices: states CN, KR, US; firms lab and named (both CN). */
class LicenceTest {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final int CN = 0;
    private static final int KR = 1;
    private static final int US = 2;
    private static final int LAB = 0;
    private static final int NAMED = 1;
    private static final DeviceTraits FAST = new DeviceTraits(989e12, 900e9, 0, 0);
    private static final DeviceTraits SLOW = new DeviceTraits(400e12, 900e9, 0, 0);

    private final Terms.Draft draft = new Terms.Draft(3);

    private LicenceTest and(double strength, Rule rule) {
        draft.addControl(US, rule.control(), strength);
        return this;
    }

    private Clearance clearance() {
        return new Clearance(
                draft.terms(),
                new Parties(
                        new int[] {CN, CN},
                        List.of("CN", "KR", "US"),
                        List.of("lab", "named"),
                        new double[3][3],
                        0.6));
    }

    private static Rule rule() {
        return Rule.on("CN").performance(300e12, true);
    }

    /** Of all sales 0.5 are stopped, and each of them gets a licence at 20 % of its price. */
    @Test
    void whatGetsALicenceIsNotBarred() {
        Clearance clearance = and(0.5, rule().licence(0.2)).clearance();
        assertThat(clearance.barred(US, CN, LAB, FAST)).isZero();
        assertThat(clearance.licensed(US, CN, LAB, FAST)).isEqualTo(0.5);
        assertThat(clearance.licenceFee(US, CN, LAB, FAST)).isEqualTo(0.2);
        assertThat(clearance.licensor(US, CN)).isEqualTo(US);
        assertThat(clearance.licensor(KR, CN)).as("its devices are free").isNegative();
    }

    /** Free: 0.5 x 0.6 = 0.3. Past the second, which knows no licence: 0.6. So 0.3 need one. */
    @Test
    void aLicenceOfOneControlDoesNotHelpAgainstAnother() {
        Clearance clearance = and(0.5, rule().licence(0.2)).and(0.4, rule()).clearance();
        assertThat(clearance.barred(US, CN, LAB, FAST)).isCloseTo(0.4, within(1e-12));
        assertThat(clearance.licensed(US, CN, LAB, FAST)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void namedBuyersAloneGetOne() {
        Clearance clearance = and(1, rule().licence(0.2, NONE, NONE, "named")).clearance();
        assertThat(clearance.barred(US, CN, NAMED, FAST)).isZero();
        assertThat(clearance.licensed(US, CN, NAMED, FAST)).isEqualTo(1);
        assertThat(clearance.barred(US, CN, LAB, FAST)).isEqualTo(1);
        assertThat(clearance.licensed(US, CN, LAB, FAST)).isZero();
        assertThat(clearance.barred(US, CN, -1, FAST)).as("who is no lead firm").isEqualTo(1);
        assertThat(clearance.approvedBuyer(CN)).isEqualTo(NAMED);
        assertThat(clearance.approvedBuyer(KR)).isNegative();
    }

    @Test
    void aDeviceOfThePerformanceNamedGetsNoneAndASlowerOneDoes() {
        Clearance clearance = and(1, rule().licence(0.15, NONE, 989e12)).clearance();
        assertThat(clearance.barred(US, CN, LAB, FAST)).isEqualTo(1);
        assertThat(clearance.barred(US, CN, LAB, SLOW)).isZero();
        assertThat(clearance.licensed(US, CN, LAB, SLOW)).isEqualTo(1);
        assertThat(clearance.licenceFee(US, CN, LAB, FAST)).as("not for sale").isZero();
    }

    @Test
    void theGreatestFeeAndTheSmallestCapHold() {
        Clearance clearance =
                and(1, rule().licence(0.15, 0.5, NONE))
                        .and(1, rule().licence(0.2, 0.8, NONE))
                        .clearance();
        assertThat(clearance.licenceFee(US, CN, LAB, FAST)).isEqualTo(0.2);
        assertThat(clearance.licenceCap(US, CN)).isEqualTo(0.5);
        assertThat(clearance.licenceCap(US, KR)).as("no target").isInfinite();
        assertThat(clearance.licenceCap(KR, CN)).as("not the issuer's").isInfinite();
    }

    /** A cap in force by half is a cap of twice as much. */
    @Test
    void aTierCapsItsStatesAloneAndTheTightestHolds() {
        Clearance clearance =
                and(0.5, Rule.on().cap(1e18, "KR"))
                        .and(1, Rule.on().cap(3e18, "KR", "CN"))
                        .clearance();
        assertThat(clearance.cap(US, KR)).isEqualTo(2e18);
        assertThat(clearance.cap(US, CN)).isEqualTo(3e18);
        assertThat(clearance.cap(US, US)).isInfinite();
        assertThat(clearance.cap(CN, KR)).as("not the issuer's").isInfinite();
        assertThat(clearance.barred(US, KR, -1, FAST)).as("a tier bars no device").isZero();
    }

    @Test
    void aTierReachesForeignMadeDevicesWhereTheyAreCovered() {
        Clearance clearance = and(1, Rule.on().cap(1e18, "KR").foreignMade()).clearance();
        assertThat(clearance.cap(CN, KR)).isEqualTo(1e18);
        assertThat(clearance.cap(KR, KR)).as("made at home").isInfinite();
    }

    @ParameterizedTest
    @CsvSource({
        "PERFORMANCE,300e12,Infinity",
        "INTERCONNECT,Infinity,600e9",
        "BOTH,Infinity,600e9",
        "EITHER,300e12,600e9"
    })
    void whatADowngradedDeviceHasToStayBelowFollowsFromTheRule(
            DeviceRule.Rule how, double performance, double interconnect) {
        Clearance clearance = and(1, rule().devices(devices(how, true))).clearance();
        DeviceTraits limits = clearance.limits(US, CN, -1);
        assertThat(limits.performance()).isEqualTo(performance);
        assertThat(limits.interconnect()).isEqualTo(interconnect);
        DeviceTraits under =
                new DeviceTraits(
                        Math.min(989e12, Math.nextDown(performance)),
                        Math.min(900e9, Math.nextDown(interconnect)),
                        0,
                        0);
        assertThat(clearance.barred(US, CN, LAB, FAST)).isEqualTo(1);
        assertThat(clearance.barred(US, CN, LAB, under)).isZero();
        assertThat(clearance.downgradable(US, CN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PERFORMANCE", "INTERCONNECT", "BOTH", "EITHER"})
    void closedMeansThatNoDeviceMayBeRedesignedUnderAnyRule(DeviceRule.Rule how) {
        assertThat(and(1, rule().devices(devices(how, false))).clearance().downgradable(US, CN))
                .isFalse();
    }

    private static DeviceRule devices(DeviceRule.Rule how, boolean downgraded) {
        return new DeviceRule(300e12, 600e9, how, NONE, NONE, downgraded);
    }

    @Test
    void aLicenceLiftsTheThresholdToThePerformanceItNamesForThoseItNames() {
        Clearance clearance = and(1, rule().licence(0.15, NONE, 500e12, "named")).clearance();
        assertThat(clearance.limits(US, CN, NAMED).performance()).isEqualTo(500e12);
        assertThat(clearance.limits(US, CN, LAB).performance()).isEqualTo(300e12);
    }

    @Test
    void enforcementIsThatOfTheStrongestRuleThatABuyerFaces() {
        Clearance clearance =
                and(1, rule().enforcement(0.3))
                        .and(1, Rule.on().listing("lab").enforcement(0.7))
                        .and(1, Rule.on("KR").everyDevice().enforcement(0.9))
                        .clearance();
        assertThat(clearance.enforcement(CN)).isEqualTo(0.7);
        assertThat(clearance.enforcement(KR)).isEqualTo(0.9);
        assertThat(clearance.enforcement(US)).isZero();
    }
}
