package leapfrog.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one whole run of the job from a fresh population, whose birth is not counted. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class AdopterBenchmark {

    /** The model's adopters, born anew for every run. */
    @State(Scope.Thread)
    public static class Arrays {

        @Param({"10000", "100000", "1000000"})
        public int firms;

        private long seed;
        private ArrayDiffusion diffusion;

        @Setup(Level.Invocation)
        public void bear() {
            diffusion = new ArrayDiffusion(firms, seed++);
        }
    }

    /** The plain idiom's firms, born anew for every run. */
    @State(Scope.Thread)
    public static class Plain {

        @Param({"10000", "100000", "1000000"})
        public int firms;

        private long seed;
        private PlainMason mason;

        @Setup(Level.Invocation)
        public void bear() {
            mason = new PlainMason(firms, seed++);
            mason.start();
        }
    }

    @Benchmark
    public Outcome arrays(Arrays state) {
        state.diffusion.run(DiffusionJob.steps(state.firms));
        return state.diffusion.outcome();
    }

    @Benchmark
    public Outcome plainMason(Plain state) {
        state.mason.run(DiffusionJob.steps(state.firms));
        return state.mason.outcome();
    }
}
