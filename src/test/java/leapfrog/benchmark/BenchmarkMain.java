package leapfrog.benchmark;

import org.openjdk.jmh.runner.RunnerException;

/** Prints the lines that {@code mvn -q -Pbenchmark verify} is run for. */
public final class BenchmarkMain {

    private BenchmarkMain() {}

    public static void main(String[] arguments) throws RunnerException {
        AdopterRatios.print();
        ReplicationTime.print();
    }
}
