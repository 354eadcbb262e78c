package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.EfficiencyDrive;
import leapfrog.model.policy.ExportControl;
import leapfrog.model.policy.Trigger;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that extend each other, and overrides on top. */
class CompositionTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void instrumentGivenAgainChangesOnlyItsKeys() {
        DatedInstrument control = desk.read("child.yaml").blueprint().policies().get(0);
        ExportControl rule = (ExportControl) control.instrument();

        assertThat(rule.devices().rule()).isEqualTo(DeviceRule.Rule.EITHER);
        assertThat(rule.devices().performance()).isEqualTo(3e14);
        assertThat(rule.targets()).containsExactly("CN");
        assertThat(control.schedule().to()).as("to: none lifts the end").isEmpty();
        assertThat(control.schedule().from()).isEqualTo(Quarter.of(2018, 4));
    }

    @Test
    void instrumentsAreRemovedAndAddedById() {
        assertThat(ids(desk.read("child.yaml")))
                .containsExactly(
                        "US/chip-rule", "US/efficiency-drive", "CN/self-reliance", "CN/diffusion");
    }

    @Test
    void removeAllTakesOutAllThatWasInherited() {
        Blueprint blueprint = desk.read("none.yaml").blueprint();

        assertThat(blueprint.policies()).hasSize(1);
        assertThat(blueprint.policies().get(0).instrument())
                .as("added after, not merged with the one taken out")
                .isEqualTo(new Diffusion(0.9, 0, 0, 0, 0));
    }

    @Test
    void conditionGivenTheOtherSideReplacesTheOld() {
        Optional<Trigger> when =
                desk.read("child.yaml").blueprint().policies().get(2).schedule().when();

        assertThat(when).contains(new Trigger("chip-self-sufficiency", "CN", true, 0.2, 2, 1));
    }

    @Test
    void eventsMergeByName() {
        List<WindowEvent> events = desk.read("child.yaml").blueprint().events();

        assertThat(events).extracting(WindowEvent::name).containsExactly("pandemic");
        assertThat(events.get(0).size()).isEqualTo(0.2);
        assertThat(events.get(0).at()).isEqualTo(Quarter.of(2016, 1));
    }

    @Test
    void listsAreReplacedAndMapsMerged() {
        Scenario child = desk.read("child.yaml");

        assertThat(child.blueprint().probes()).hasSize(1);
        assertThat(child.figures()).containsExactly("gap", "self-sufficiency");
        assertThat(child.blueprint().parameters().value("effort-elasticity")).isEqualTo(0.55);
    }

    @Test
    void pathsAreRelativeToTheFileThatSaysThem() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        desk.write("deep/er/far.yaml", "extends: ../../base.yaml\nname: Far\n");
        desk.write(
                "deep/er/own.yaml",
                "extends: far.yaml\nactors: ../../world.yaml\nhorizon: { to: 2019-Q1 }\n");

        assertThat(desk.read("deep/er/own.yaml").name()).isEqualTo("Far");
        assertThat(desk.read("deep/er/own.yaml").blueprint().to()).isEqualTo(Quarter.of(2019, 1));
    }

    @Test
    void actorsOfAFileCanBeChangedInPlace() {
        Blueprint blueprint =
                desk.readText(
                                "extends: base.yaml\n"
                                        + "actors: { states: { KR: { literacy: { value: 30 % }}}}\n")
                        .blueprint();

        assertThat(blueprint.states().get(2).value(StateField.LITERACY)).isEqualTo(0.3);
        assertThat(blueprint.states()).hasSize(3);
    }

    @Test
    void overridesReachEveryKindOfValue() {
        Blueprint blueprint =
                desk.read(
                                "base.yaml",
                                "horizon.to=2021-Q2",
                                "policies.US.chip-rule.enforcement=0.3",
                                "policies.US.chip-rule.devices.performance=none",
                                "policies.US.chip-rule.targets=[CN, KR]",
                                "policies.CN.diffusion.remove=true",
                                "policies.KR.efficiency-drive.grant=2 bn USD/year",
                                "events.new architecture.size=0.1",
                                "parameters.opportunity(MODEL)=2",
                                "actors.states.KR.literacy.value=0.4",
                                "measures=[open-share]")
                        .blueprint();
        ExportControl rule = (ExportControl) blueprint.policies().get(0).instrument();

        assertThat(blueprint.to()).isEqualTo(Quarter.of(2021, 2));
        assertThat(rule.enforcement()).isEqualTo(0.3);
        assertThat(rule.devices().performance()).isInfinite();
        assertThat(rule.targets()).containsExactly("CN", "KR");
        assertThat(blueprint.policies())
                .extracting(DatedInstrument::id)
                .doesNotContain("diffusion");
        assertThat(blueprint.policies().get(3).instrument())
                .isEqualTo(new EfficiencyDrive(2e9, 0.2));
        assertThat(blueprint.events().get(1).size()).isEqualTo(0.1);
        assertThat(blueprint.parameters().value("opportunity(MODEL)")).isEqualTo(2);
        assertThat(blueprint.states().get(2).value(StateField.LITERACY)).isEqualTo(0.4);
        assertThat(blueprint.probes()).hasSize(1);
    }

    @Test
    void laterOverrideWins() {
        assertThat(desk.read("base.yaml", "adopters=20", "adopters=30").blueprint().adopters())
                .isEqualTo(30);
    }

    @Test
    void allInstrumentsOfAStateCanBeOverriddenAway() {
        assertThat(ids(desk.read("base.yaml", "policies.CN.remove=all")))
                .containsExactly("US/chip-rule", "US/frontier-investment");
    }

    @Test
    void filesThatExtendEachOtherInACircleAreRefused() {
        desk.write("a.yaml", "extends: b.yaml\n");
        desk.write("b.yaml", "name: B\nextends: ./a.yaml\n");

        assertThatThrownBy(() -> desk.read("a.yaml"))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(
                        desk.file("b.yaml")
                                + ":2:10: extends: the files extend each other in a"
                                + " circle");
    }

    @Test
    void chainOfTenFilesIsReadAndOneOfElevenRefused() {
        String above = "base.yaml";
        for (int i = 2; i <= 11; i++) {
            desk.write("chain" + i + ".yaml", "extends: " + above + "\n");
            above = "chain" + i + ".yaml";
        }

        assertThat(desk.read("chain10.yaml").name()).isEqualTo("Base");
        assertThatThrownBy(() -> desk.read("chain11.yaml"))
                .hasMessageContaining("more than 10 files extend each other");
    }

    private static List<String> ids(Scenario scenario) {
        return scenario.blueprint().policies().stream()
                .map(one -> one.issuer() + "/" + one.id())
                .toList();
    }
}
