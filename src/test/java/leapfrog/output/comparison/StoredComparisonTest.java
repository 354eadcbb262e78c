package leapfrog.output.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.InputException;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.ComparisonRequest;
import leapfrog.output.FigureStyle;
import leapfrog.output.comparison.writer.ComparisonResults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison comes back from its tables as it was written. */
class StoredComparisonTest {

    private static final FigureStyle STYLE =
            FigureStyle.standard(List.of("svg", "pdf", "png"), "en");

    @TempDir private Path folder;
    private final Comparison comparison = FakeComparison.of(3, 3);
    private final List<Robustness> robustness = List.of(FakeComparison.robustness(3, 20));

    @BeforeEach
    void write() throws Exception {
        new ComparisonResults()
                .write(
                        new ComparisonRequest(
                                folder,
                                folder.resolve("charts"),
                                comparison,
                                robustness,
                                List.of(),
                                List.of(),
                                false,
                                STYLE));
    }

    @Test
    void everyTable_isTheSameAgain() throws Exception {
        StoredComparison stored = StoredComparison.read(folder);
        Comparison again = stored.comparison();
        assertThat(again.base()).isEqualTo(comparison.base());
        assertThat(again.dates()).isEqualTo(comparison.dates());
        assertThat(ComparisonTables.policies(again))
                .isEqualTo(ComparisonTables.policies(comparison));
        assertThat(ComparisonTables.effects(again)).isEqualTo(ComparisonTables.effects(comparison));
        assertThat(ComparisonTables.paths(again)).isEqualTo(ComparisonTables.paths(comparison));
        assertThat(ComparisonTables.turns(again)).isEqualTo(ComparisonTables.turns(comparison));
        assertThat(ComparisonTables.points(stored.robustness()))
                .isEqualTo(ComparisonTables.points(robustness));
    }

    @Test
    void figures_areTheSameBytesAgain() throws Exception {
        Path again = folder.resolve("again");
        List<Path> files = new ComparisonResults().draw(folder, again, List.of(), STYLE);
        assertThat(files).hasSize(24);
        for (Path file : files) {
            assertThat(file)
                    .hasSameBinaryContentAs(folder.resolve("charts").resolve(file.getFileName()));
        }
    }

    @Test
    void aDamagedCell_isToldWithItsPlace() throws Exception {
        Path table = folder.resolve("policies.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("20\\d\\d-Q\\d", "soon"));
        assertThatThrownBy(() -> StoredComparison.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("policies.csv, line 3 has no quarter under date: soon");
    }
}
