package leapfrog.experiment.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.Progress;
import leapfrog.experiment.Runner;
import leapfrog.scenario.ScenarioException;
import leapfrog.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownLimitsTest {

    private static final Path SHIPPED = Path.of("scenarios");

    @TempDir private Path folder;

    private static LimitRuns runs(Path scenarios, int threads) {
        return new LimitRuns(
                scenarios,
                (file, overrides) -> new ScenarioReader().read(file, overrides),
                new Runner(threads, Progress.SILENT));
    }

    private static List<LimitRow> check(int threads) throws IOException, InterruptedException {
        return new KnownLimits(
                        SHIPPED,
                        (file, overrides) -> new ScenarioReader().read(file, overrides),
                        new Runner(threads, Progress.SILENT))
                .check();
    }

    @Test
    void everyKnownLimitHoldsAndDoesNotDependOnThreads() throws Exception {
        List<LimitRow> rows = check(2);
        assertThat(rows).allSatisfy(row -> assertThat(row.holds()).as(row.toString()).isTrue());
        assertThat(rows)
                .extracting(LimitRow::id)
                .doesNotHaveDuplicates()
                .contains(
                        "bass-expectation",
                        "bass-run",
                        "mean-field-1.6",
                        "mean-field-2.05",
                        "mean-field-2.2",
                        "mean-field-3",
                        "lock-in-probability",
                        "wright-line",
                        "race-2-1-1",
                        "fairness-capability",
                        "ledger-money");
        assertThat(new LockInLimit().check(runs(SHIPPED, 1)))
                .isEqualTo(new LockInLimit().check(runs(SHIPPED, 3)));
    }

    @Test
    void exactValuesAreThoseOfTheLiterature() {
        assertThat(MeanFieldLimit.lead(2.05)).isEqualTo(0.268, within(5e-4));
        assertThat(MeanFieldLimit.lead(2.2)).isEqualTo(0.503, within(5e-4));
        assertThat(MeanFieldLimit.lead(3)).isEqualTo(0.859, within(5e-4));
        assertThat(MeanFieldLimit.lead(1.6)).isZero();
        assertThat(new RacingLimit().check(null))
                .extracting(row -> Math.rint(row.exact() * 1000) / 1000)
                .containsExactly(0.667, 0.833, 0.833, 0.603, 0.417);
    }

    /** Of 200 tosses 82 or fewer, or 118 or more, have a chance of 1.3 %; 81 or 119 of 0.9 %. */
    @Test
    void aShareIsUnfairWhenAFairCoinGivesItInOneOfAHundredCases() {
        assertThat(FairnessLimit.tolerance()).isEqualTo(0.09, within(1e-12));
    }

    @Test
    void aRowHoldsWithinItsToleranceAndAFailedRunNever() {
        assertThat(new LimitRow("a", "", 1, 1.1, 0.11).holds()).isTrue();
        assertThat(new LimitRow("a", "", 1, 1.1, 0.09).holds()).isFalse();
        assertThat(new LimitRow("a", "", 1, Double.NaN, 0.09).holds()).isFalse();
    }

    /** With a choice of none nobody must adopt, and the curve is not Bass's. */
    @Test
    void aWorldThatBendsTheCurveFails() throws Exception {
        Files.createDirectories(folder.resolve("scenarios/limits"));
        Files.createDirectories(folder.resolve("seeds/actors"));
        String bass = Files.readString(SHIPPED.resolve("limits/bass.yaml"));
        Files.writeString(
                folder.resolve("scenarios/limits/bass.yaml"),
                bass.replace("adoption-threshold: -20", "adoption-threshold: 0")
                        .replace("adopters: 100000", "adopters: 10000"));
        Files.copy(
                Path.of("seeds/actors/limits-one.yaml"),
                folder.resolve("seeds/actors/limits-one.yaml"));
        assertThat(new BassLimit().check(runs(folder.resolve("scenarios"), 1)))
                .extracting(LimitRow::holds)
                .containsExactly(true, false);
    }

    @Test
    void aMissingScenarioIsToldWithItsPath() {
        assertThatThrownBy(() -> new FairnessLimit().check(runs(folder, 1)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("equals.yaml");
    }
}
