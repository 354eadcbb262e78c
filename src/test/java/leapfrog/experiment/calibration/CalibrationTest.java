package leapfrog.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.experiment.Progress;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Seeds;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.Worlds;
import leapfrog.model.world.Blueprint;
import leapfrog.scenario.CalibrationExperiment;
import leapfrog.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {

    private final ParameterWorlds worlds = new ParameterWorlds();

    @TempDir private Path folder;

    /** Keeps evaluations in memory, and stops a runner after some. */
    private static final class Memory implements EvaluationLog {

        final Map<Integer, Evaluation> kept = new HashMap<>();
        int left = Integer.MAX_VALUE;
        Runner runner;

        @Override
        public Optional<Evaluation> held(int number) {
            return Optional.ofNullable(kept.get(number));
        }

        @Override
        public void accept(Evaluation evaluation) {
            kept.put(evaluation.number(), evaluation);
            if (--left == 0) {
                runner.stop();
            }
        }
    }

    private static CalibrationResult run(
            Path file, SimulationSource source, int threads, Memory memory)
            throws IOException, InterruptedException {
        memory.runner = new Runner(threads, Progress.SILENT);
        return new Calibration(CalibrationExperiment.read(file), new ScenarioReader()::read, source)
                .run(memory.runner, memory);
    }

    private CalibrationResult run(Path file, int threads) throws Exception {
        return run(file, worlds, threads, new Memory());
    }

    @Test
    void findsTheValuesThatTheRecordWasMadeWith() throws Exception {
        CalibrationResult result = run(CalibrationFiles.two(folder, 1), 2);

        assertThat(result.misfit().of(result.after()))
                .isLessThan(0.2 * result.misfit().of(result.before()));
        assertThat(result.after().values()[0]).isEqualTo(0.7, within(0.03));
        assertThat(result.after().values()[1]).isEqualTo(20.5, within(0.15));
        assertThat(result.misfit().of(result.checkAfter()))
                .isEqualTo(result.misfit().of(result.after()), within(0.1));
    }

    @Test
    void tellsWhatTheRecordPinsDownFromWhatItDoesNot() throws Exception {
        CalibrationResult result = run(CalibrationFiles.two(folder, 1), 2);

        assertThat(result.profiles())
                .extracting(Profile::verdict)
                .containsExactly(Verdict.IDENTIFIED, Verdict.IDENTIFIED, Verdict.NOT);
        Profile design = result.profiles().get(0);
        assertThat(design.low()).isBetween(0.6, design.fitted());
        assertThat(design.high()).isBetween(design.fitted(), 0.8);
        Profile hosts = result.profiles().get(2);
        assertThat(hosts.openLow() && hosts.openHigh()).isTrue();
    }

    @Test
    void aPullKeepsWhatTheRecordSaysNothingOfWhereItStarts() throws Exception {
        Path file = CalibrationFiles.two(folder, 1);
        Files.writeString(file, Files.readString(file) + "pull: 20\n");

        CalibrationResult result = run(file, 2);

        assertThat(result.after().values()[0]).isEqualTo(0.7, within(0.05));
        assertThat(result.after().values()[2]).isEqualTo(0.5, within(0.1));
        assertThat(result.profiles().get(2).verdict()).isEqualTo(Verdict.NOT);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        Path file = CalibrationFiles.two(folder, 1);

        assertThat(run(file, 4).evaluations()).isEqualTo(run(file, 1).evaluations());
    }

    @Test
    void anInterruptedOneThatIsResumedFindsTheSameAndRunsNothingTwice() throws Exception {
        Path file = CalibrationFiles.two(folder, 1);
        CalibrationResult undisturbed = run(file, 2);
        int replications = worlds.ran.getAndSet(0);
        Memory memory = new Memory();
        memory.left = 30;

        assertThatThrownBy(() -> run(file, worlds, 2, memory))
                .isInstanceOf(InterruptedException.class);
        int before = memory.kept.size();
        CalibrationResult resumed = run(file, worlds, 2, memory);

        assertThat(before).isBetween(30, 40);
        assertThat(resumed.evaluations()).isEqualTo(undisturbed.evaluations());
        assertThat(worlds.ran.get()).isBetween(replications, replications + 12);
    }

    @Test
    void whatIsHeldOutCannotBeSeen() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));

        CalibrationResult first = run(CalibrationFiles.two(one, 1), 2);
        CalibrationResult second = run(CalibrationFiles.two(other, 9e9), 2);

        assertThat(first.experiment().targets()).isEqualTo(second.experiment().targets());
        assertThat(first.evaluations()).isEqualTo(second.evaluations());
        for (int i = 0; i < first.evaluations().size(); i++) {
            double a = first.misfit().of(first.evaluations().get(i));
            double b = second.misfit().of(second.evaluations().get(i));
            assertThat(Double.doubleToRawLongBits(a)).isEqualTo(Double.doubleToRawLongBits(b));
        }
    }

    /** The record is what the model itself says at other values, on the same seeds. */
    @Test
    void theModelsOwnValuesAreFoundAgain() throws Exception {
        Path baseline = Path.of("scenarios/baseline.yaml");
        List<String> overrides =
                List.of(
                        "adopters=10",
                        "horizon.to=2020-Q4",
                        "measures=[device-performance, technology-spending(CN)]",
                        "parameters.opportunity(CHIP_DESIGN)=0.6",
                        "actors.states.CN.technology-spending.value=2 bn USD/year");
        Blueprint truth = new ScenarioReader().read(baseline, overrides).blueprint();
        double[][] runs = new double[2][];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new Worlds().simulation(truth).run(Seeds.mixed(1, 2)[i]);
        }
        StringBuilder record = new StringBuilder("series:\n");
        series(record, "device-performance", "TFLOPS", runs, 0);
        series(record, "technology-spending(CN)", "bn USD/year", runs, 1);
        CalibrationFiles.record(folder, record.toString());
        Path file =
                CalibrationFiles.experiment(
                        folder,
                        """
                        replications: 2
                        evaluations: 42
                        profile-points: 0
                        tolerance: { log10: 0.05 }
                        parameters:
                          opportunity(CHIP_DESIGN): { from: 0.3, to: 2.7 }
                          actors.states.CN.technology-spending.value:
                            { from: 0.7 bn USD/year, to: 2.8 bn USD/year, scale: log }
                        """);

        CalibrationResult result = run(file, new Worlds(), 2, new Memory());

        assertThat(result.misfit().of(result.after()))
                .isLessThan(0.2 * result.misfit().of(result.before()));
        assertThat(Math.log(result.after().values()[0] / 0.6)).isEqualTo(0, within(0.25));
        assertThat(Math.log(result.after().values()[1] / 2)).isEqualTo(0, within(0.25));
    }

    private static void series(
            StringBuilder record, String measure, String unit, double[][] runs, int column) {
        record.append("  made-").append(column).append(":\n    measure: ").append(measure);
        record.append("\n    unit: ").append(unit).append("\n    text: made by the model\n");
        record.append("    quality: recalled\n    source: the model\n    points:\n");
        for (int year = 2015; year <= 2020; year++) {
            int at = 2 * ((year - 2015) * 4 + 3) + column;
            double value = (runs[0][at] + runs[1][at]) / 2;
            record.append("      - { at: ").append(year).append("-Q4, value: ").append(value);
            record.append(", role: calibration }\n");
        }
    }
}
