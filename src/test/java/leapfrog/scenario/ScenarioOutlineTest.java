package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioOutlineTest {

    @TempDir private Path folder;

    @Test
    void aResolvedScenarioTellsWhatItAsks() throws IOException {
        Scenario baseline =
                new ScenarioReader().read(Path.of("scenarios/baseline.yaml"), List.of());
        Path file = Files.writeString(folder.resolve("scenario.yaml"), baseline.resolved());

        ScenarioOutline outline = ScenarioOutline.read(file);

        assertThat(outline.name()).isEqualTo(baseline.name());
        assertThat(outline.description()).isEqualTo(baseline.description());
        assertThat(outline.question()).isNotEmpty();
        assertThat(outline.fork()).isEqualTo(baseline.blueprint().fork().toString());
        assertThat(outline.states()).containsEntry("US", "United States");
        assertThat(outline.instruments()).hasSameSizeAs(baseline.blueprint().policies());
        assertThat(outline.events()).hasSameSizeAs(baseline.blueprint().events());
        assertThat(outline.parameters()).isEmpty();
    }

    @Test
    void whatAFileDoesNotSayIsEmpty() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.yaml"),
                        """
                        name: Short
                        policies:
                          US:
                            - talent: {from: 2015-Q1, when: {measure: gap, for: [], below: 1}}
                        parameters: {gray-scale: 0}
                        """);

        ScenarioOutline outline = ScenarioOutline.read(file);

        assertThat(outline.description()).isEmpty();
        assertThat(outline.fork()).isEmpty();
        assertThat(outline.instruments())
                .containsExactly(
                        new ScenarioOutline.Instrument(
                                "US",
                                "talent",
                                "talent",
                                Map.of("from", "2015-Q1", "when", "measure gap, below 1")));
        assertThat(outline.parameters()).containsExactly(Map.entry("gray-scale", "0"));
    }

    @Test
    void aFileThatIsNoMapIsRefusedWithItsPlace() throws IOException {
        Path list = Files.writeString(folder.resolve("a.yaml"), "- a\n");

        assertThatThrownBy(() -> ScenarioOutline.read(list))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("a.yaml:1:1");
        assertThatThrownBy(() -> ScenarioOutline.read(folder.resolve("b.yaml")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("there is no file");
    }
}
