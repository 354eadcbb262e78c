package leapfrog.benchmark;

/** Prints the lines that {@code mvn -q -Pbenchmark verify} is run for. */
public final class BenchmarkMain {

    private BenchmarkMain() {}

    public static void main(String[] arguments) throws Exception {
        AdopterRatios.print();
        ReplicationTime.print();
        CompareRatio.print();
    }
}
