package leapfrog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultFolderTest {

    @ParameterizedTest
    @CsvSource({
        "scenarios/baseline.yaml, results/baseline",
        "scenarios/export-controls/none.yaml, results/export-controls-none",
        "/home/a/scenarios/old/scenarios/shocks/x.yml, results/shocks-x",
        "../other/scenarios/./a/../b/c.yaml, results/b-c",
        "my/own.yaml, results/own",
        "plain, results/plain"
    })
    void resultsAreNamedAfterThePlaceBelowScenarios(String scenario, String folder) {
        assertThat(DefaultFolder.of(Path.of(scenario))).isEqualTo(Path.of(folder));
    }
}
