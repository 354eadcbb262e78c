package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leapfrog.model.Controls;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateField;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.FrontierInvestment;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.SelfReliance;
import leapfrog.model.policy.Trigger;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;
import leapfrog.model.world.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void headOfTheFileIsRead() {
        Scenario scenario = desk.read("base.yaml");
        Blueprint blueprint = scenario.blueprint();

        assertThat(scenario.name()).isEqualTo("Base");
        assertThat(scenario.description()).isEqualTo("A small world for tests, in two lines.");
        assertThat(scenario.file()).isEqualTo(desk.file("base.yaml"));
        assertThat(scenario.figures()).containsExactly("gap", "self-sufficiency");
        assertThat(blueprint.from()).isEqualTo(Quarter.of(2015, 1));
        assertThat(blueprint.to()).isEqualTo(Quarter.of(2020, 4));
        assertThat(blueprint.fork()).isEqualTo(Quarter.of(2018, 1));
        assertThat(blueprint.adopters()).isEqualTo(100);
    }

    @Test
    void instrumentCarriesItsLeversInBaseUnitsAndItsDates() {
        DatedInstrument control = instrument("base.yaml", "chip-rule");

        assertThat(control.instrument())
                .isEqualTo(
                        Controls.of(
                                List.of("CN"),
                                List.of(),
                                3e14,
                                6e11,
                                DeviceRule.Rule.BOTH,
                                true,
                                true,
                                0.7));
        assertThat(control.schedule())
                .isEqualTo(
                        new Schedule(
                                Quarter.of(2018, 4),
                                Optional.of(Quarter.of(2019, 4)),
                                Optional.of(Quarter.of(2018, 3)),
                                0,
                                1,
                                Optional.empty()));
    }

    @Test
    void sharesAreReadAsNumbersOrPerCent() {
        FrontierInvestment programme =
                (FrontierInvestment) instrument("base.yaml", "frontier-investment").instrument();

        assertThat(programme.gdpShare()).isEqualTo(0.00006);
        assertThat(programme.basic()).isEqualTo(0.4);
        assertThat(programme.segments()).containsExactly(Segment.MODEL, Segment.CHIP_DESIGN);
        assertThat(programme.horizon()).as("12 quarters in years").isEqualTo(3);
    }

    @Test
    void silentInstrumentStartsWithTheHorizonAndHasItsDefaults() {
        DatedInstrument diffusion = instrument("base.yaml", "diffusion");

        assertThat(diffusion.instrument()).isEqualTo(new Diffusion(0.3, 0, 0, 0, 0));
        assertThat(diffusion.schedule()).isEqualTo(Schedule.from(Quarter.of(2015, 1)));
    }

    @Test
    void conditionIsReadInTheMeasuresUnit() {
        DatedInstrument fund = instrument("base.yaml", "self-reliance");

        assertThat(((SelfReliance) fund.instrument()).fund()).isEqualTo(15e9);
        assertThat(fund.schedule().phaseIn()).isEqualTo(4);
        assertThat(fund.schedule().when())
                .contains(new Trigger("chip-self-sufficiency", "CN", false, 0.5, 2, 1));
        Trigger years =
                desk.read(
                                "base.yaml",
                                "policies.CN.diffusion.when={measure: gap-months(CN/US),"
                                        + " above: 2 years}")
                        .blueprint()
                        .policies()
                        .get(3)
                        .schedule()
                        .when()
                        .orElseThrow();
        assertThat(years).isEqualTo(new Trigger("gap-months", "CN/US", true, 24, 1, 1));
    }

    @Test
    void eventsAreReadWithTheirUsualDuration() {
        assertThat(desk.read("base.yaml").blueprint().events())
                .containsExactly(
                        new WindowEvent(
                                "pandemic",
                                Quarter.of(2016, 1),
                                WindowEvent.Window.DEMAND,
                                0.15,
                                4),
                        new WindowEvent(
                                "new architecture",
                                Quarter.of(2017, 1),
                                WindowEvent.Window.PARADIGM,
                                0.4,
                                6));
    }

    @Test
    void parametersAreConvertedToTheUnitTheirDeclarationNames() {
        var parameters = desk.read("base.yaml").blueprint().parameters();

        assertThat(parameters.value("effort-elasticity")).isEqualTo(0.55);
        assertThat(parameters.value("price-fall")).as("0.25 1/year in %/year").isEqualTo(25);
        assertThat(parameters.value("opportunity", Segment.MODEL))
                .as("2.4 1/year in 1/quarter")
                .isEqualTo(0.6);
        assertThat(parameters.value("opportunity", Segment.CLOUD)).isEqualTo(0.4);
    }

    @Test
    void zeroSwitchesAMechanismOffEvenOutsideTheRange() {
        var parameters =
                desk.read("base.yaml", "parameters.effort-elasticity=0").blueprint().parameters();

        assertThat(parameters.value("effort-elasticity")).isZero();
    }

    @Test
    void measuresBecomeProbesInTheirOrder() {
        assertThat(desk.read("base.yaml").blueprint().probes())
                .extracting(Probe::label)
                .containsExactly(
                        "gap-months(CN/US)",
                        "chip-self-sufficiency(CN)",
                        "vendor-revenue(nvidia)",
                        "open-share");
    }

    @Test
    void whatConditionsReadIsWatchedWhetherRecordedOrNot() {
        Blueprint blueprint = desk.read("base.yaml", "measures=[open-share]").blueprint();

        assertThat(blueprint.watched())
                .extracting(Probe::label)
                .containsExactly("chip-self-sufficiency(CN)");
    }

    @Test
    void silentScenarioRecordsTheUsualMeasuresLeaderFirst() {
        Scenario scenario = desk.readText(HEAD);

        assertThat(scenario.blueprint().probes())
                .extracting(Probe::label)
                .containsExactly("open-share", "gap-months(CN/US)", "vendor-revenue(nvidia)");
        assertThat(scenario.figures()).isEmpty();
        assertThat(scenario.blueprint().adopters()).isEqualTo(2000);
        assertThat(scenario.blueprint().fork()).isEqualTo(Quarter.of(2015, 1));
    }

    @Test
    void actorsAreReadInBaseUnits() {
        Blueprint blueprint = desk.read("base.yaml").blueprint();
        StateSeed state = blueprint.states().get(0);
        FirmSeed firm = blueprint.firms().get(1);

        assertThat(blueprint.states()).extracting(StateSeed::id).containsExactly("US", "CN", "KR");
        assertThat(state.value(StateField.TECHNOLOGY_SPENDING)).isEqualTo(12e9);
        assertThat(state.sectorShares())
                .containsEntry(Sector.MANUFACTURING, 0.12)
                .containsEntry(Sector.FINANCE, 0.07)
                .hasSize(2);
        assertThat(state.reach()).containsEntry("CN", 0.3).containsEntry("KR", 0.6);
        assertThat(firm.id()).isEqualTo("baidu");
        assertThat(firm.activeFrom()).contains(Quarter.of(2016, 2));
        assertThat(firm.champions()).containsExactly("driving");
        assertThat(firm.knowledge()).containsOnlyKeys(Segment.MODEL, Segment.PLATFORM);
        assertThat(blueprint.firms().get(0).aliases()).containsExactly("엔비디아");
    }

    @Test
    void polesOfTheScenarioReplaceThoseOfTheActors() {
        Blueprint blueprint = desk.readText(HEAD + "poles: [KR, US]\n").blueprint();

        assertThat(blueprint.states())
                .filteredOn(StateSeed::pole)
                .extracting(StateSeed::id)
                .containsExactly("US", "KR");
    }

    @Test
    void byteOrderMarkIsSkipped() {
        assertThat(desk.readText("\uFEFF" + HEAD).name()).isEqualTo("Head");
    }

    private DatedInstrument instrument(String file, String id) {
        return desk.read(file).blueprint().policies().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The least that a scenario must say. */
    static final String HEAD =
            "name: Head\nhorizon: { from: 2015-Q1, to: 2016-Q4 }\nactors: world.yaml\n";
}
