package leapfrog.cli;

import java.io.PrintWriter;
import leapfrog.experiment.evidence.FakeWorlds;
import leapfrog.output.comparison.writer.ComparisonResults;

/** The evidence over fake worlds in a process of its own; each replication takes a while. */
final class EvidenceChild {

    private static final long MILLIS = 20;

    private EvidenceChild() {}

    public static void main(String[] args) {
        FakeWorlds worlds = new FakeWorlds();
        worlds.world =
                (arm, seed, label, quarter) -> {
                    if (quarter == 0) {
                        pause();
                        System.out.println("replication");
                    }
                    return 0;
                };
        PrintWriter out = new PrintWriter(System.out, true);
        Wiring wiring = new Wiring(worlds::read, worlds, new FakeWiring(), new ComparisonResults());
        System.exit(Main.execute(wiring, out, new PrintWriter(System.err, true), args));
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
