package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.InputException;
import leapfrog.experiment.Progress;
import leapfrog.experiment.Runner;
import leapfrog.experiment.SimulationFailure;
import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyTest {

    private static final Facts FACTS =
            Facts.of(
                    """
                    [study]
                    control = 2022-Q4
                    level = 0.95
                    draws = 500
                    robust-seeds = 2
                    seeds = 1 2 3 4
                    [axes]
                    distillation = 0, 0.6
                    gray-scale = -1, 3
                    [SF1a]
                    test = paired-mean
                    base = controls/none
                    other = controls/chip
                    measure = gap(CN/US)
                    from = +4
                    to = +12
                    above = 0.03
                    placebo = parameters.x=0; parameters.y=0
                    [SF1c]
                    test = sign-turn
                    base = controls/none
                    other = controls/chip
                    measure = gap(CN/US)
                    from = +0
                    run = 8
                    """);

    private final FakeWorlds worlds = new FakeWorlds();
    private final List<String> warnings = new ArrayList<>();

    /** The control adds 0.1 dex; without its two strengths 0.025; it wears off after 2030. */
    private void wornOff() {
        worlds.world =
                (arm, seed, label, t) -> {
                    double strength = arm.overrides().contains("parameters.y=0") ? 0.025 : 0.1;
                    double sign = t < 60 ? 1 : -1;
                    return seed % 7 + (arm.scenario().equals("chip") ? sign * strength : 0);
                };
    }

    @Test
    void factsThatShareArmsRunThemOnce() throws Exception {
        wornOff();
        study(1, 1, 2, 3).assess();

        assertThat(worlds.ran).hasSize(4 * 3).doesNotHaveDuplicates();
    }

    @Test
    void thePlaceboTellsTheShareOfTheEffectThatVanishes() throws Exception {
        wornOff();
        List<Assessment> found = study(2, 1, 2, 3).assess();

        assertThat(found.get(0).finding().verdict()).isEqualTo(Verdict.PASS);
        assertThat(found.get(0).placebo()).isCloseTo(0.75, within(1e-9));
        assertThat(found.get(0).byConstruction()).isFalse();
        assertThat(found.get(0).robust()).isNaN();
        assertThat(found.get(1).placebo()).isNaN();
        assertThat(found.get(1).finding().statistic().number())
                .isEqualTo(Quarter.of(2030, 1).ordinal());
    }

    @Test
    void anEffectThatStaysUnderThePlaceboIsByConstruction() throws Exception {
        worlds.world = (arm, seed, label, t) -> arm.scenario().equals("chip") ? 0.1 : 0;
        assertThat(study(1, 1, 2).assess().get(0).byConstruction()).isTrue();
    }

    @Test
    void withoutTheEffectThatIsClaimedThereIsNothingToTakeAway() throws Exception {
        worlds.world = (arm, seed, label, t) -> arm.scenario().equals("chip") ? -0.1 : 0;
        Assessment found = study(1, 1, 2).assess().get(0);
        assertThat(found.finding().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(found.placebo()).isNaN();
        assertThat(found.byConstruction()).isFalse();
    }

    /**
     * The effect has the sign of the second axis, which lies above zero in three quarters of it.
     */
    @Test
    void robustIsTheShareOfPointsWithTheSameSignOnTheFirstSeeds() throws Exception {
        worlds.world =
                (arm, seed, label, t) -> {
                    double axis = arm.values().get("gray-scale");
                    return arm.scenario().equals("chip") ? axis + (axis == 0 ? 1 : 0) : 0;
                };
        Study study = study(2, 1, 2, 3);
        List<Assessment> found = study.assess();
        worlds.ran.clear();
        found = study.withRobustness(found, 8);

        assertThat(found.get(0).robust()).isEqualTo(6 / 8.0);
        assertThat(worlds.ran).hasSize(8 * 2 * 2);
    }

    @Test
    void aScanSetsOneAxisToItsEndsAtATime() throws Exception {
        worlds.world =
                (arm, seed, label, t) ->
                        arm.scenario().equals("chip") ? arm.values().get("gray-scale") : 0;
        List<ScanRow> rows = study(2, 1, 2).scan();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).axis().id()).isEqualTo("distillation");
        assertThat(rows.get(0).high().statistic().number()).isZero();
        assertThat(rows.get(1).axis().id()).isEqualTo("gray-scale");
        assertThat(rows.get(1).low().statistic().number()).isEqualTo(-1);
        assertThat(rows.get(1).high().statistic().number()).isEqualTo(3);
        assertThat(worlds.ran).hasSize(2 * 4 * 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void theNumberOfThreadsChangesNothing(int threads) throws Exception {
        worlds.world =
                (arm, seed, label, t) -> {
                    if (seed == 3 && arm.scenario().equals("chip")) {
                        throw new SimulationFailure(Quarter.of(2027, 2), "no vendor left", null);
                    }
                    double luck = Math.sin(seed * 7 + t + arm.values().get("distillation"));
                    return (arm.scenario().equals("chip") ? 0.3 : 0) + luck;
                };

        assertThat(everything(threads)).isEqualTo(everything(1));
    }

    private String everything(int threads) throws Exception {
        warnings.clear();
        Study study = study(threads, 1, 2, 3, 4);
        List<Assessment> found = study.withRobustness(study.assess(), 5);
        return found + "" + study.scan() + warnings;
    }

    @Test
    void aFailedReplicationTakesItsSeedOutAndIsReported() throws Exception {
        worlds.world =
                (arm, seed, label, t) -> {
                    if (seed == 2 && arm.scenario().equals("chip")) {
                        throw new SimulationFailure(Quarter.of(2027, 2), "no vendor left", null);
                    }
                    return arm.scenario().equals("chip") ? seed : 0;
                };
        Assessment found = study(2, 1, 2, 3).assess().get(0);

        assertThat(found.finding().statistic().number()).isEqualTo(2);
        assertThat(found.leftOut()).isEqualTo(1);
        assertThat(warnings)
                .containsExactly(
                        "2 of 12 replications failed and are left out; the first: chip, seed 2 in"
                                + " 2027-Q2: no vendor left");
    }

    @Test
    void whenEverySeedFailsNothingPasses() throws Exception {
        worlds.world =
                (arm, seed, label, t) -> {
                    throw new IllegalStateException("off");
                };
        List<Assessment> found = study(1, 1, 2).assess();
        assertThat(found.get(0).finding().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(found.get(1).finding().statistic().number()).isNaN();
        assertThat(found.get(0).leftOut()).isEqualTo(2);
    }

    @Test
    void overridesOfTheUserComeBeforeThoseOfTheFacts() throws Exception {
        study(1, 1).assess();
        assertThat(worlds.ran)
                .anyMatch(
                        text ->
                                text.startsWith(
                                        "chip with horizon.from=2015-Q1 and parameters.x=0 and"
                                                + " parameters.y=0 "));
    }

    @Test
    void aHorizonThatEndsTooSoonIsToldOnceForAllFacts() {
        FakeWorlds early = new FakeWorlds(Quarter.of(2025, 3));
        assertThatThrownBy(() -> study(early, 1, 1))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "SF1a: none runs from 2015-Q1 to 2025-Q3, but the test reads 2023-Q4 to"
                                + " 2025-Q4\n"
                                + "SF1a: chip runs from 2015-Q1 to 2025-Q3, but the test reads"
                                + " 2023-Q4 to 2025-Q4");
    }

    @Test
    void aStudyThatIsToldToStopEndsWithNothing() {
        Runner runner = new Runner(1, Progress.SILENT);
        runner.stop();
        Study study = study(worlds, runner, 1, 2);
        assertThatThrownBy(study::assess).isInstanceOf(InterruptedException.class);
    }

    private Study study(int threads, long... seeds) {
        return study(worlds, threads, seeds);
    }

    private Study study(FakeWorlds source, int threads, long... seeds) {
        return study(source, new Runner(threads, Progress.SILENT), seeds);
    }

    private Study study(FakeWorlds source, Runner runner, long... seeds) {
        StudyRequest request =
                new StudyRequest(
                        FACTS.all(),
                        seeds,
                        Path.of("scenarios"),
                        List.of("horizon.from=2015-Q1"),
                        true);
        return new Study(FACTS, request, source, source, runner, warnings::add);
    }
}
