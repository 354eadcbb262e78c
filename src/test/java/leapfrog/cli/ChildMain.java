package leapfrog.cli;

import java.io.PrintWriter;
import leapfrog.experiment.Simulation;

/** The command line over a fake world in a process of its own; each replication takes a while. */
final class ChildMain {

    private static final long MILLIS = 20;

    private ChildMain() {}

    public static void main(String[] args) {
        FakeWiring fake = new FakeWiring();
        Simulation walks = fake.simulation;
        fake.simulation =
                seed -> {
                    try {
                        Thread.sleep(MILLIS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    System.out.println("replication");
                    return walks.run(seed);
                };
        PrintWriter out = new PrintWriter(System.out, true);
        System.exit(Main.execute(fake.wiring(), out, new PrintWriter(System.err, true), args));
    }
}
