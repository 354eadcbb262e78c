package leapfrog.model.world;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import leapfrog.scenario.ScenarioReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of the chip market in a quarter of the baseline, with all its firms and the controls of 2025
 * in force, once warm, on one core.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class ChipPhaseBenchmark {

    private static final int QUARTERS_TO_2026 = 44;

    private Blueprint blueprint;
    private World world;

    @Setup
    public void read() {
        Path baseline = Path.of("scenarios", "baseline.yaml");
        blueprint = new ScenarioReader().read(baseline, List.of("adopters=20")).blueprint();
    }

    /** Each iteration starts from the end of 2025. */
    @Setup(Level.Iteration)
    public void reach() {
        world = Worlds.begun(blueprint, Worlds.seed(1));
        for (int quarter = 1; quarter < QUARTERS_TO_2026; quarter++) {
            world.stepQuarter();
        }
    }

    @Benchmark
    public World quarter() {
        world.tradeChips();
        return world;
    }
}
