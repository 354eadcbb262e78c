package leapfrog.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;
import leapfrog.scenario.Mistake;
import leapfrog.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What a reader copies from a page works. */
class ExamplesTest {

    private static final Path BASELINE = Path.of("scenarios/baseline.yaml").toAbsolutePath();
    private static final Pattern EXCERPT = Pattern.compile("(policies|choices|events):");
    private static final Pattern SET = Pattern.compile("(?m)^--set \"?(.+?)\"?$");

    @TempDir Path folder;

    @Test
    void readmesScenarioHasTwelveLinesAndNoMistake() throws IOException {
        List<String> scenarios = Pages.blocks(Pages.README, "yaml");

        assertThat(scenarios).hasSize(1);
        assertThat(scenarios.get(0).lines()).hasSize(12);
        assertThat(mistakes(scenarios.get(0))).isEmpty();
    }

    @Test
    void excerptsOfTheReferenceFitTheBaseline() throws IOException {
        int excerpts = 0;
        for (String block : Pages.blocks(Pages.SITE.resolve("scenarios.md"), "yaml")) {
            if (EXCERPT.matcher(block).lookingAt()) {
                assertThat(mistakes("name: excerpt\nextends: baseline.yaml\n" + block)).isEmpty();
                excerpts++;
            }
        }

        assertThat(excerpts).isEqualTo(4);
    }

    /** The example of a strategy does what the page says it does, in a world. */
    @Test
    void theStrategyOfTheReferenceRuns() throws IOException {
        String block =
                Pages.blocks(Pages.SITE.resolve("scenarios.md"), "yaml").stream()
                        .filter(one -> one.contains("- strategy:"))
                        .findFirst()
                        .orElseThrow();
        Path file = folder.resolve("strategy.yaml");
        Files.writeString(file, "name: strategy\nextends: " + BASELINE + "\n" + block);
        Blueprint blueprint =
                new ScenarioReader()
                        .read(file, List.of("adopters=20", "horizon.to=2024-Q4"))
                        .blueprint();
        List<String> ids =
                blueprint.policies().stream()
                        .filter(one -> one.issuer().equals("CN"))
                        .map(DatedInstrument::id)
                        .toList();

        assertThat(ids)
                .containsExactly(
                        "efficiency-and-diffusion-efficiency",
                        "efficiency-and-diffusion-open-weights",
                        "efficiency-and-diffusion-use",
                        "efficiency-and-diffusion-robots");
        assertThat(new World(blueprint, 1).run())
                .hasSize(blueprint.quarters() * blueprint.probes().size());
    }

    @Test
    void overridesOfTheReferenceFitTheBaseline() throws IOException {
        List<String> overrides =
                SET.matcher(Pages.text(Pages.SITE.resolve("scenarios.md")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(overrides).hasSize(5);
        assertThat(new ScenarioReader().read(BASELINE, overrides).blueprint().to())
                .hasToString("2030-Q4");
    }

    @Test
    void theCitationIsOfTheVersionThatIsBuilt() throws IOException {
        Map<String, Object> citation =
                new Yaml().load(Files.readString(Path.of(".github/CITATION.cff")));
        Matcher version =
                Pattern.compile("<artifactId>leapfrog</artifactId>\\s*<version>([^<]+)</version>")
                        .matcher(Files.readString(Path.of("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(citation.get("version")).hasToString(version.group(1));
        assertThat(citation)
                .containsKeys("cff-version", "message", "title", "authors", "license", "abstract");
    }

    /** What is wrong with a scenario that stands beside the baseline. */
    private List<Mistake> mistakes(String scenario) throws IOException {
        Path file = folder.resolve("example.yaml");
        Files.writeString(file, scenario.replace("extends: baseline.yaml", "extends: " + BASELINE));
        return new ScenarioReader().check(file);
    }
}
