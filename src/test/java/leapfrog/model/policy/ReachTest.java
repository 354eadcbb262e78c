package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import leapfrog.model.Rule;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/**
 * Whom a control of US on CN reaches. JP is asked to join and aligned at 0.7, NL is asked and at
 * 0.5, KR is aligned at 0.9 and not asked; 0.6 is enough. CN has a lab and a listed vendor.
 */
class ReachTest {

    private static final int CN = 0;
    private static final int JP = 1;
    private static final int KR = 2;
    private static final int NL = 3;
    private static final int US = 4;
    private static final int LAB = 0;
    private static final int LISTED = 1;
    private static final int US_VENDOR = 2;
    private static final DeviceTraits FAST = new DeviceTraits(989e12, 900e9, 3.35e12, 1.2e12);
    private static final DeviceTraits SLOW = new DeviceTraits(148e12, 400e9, 1e12, 0.2e12);

    private static Clearance of(double strength, Rule... rules) {
        Terms.Draft draft = new Terms.Draft(5);
        for (Rule rule : rules) {
            draft.addControl(US, rule.control(), strength);
        }
        return of(draft);
    }

    private static Clearance of(Terms.Draft draft) {
        double[][] alignment = new double[5][5];
        alignment[JP][US] = 0.7;
        alignment[KR][US] = 0.9;
        alignment[NL][US] = 0.5;
        return new Clearance(
                draft.terms(),
                new Parties(
                        new int[] {CN, CN, US},
                        List.of("CN", "JP", "KR", "NL", "US"),
                        List.of("lab", "listed", "vendor"),
                        alignment,
                        0.6));
    }

    private static Rule cn() {
        return Rule.on("CN");
    }

    private static List<Double> byMaker(java.util.function.IntToDoubleFunction barred) {
        return IntStream.of(US, JP, KR, NL).mapToObj(barred::applyAsDouble).toList();
    }

    @Test
    void anEquipmentBanOfTheIssuerAloneLeavesTheToolsOfAllOthers() {
        Clearance alone = of(1, cn().equipment());
        assertThat(byMaker(s -> alone.toolsBarred(s, LAB))).containsExactly(1.0, 0.0, 0.0, 0.0);
        assertThat(alone.toolsBarred(CN, LAB)).as("made at home").isZero();
        assertThat(alone.toolsBarred(US, US_VENDOR)).as("the issuer's own").isZero();
    }

    @Test
    void anEquipmentBanWithAlliesReachesThoseWhoAreAskedAndAlignedEnough() {
        Clearance joint = of(1, cn().equipment().allies("JP", "NL"));
        assertThat(byMaker(s -> joint.toolsBarred(s, LAB))).containsExactly(1.0, 1.0, 0.0, 0.0);
    }

    @Test
    void aMemoryBanReachesAlliesThatJoinAndEverybodyWhereForeignMadeIsCovered() {
        Clearance alone = of(1, cn().memory());
        Clearance joint = of(1, cn().memory().allies("JP", "NL"));
        Clearance covered = of(1, cn().memory().foreignMade());
        assertThat(byMaker(s -> alone.memoryBarred(s, LAB))).containsExactly(1.0, 0.0, 0.0, 0.0);
        assertThat(byMaker(s -> joint.memoryBarred(s, LAB))).containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(byMaker(s -> covered.memoryBarred(s, LAB))).containsExactly(1.0, 1.0, 1.0, 1.0);
        assertThat(covered.memoryBarred(KR, US_VENDOR)).as("the issuer's own").isZero();
        assertThat(of(1, cn().equipment()).memoryBarred(US, LAB)).as("tools alone").isZero();
    }

    @Test
    void theDeviceOfAnAllyThatIsNotAlignedPasses() {
        Clearance joint = of(1, cn().everyDevice().allies("JP", "NL"));
        assertThat(byMaker(s -> joint.barred(s, CN, LAB, SLOW)))
                .containsExactly(1.0, 1.0, 0.0, 0.0);
        Clearance covered = of(1, cn().everyDevice().allies("JP", "NL").foreignMade());
        assertThat(byMaker(s -> covered.barred(s, CN, LAB, SLOW)))
                .as("made with the issuer's technology")
                .containsExactly(1.0, 1.0, 1.0, 1.0);
    }

