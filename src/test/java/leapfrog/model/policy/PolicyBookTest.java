package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leapfrog.model.Controls;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Readings;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyBookTest {

    private static final Quarter START = Quarter.parse("2020-Q1");
    private static final List<String> STATES = List.of("CN", "KR", "US");

    private static PolicyBook book(List<DatedInstrument> policies) {
        return new PolicyBook(policies, STATES.size(), STATES::indexOf);
    }

    private static Instrument example(InstrumentKind kind) {
        return switch (kind) {
            case FRONTIER_INVESTMENT ->
                    new FrontierInvestment(0.001, 0.5, List.of(Segment.MODEL), 0.5, 3, 0.1);
            case OPEN_ECOSYSTEM ->
                    new OpenEcosystem(0.3, 0.3, 0.3, 0.3, 0, List.of(), List.of(), false);
            case EXPORT_CONTROL ->
                    Controls.of(
                            List.of("CN"),
                            List.of(),
                            0,
                            0,
                            DeviceRule.Rule.PERFORMANCE,
                            true,
                            true,
                            0.5);
            case DATA_SOVEREIGNTY -> new DataSovereignty(0.1, 0.1, 0.5, 0.6, 0.1, 0.8);
            case SELF_RELIANCE -> new SelfReliance(1e9, 0.3, 0.5, 0.5);
            case INVESTMENT_SCREENING ->
                    new InvestmentScreening(List.of("CN"), List.of(Segment.MODEL), 0.5);
            case ENERGY_INFRASTRUCTURE -> new EnergyInfrastructure(0.05);
            case IMPORT_CONTROL -> new ImportControl(List.of("US"), 0.5, 0.2);
            case EFFICIENCY_DRIVE -> new EfficiencyDrive(1e9, 0.3);
            case DIFFUSION -> new Diffusion(0.3, 0.3, 0.3, 0.3, 0.3);
            case PLATFORM_BAN -> new PlatformBan(List.of("CN"), List.of(), List.of(), 0.5);
            case OVERSEAS_EXPANSION -> new OverseasExpansion(List.of("KR"), 0.3, 0.3);
            case TALENT -> new TalentPolicy(0.5, 0.3, 0.1);
            case RESEARCH_COMPUTE -> new ResearchCompute(1e9);
            case STANDARDS -> new Standards(List.of(Segment.MODEL), 0.3, List.of("KR"));
            case SAFETY_COOPERATION -> new SafetyCooperation(List.of("CN"), 0.5, 0.5);
            case HEDGING -> new Hedging(List.of(), 0.5);
            case AI_REGULATION -> new AiRegulation(0.3, 0.3, List.of(), 0.1);
        };
    }

    private static DatedInstrument dated(
            String issuer, String id, InstrumentKind kind, Schedule schedule) {
        return new DatedInstrument(issuer, id, kind, example(kind), schedule);
    }

    private static Schedule schedule(int phaseIn, double intensity, Trigger when) {
        return new Schedule(
                START,
                Optional.empty(),
                Optional.of(START.plus(-2)),
                phaseIn,
                intensity,
                Optional.ofNullable(when));
    }

    @ParameterizedTest
    @EnumSource(InstrumentKind.class)
    void strengthZeroIsAbsenceToTheLastBit(InstrumentKind kind) {
        PolicyBook book = book(List.of(dated("US", "one", kind, schedule(4, 0, null))));
        PolicyBook acting = book(List.of(dated("US", "one", kind, schedule(4, 0.1, null))));
        byte[] none = Frozen.bytes(Terms.none(STATES.size()));
        for (int quarter = -3; quarter < 8; quarter++) {
            Terms terms = book.fold(START.plus(quarter), Readings.NONE);
            assertThat(Frozen.bytes(terms)).isEqualTo(none);
            Terms some = acting.fold(START.plus(quarter), Readings.NONE);
            if (quarter >= 0) {
                assertThat(Frozen.bytes(some)).isNotEqualTo(none);
            }
        }
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        List<DatedInstrument> policies = new ArrayList<>();
        for (String state : STATES) {
            for (InstrumentKind kind : InstrumentKind.values()) {
                for (String copy : List.of("a", "b", "c")) {
                    policies.add(dated(state, kind.id() + copy, kind, schedule(5, 0.7, null)));
                }
            }
        }
        byte[] expected = Frozen.bytes(book(policies).fold(START.plus(2), Readings.NONE));
        Random order = new Random(1);
        for (int trial = 0; trial < 10; trial++) {
            Collections.shuffle(policies, order);
            Terms terms = book(policies).fold(START.plus(2), Readings.NONE);
            assertThat(Frozen.bytes(terms)).isEqualTo(expected);
        }
    }

    @Test
    void anAnnouncedControlIsExpectedUntilItIsInForce() {
        PolicyBook book =
                book(
                        List.of(
                                dated(
                                        "US",
                                        "rule",
                                        InstrumentKind.EXPORT_CONTROL,
                                        schedule(0, 1, null))));
        assertThat(book.fold(START.plus(-3), Readings.NONE).announcedControls()).isEmpty();
        Terms before = book.fold(START.plus(-2), Readings.NONE);
        assertThat(before.controls()).isEmpty();
        assertThat(before.announcedControls()).hasSize(1);
        assertThat(before.announcedControls().get(0).quartersToStart()).isEqualTo(2);
        Terms inForce = book.fold(START, Readings.NONE);
        assertThat(inForce.controls()).hasSize(1);
        assertThat(inForce.announcedControls()).isEmpty();
    }

    @Test
    void aTriggerActsAfterItsQuartersInARowAndLetsGoWhenTheConditionEnds() {
        Trigger trigger = new Trigger("gap-months", "CN/US", true, 12, 2, 1);
        PolicyBook book =
                book(
                        List.of(
                                dated(
                                        "CN",
                                        "fund",
                                        InstrumentKind.SELF_RELIANCE,
                                        schedule(0, 1, trigger))));
        double[] months = {13, 12, 13, 13, 14, 5, 20, 20};
        boolean[] expected = {false, false, false, true, true, false, false, true};
        for (int quarter = 0; quarter < months.length; quarter++) {
            double now = months[quarter];
            Readings readings =
                    (measure, subject) ->
                            measure.equals("gap-months") && subject.equals("CN/US")
                                    ? now
                                    : Double.NaN;
            book.fold(START.plus(quarter), readings);
            assertThat(book.strength(0) > 0).as("quarter " + quarter).isEqualTo(expected[quarter]);
        }
    }

    @Test
    void phaseInBeginsAnewWhenATriggerComesBack() {
        Trigger trigger = new Trigger("gap", "CN/US", false, 0.5, 1, 1);
        PolicyBook book =
                book(
                        List.of(
                                dated(
                                        "CN",
                                        "drive",
                                        InstrumentKind.EFFICIENCY_DRIVE,
                                        schedule(4, 1, trigger))));
        double[] gaps = {0.1, 0.1, 0.9, 0.1};
        double[] expected = {0.25, 0.5, 0, 0.25};
        for (int quarter = 0; quarter < gaps.length; quarter++) {
            double now = gaps[quarter];
            book.fold(START.plus(quarter), (measure, subject) -> now);
            assertThat(book.strength(0)).isEqualTo(expected[quarter]);
        }
    }

    @Test
    void anUndefinedReadingMeetsNoTrigger() {
        assertThat(new Trigger("gap", "CN/US", true, -1e9, 1, 1).meets(Readings.NONE)).isFalse();
        assertThat(new Trigger("gap", "CN/US", false, 1e9, 1, 1).meets(Readings.NONE)).isFalse();
    }
}
