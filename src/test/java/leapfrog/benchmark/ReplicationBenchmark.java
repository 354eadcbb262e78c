package leapfrog.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;
import leapfrog.scenario.ScenarioReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one replication of the baseline: a new world, run to its end, once warm, on one core. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class ReplicationBenchmark {

    private Blueprint blueprint;
    private long seed;

    @Setup
    public void read() {
        Path baseline = Path.of("scenarios", "baseline.yaml");
        blueprint = new ScenarioReader().read(baseline, List.of()).blueprint();
    }

    @Benchmark
    public double[] baseline() {
        return new World(blueprint, seed++).run();
    }
}