    @Test
    void aListedFirmGetsNoDeviceToolMemoryOrRentedComputingOfTheIssuer() {
        Clearance list = of(1, Rule.on().listing("listed"));
        assertThat(list.barred(US, CN, LISTED, SLOW)).isEqualTo(1);
        assertThat(list.toolsBarred(US, LISTED)).isEqualTo(1);
        assertThat(list.memoryBarred(US, LISTED)).isEqualTo(1);
        assertThat(list.cloudBarred(US, CN, LISTED)).isEqualTo(1);
        assertThat(list.barred(US, CN, LAB, FAST)).as("its neighbour").isZero();
        assertThat(list.toolsBarred(US, LAB)).isZero();
        assertThat(list.memoryBarred(US, LAB)).isZero();
        assertThat(list.cloudBarred(US, CN, LAB)).isZero();
    }

    @Test
    void aListBindsAlliesThatJoinAndNobodyElse() {
        Clearance list = of(1, Rule.on().listing("listed").allies("JP", "NL"));
        assertThat(byMaker(s -> list.barred(s, CN, LISTED, SLOW)))
                .containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(byMaker(s -> list.memoryBarred(s, LISTED))).containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(byMaker(s -> list.toolsBarred(s, LISTED))).containsExactly(1.0, 1.0, 0.0, 0.0);
    }

    @Test
    void rentedComputingIsBarredOfTheIssuerAndOfAlliesToTargets() {
        Clearance cloud = of(1, cn().cloud().allies("JP", "NL").foreignMade());
        assertThat(byMaker(s -> cloud.cloudBarred(s, CN, -1)))
                .as("no device is made abroad by renting it")
                .containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(cloud.cloudBarred(US, KR, -1)).as("no target").isZero();
        assertThat(of(1, cn().everyDevice()).cloudBarred(US, CN, LAB)).isZero();
    }

    /** 0.3 and 0.3 leave 0.49. */
    @Test
    void twoControlsLeaveOfToolsMemoryAndComputingWhatEachLeaves() {
        Clearance two =
                of(0.3, cn().equipment().memory().cloud(), cn().equipment().memory().cloud());
        assertThat(two.toolsBarred(US, LAB)).isCloseTo(0.51, within(1e-12));
        assertThat(two.memoryBarred(US, LAB)).isCloseTo(0.51, within(1e-12));
        assertThat(two.cloudBarred(US, CN, LAB)).isCloseTo(0.51, within(1e-12));
    }

    @Test
    void whatIsAnnouncedStopsNothingYetAndIsKnown() {
        Terms.Draft draft = new Terms.Draft(5);
        draft.announceControl(
                US, cn().everyDevice().equipment().memory().foreignMade().control(), 0.8, 2);
        Clearance announced = of(draft);
        assertThat(announced.isFree()).isTrue();
        assertThat(announced.anyAnnounced()).isTrue();
        assertThat(announced.toolsBarred(US, LAB)).isZero();
        assertThat(announced.toolsSoonBarred(US, LAB)).isCloseTo(0.8, within(1e-12));
        assertThat(announced.memoryBarred(KR, LAB)).isZero();
        assertThat(announced.memorySoonBarred(KR, LAB)).isCloseTo(0.8, within(1e-12));
        assertThat(announced.foundryBarred(LAB, KR, FAST)).isZero();
        assertThat(announced.foundrySoonBarred(LAB, KR, FAST)).isCloseTo(0.8, within(1e-12));
    }

    /** Devices, tools, memory, computing and weights are five parts; 0.5 of two is a fifth. */
    @Test
    void stringencyIsTheShareOfWhatCanBeControlledTimesStrength() {
        Rule all = cn().everyDevice().equipment().memory().cloud().weights();
        assertThat(of(1, all).stringency(US, CN)).isEqualTo(1);
        assertThat(of(0.5, cn().everyDevice().memory()).stringency(US, CN)).isEqualTo(0.2);
        assertThat(of(1, all).stringency(US, KR)).isZero();
        assertThat(of(1, all).stringency(JP, CN)).as("not the issuer").isZero();
        assertThat(of(1, Rule.on().listing("listed")).stringency(US, CN))
                .as("one of two firms")
                .isEqualTo(0.5);
    }

