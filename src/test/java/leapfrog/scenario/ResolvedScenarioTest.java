package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import leapfrog.model.core.Parameters;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The resolved scenario says the same as the files it was made of, alone. */
class ResolvedScenarioTest {

    @TempDir Path folder;
    @TempDir Path elsewhere;
    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base.yaml", "child.yaml", "none.yaml"})
    void resolvingAgainGivesTheSameBytesAndTheSameWorld(String name) {
        Scenario first = desk.read(name, "policies.CN.diffusion.intensity=30 %");
        Desk other = new Desk(elsewhere);
        other.write("resolved.yaml", first.resolved());
        Scenario second = other.read("resolved.yaml");

        assertThat(second.resolved()).isEqualTo(first.resolved());
        assertThat(second.name()).isEqualTo(first.name());
        assertThat(second.description()).isEqualTo(first.description());
        assertThat(second.figures()).isEqualTo(first.figures());
        assertSame(second.blueprint(), first.blueprint());
    }

    /** Levers that say none stand where the declaration has them, however often it is resolved. */
    @Test
    void leversWithoutAThresholdKeepTheirOrder() {
        Scenario first =
                desk.readText(
                        "extends: base.yaml\npolicies: { KR: [export-control: { entities:"
                                + " [baidu] }] }\n");
        Scenario second = desk.readText(first.resolved());

        assertThat(first.resolved())
                .contains(
                        "devices: {performance: none, interconnect: none, rule: performance,"
                                + " memory-bandwidth: none, density: none}");
        assertThat(second.resolved()).isEqualTo(first.resolved());
    }

    @Test
    void everyLeverIsWrittenOutButOnlyParametersThatDiffer() {
        String resolved =
                desk.read("child.yaml", "parameters.effort-elasticity=0.5", "name='Quoted: #1'")
                        .resolved();

        assertThat(resolved)
                .contains("name: '''Quoted: #1'''")
                .contains("downgraded-devices: allowed")
                .contains("entities: []")
                .contains(
                        "devices: {performance: 300 TFLOPS, interconnect: 600 GB/s, rule: either,"
                                + " memory-bandwidth: none, density: none}")
                .contains("opportunity(MODEL): 2.4 1/year")
                .contains("grant: 500 mn USD/year")
                .contains("fork: 2018-Q1")
                .contains("for: 4 quarters")
                .contains("question: Who leads?")
                .doesNotContain("effort-elasticity")
                .doesNotContain("extends");
    }

    @Test
    void actorsStandInsideWithTheirProvenance() {
        String resolved = desk.read("base.yaml").resolved();

        assertThat(resolved)
                .contains("manufacturing: {value: 12 %, at: 2015, source: World Bank, quality:")
                .contains("엔비디아")
                .contains("notes: |");
    }

    @Test
    void awkwardTextSurvives() {
        for (String text :
                new String[] {
                    "- dash",
                    "a: b",
                    "# hash",
                    "'single'",
                    "\\\"double\\\"",
                    "null",
                    "3",
                    "50 %",
                    "tail ",
                    "{x}",
                    "[x]",
                    "!x",
                    "&x",
                    "*x",
                    "| x",
                    "> x",
                    "@x",
                    "`x`",
                    "%x",
                    "? x",
                    "x #y",
                    "a\\nb\\n  c",
                    "a \\nb",
                    "\\n\\na",
                    "\\ta",
                    "한국어 😀",
                    "\\u00a0x",
                    "\\u2028x"
                }) {
            Scenario first = desk.readText("extends: base.yaml\ndescription: \"" + text + "\"\n");
            Scenario second = desk.readText(first.resolved());

            assertThat(second.description()).as(text).isEqualTo(first.description());
            assertThat(second.resolved()).as(text).isEqualTo(first.resolved());
        }
    }

    private static void assertSame(Blueprint one, Blueprint other) {
        assertThat(one.from()).isEqualTo(other.from());
        assertThat(one.to()).isEqualTo(other.to());
        assertThat(one.fork()).isEqualTo(other.fork());
        assertThat(one.adopters()).isEqualTo(other.adopters());
        assertThat(one.states()).isEqualTo(other.states());
        assertThat(one.firms()).isEqualTo(other.firms());
        assertThat(one.policies()).isEqualTo(other.policies());
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(numbers(one.parameters())).isEqualTo(numbers(other.parameters()));
        assertThat(one.probes().stream().map(Probe::label))
                .containsExactlyElementsOf(other.probes().stream().map(Probe::label).toList());
    }

    private static TreeMap<String, Double> numbers(Parameters parameters) {
        TreeMap<String, Double> numbers = new TreeMap<>();
        new TreeSet<>(parameters.ids()).forEach(id -> numbers.put(id, parameters.value(id)));
        return numbers;
    }
}
