package leapfrog.cli;

import java.io.PrintWriter;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.Simulation;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.calibration.ParameterWorlds;
import leapfrog.model.world.Blueprint;
import leapfrog.output.comparison.writer.ComparisonResults;
import leapfrog.scenario.ScenarioReader;

/** A calibration of fake worlds in a process of its own; each replication takes a while. */
final class CalibrateChild {

    private static final long MILLIS = 20;

    private CalibrateChild() {}

    public static void main(String[] args) {
        ParameterWorlds worlds = new ParameterWorlds();
        SimulationSource slow =
                new SimulationSource() {
                    @Override
                    public Simulation simulation(Blueprint blueprint) {
                        Simulation quick = worlds.simulation(blueprint);
                        return seed -> {
                            pause();
                            System.out.println("replication");
                            return quick.run(seed);
                        };
                    }

                    @Override
                    public SeriesGrid grid(Blueprint blueprint) {
                        return worlds.grid(blueprint);
                    }
                };
        PrintWriter out = new PrintWriter(System.out, true);
        Wiring wiring =
                new Wiring(
                        new ScenarioReader()::read,
                        slow,
                        new FakeWiring(),
                        new ComparisonResults());
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