    @Test
    void pressureFollowsWhatIsCoveredSegmentBySegment() {
        Clearance devices = of(0.8, cn().everyDevice());
        assertThat(devices.pressure(CN, Segment.CHIP_DESIGN)).isEqualTo(0.8);
        assertThat(devices.pressure(CN, Segment.FABRICATION)).as("foundries abroad").isZero();
        assertThat(devices.pressure(CN, Segment.MEMORY)).isZero();
        assertThat(devices.pressure(KR, Segment.CHIP_DESIGN)).isZero();
        Clearance wide =
                of(0.8, cn().everyDevice().foreignMade().equipment().memory().cloud().weights());
        for (Segment segment : Segment.all()) {
            boolean never =
                    segment == Segment.PLATFORM
                            || segment == Segment.FRAMEWORK
                            || segment == Segment.INTEGRATION;
            assertThat(wide.pressure(CN, segment)).isEqualTo(never ? 0 : 0.8);
        }
        assertThat(of(0.8, Rule.on().listing("listed")).pressure(CN, Segment.FRAMEWORK))
                .as("half of the firms are listed, in all they do")
                .isEqualTo(0.4);
    }

    @Test
    void weightsBarTheKnowledgeOfModelsToTargets() {
        double[][] hardware = new double[3][3];
        double[][] models = new double[3][3];
        double[][] other = new double[3][3];
        of(0.8, cn().weights()).barKnowledge(hardware, models, other);
        assertThat(models[LAB][US_VENDOR]).isEqualTo(0.8);
        assertThat(other[LAB][US_VENDOR]).isZero();
        assertThat(models[US_VENDOR][LAB]).as("one way").isZero();
        of(0.8, cn().everyDevice()).barKnowledge(hardware, models, other);
        assertThat(models[LAB][US_VENDOR]).as("filled anew").isZero();
    }

    /** More of a control never lets through what less of it stopped. */
    @Test
    void addingAControlNeverFreesAnything() {
        Random dice = new Random(3);
        for (int trial = 0; trial < 500; trial++) {
            Rule one = random(dice);
            Rule two = random(dice);
            double strength = dice.nextDouble();
            Clearance less = of(strength, one);
            Clearance more = of(strength, one, two);
            DeviceTraits device =
                    new DeviceTraits(
                            1e15 * dice.nextDouble(),
                            1e12 * dice.nextDouble(),
                            4e12 * dice.nextDouble(),
                            0);
            for (int maker : new int[] {US, JP, KR, NL}) {
                for (int firm : new int[] {LAB, LISTED}) {
                    assertThat(more.barred(maker, CN, firm, device))
                            .isBetween(less.barred(maker, CN, firm, device) - 1e-12, 1.0);
                    assertThat(more.toolsBarred(maker, firm))
                            .isBetween(less.toolsBarred(maker, firm) - 1e-12, 1.0);
                    assertThat(more.memoryBarred(maker, firm))
                            .isBetween(less.memoryBarred(maker, firm) - 1e-12, 1.0);
                    assertThat(more.cap(maker, CN)).isLessThanOrEqualTo(less.cap(maker, CN));
                }
            }
        }
    }

    private static Rule random(Random dice) {
        Rule rule = dice.nextInt(4) == 0 ? Rule.on() : cn();
        rule.devices(
                new DeviceRule(
                        1e15 * dice.nextDouble(),
                        1e12 * dice.nextDouble(),
                        DeviceRule.Rule.values()[dice.nextInt(4)],
                        Double.POSITIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        dice.nextBoolean()));
        rule = dice.nextBoolean() ? rule.listing("listed") : rule;
        rule = dice.nextBoolean() ? rule.foreignMade() : rule;
        rule = dice.nextBoolean() ? rule.equipment() : rule;
        rule = dice.nextBoolean() ? rule.memory() : rule;
        rule = dice.nextBoolean() ? rule.allies("JP") : rule;
        return dice.nextBoolean() ? rule.cap(1e18 * dice.nextDouble(), "CN") : rule;
    }
}
