package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.ExportControl;
import leapfrog.model.policy.InvestmentScreening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documented strategies, written out as instruments. */
class StrategyTest {

    private static final String EXTENDS =
            "extends: base.yaml\npolicies:\n  CN:\n    - remove: all\n";

    @TempDir Path folder;
    @TempDir Path elsewhere;
    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    private List<DatedInstrument> china(String entries, String... sets) {
        return chinas(desk.readText(EXTENDS + entries, sets));
    }

    private static List<DatedInstrument> chinas(Scenario scenario) {
        return scenario.blueprint().policies().stream()
                .filter(one -> one.issuer().equals("CN"))
                .toList();
    }

    private static DatedInstrument of(List<DatedInstrument> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aNameAloneBringsTheDocumentedInstrumentsAndDates() {
        List<DatedInstrument> all = china("    - strategy: efficiency-and-diffusion\n");

        assertThat(all)
                .extracting(DatedInstrument::id)
                .containsExactly(
                        "efficiency-and-diffusion-efficiency",
                        "efficiency-and-diffusion-open-weights",
                        "efficiency-and-diffusion-use",
                        "efficiency-and-diffusion-first-courses",
                        "efficiency-and-diffusion-literacy",
                        "efficiency-and-diffusion-first-robots",
                        "efficiency-and-diffusion-robots");
        DatedInstrument courses = of(all, "efficiency-and-diffusion-first-courses");
        assertThat(courses.schedule().from()).isEqualTo(Quarter.of(2018, 1));
        assertThat(courses.schedule().to()).contains(Quarter.of(2024, 2));
        assertThat(courses.instrument()).isEqualTo(new Diffusion(0, 0.2, 0, 0, 0));
    }

    @Test
    void aDateOfItsOwnStartsWhateverTheRecordEndedWith() {
        List<DatedInstrument> all =
                china(
                        "    - strategy: { name: efficiency-and-diffusion, id: push, from: 2016-Q1,"
                                + " to: 2019-Q4, intensity: 80 %, phase-in: 1 years }\n");

        assertThat(all)
                .extracting(DatedInstrument::id)
                .containsExactly(
                        "push-efficiency",
                        "push-open-weights",
                        "push-use",
                        "push-literacy",
                        "push-robots");
        assertThat(all)
                .allSatisfy(
                        one -> {
                            assertThat(one.schedule().from()).isEqualTo(Quarter.of(2016, 1));
                            assertThat(one.schedule().to()).contains(Quarter.of(2019, 4));
                            assertThat(one.schedule().intensity()).isEqualTo(0.8);
                            assertThat(one.schedule().phaseIn()).isEqualTo(4);
                        });
    }

    /** What began later than the end is never in force; what ended before it keeps its own end. */
    @Test
    void anEndCutsOffWhatTheRecordHasLater() {
        List<DatedInstrument> all =
                china("    - strategy: { name: efficiency-and-diffusion, to: 2022-Q4 }\n");

        assertThat(all)
                .extracting(one -> one.id().substring("efficiency-and-diffusion-".length()))
                .containsExactly("use", "first-courses", "first-robots");
        assertThat(all)
                .allSatisfy(one -> assertThat(one.schedule().to()).contains(Quarter.of(2022, 4)));
        List<DatedInstrument> later =
                china("    - strategy: { name: efficiency-and-diffusion, to: 2030-Q4 }\n");
        assertThat(of(later, "efficiency-and-diffusion-first-robots").schedule().to())
                .contains(Quarter.of(2023, 4));
    }

    /** Half of what the strategy gives its own half: 0.25. */
    @Test
    void intensitiesMultiplyAndTargetsAreReplaced() {
        List<DatedInstrument> all =
                china(
                        "    - strategy: { name: export-control, intensity: 0.5, targets: [KR] }\n"
                                + "    - export-control: { id: export-control-tools, allies: [US]"
                                + " }\n");

        DatedInstrument tools = of(all, "export-control-tools");
        assertThat(tools.schedule().intensity()).isEqualTo(0.25);
        ExportControl control = (ExportControl) tools.instrument();
        assertThat(control.targets()).containsExactly("KR");
        assertThat(control.allies()).containsExactly("US");
        assertThat(of(all, "export-control-memory").schedule().announced())
                .contains(Quarter.of(2024, 3));
        InvestmentScreening screening =
                (InvestmentScreening) of(all, "export-control-screening").instrument();
        assertThat(screening.targets()).containsExactly("KR");
    }

    @Test
    void aConditionHoldsForTheWhole() {
        List<DatedInstrument> all =
                china(
                        "    - strategy: { name: full-stack-self-reliance, when: { measure:"
                                + " chip-self-sufficiency(CN), below: 0.5 } }\n");

        assertThat(all).allSatisfy(one -> assertThat(one.schedule().when()).isPresent());
    }

    @Test
    void partsAreChangedAndTakenOutByIdInTheSameFileAndInLaterOnes() {
        desk.write(
                "plan.yaml",
                EXTENDS
                        + "    - strategy: efficiency-and-diffusion\n"
                        + "    - diffusion: { id: efficiency-and-diffusion-use, support: 0.6 }\n");
        List<DatedInstrument> all =
                chinas(
                        desk.readText(
                                """
                                extends: plan.yaml
                                policies:
                                  CN:
                                    - strategy: { name: efficiency-and-diffusion, intensity: 0.5 }
                                    - diffusion:
                                        id: efficiency-and-diffusion-literacy
                                        remove: true
                                """,
                                "policies.CN.efficiency-and-diffusion-robots.support=0.1",
                                "policies.CN.efficiency-and-diffusion-efficiency.remove=true",
                                "policies.CN.efficiency-and-diffusion.intensity=0.25"));

        assertThat(all)
                .extracting(one -> one.id().substring("efficiency-and-diffusion-".length()))
                .containsExactly("open-weights", "use", "first-courses", "first-robots", "robots");
        assertThat(of(all, "efficiency-and-diffusion-use").instrument())
                .isEqualTo(new Diffusion(0.6, 0, 0.5, 0, 0.5));
        assertThat(of(all, "efficiency-and-diffusion-robots").instrument())
                .isEqualTo(new Diffusion(0.1, 0, 0, 0.8, 0));
        assertThat(all).allSatisfy(one -> assertThat(one.schedule().intensity()).isEqualTo(0.25));
    }

    @Test
    void aPartThatWasTakenOutCanBeBroughtBack() {
        desk.write(
                "plan.yaml",
                EXTENDS
                        + "    - strategy: open-ecosystem\n"
                        + "    - open-ecosystem: { id: open-ecosystem-partnership, remove: true }\n");

        assertThat(chinas(desk.readText("extends: plan.yaml\n"))).hasSize(2);
        assertThat(
                        chinas(
                                desk.readText(
                                        "extends: plan.yaml\n",
                                        "policies.CN.open-ecosystem-partnership.framework=0.1")))
                .hasSize(3);
    }

    @Test
    void aStrategyTakenOutGoesWithAllThatWasSaidOfItsParts() {
        desk.write(
                "plan.yaml",
                EXTENDS
                        + "    - strategy: { name: open-ecosystem, id: opening }\n"
                        + "    - open-ecosystem: { id: opening-frameworks, framework: 0.9 }\n");

        assertThat(
                        chinas(
                                desk.readText(
                                        "extends: plan.yaml\npolicies: { CN: [strategy: { id:"
                                                + " opening, remove: true }] }\n")))
                .isEmpty();
        assertThat(chinas(desk.readText("extends: plan.yaml\n", "policies.CN.opening.remove=true")))
                .isEmpty();
    }

    @Test
    void theResolvedScenarioHoldsInstrumentsAndRunsAsItStands() {
        Scenario first =
                desk.readText(
                        EXTENDS
                                + "    - strategy: { name: full-stack-self-reliance, intensity: 0.5"
                                + " }\n"
                                + "choices:\n  CN: { rule: roth-erev, payoff: { gap-months(CN/US):"
                                + " -1 } }\n");
        Desk other = new Desk(elsewhere);
        Scenario second = other.readText(first.resolved());

        assertThat(first.resolved())
                .contains("id: full-stack-self-reliance-chips")
                .doesNotContain("strategy:")
                .contains("every: 4 quarters")
                .contains("from: 2018-Q1");
        assertThat(second.resolved()).isEqualTo(first.resolved());
        assertThat(second.blueprint().policies()).isEqualTo(first.blueprint().policies());
        assertThat(second.blueprint().choices()).isEqualTo(first.blueprint().choices());
        assertThat(second.blueprint().choices()).hasSize(1);
    }
}
