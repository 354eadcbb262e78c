package leapfrog.experiment.calibration;

import java.util.concurrent.atomic.AtomicInteger;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.Simulation;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.Worlds;
import leapfrog.model.core.Parameters;
import leapfrog.model.world.Blueprint;

/**
 * Worlds whose numbers are known functions of parameters: performance of devices by opportunity of
 * design, size of runs by their start, spending by mood; with a little luck of the seed.
 */
public final class ParameterWorlds implements SimulationSource {

    /** Replications that were run. */
    public final AtomicInteger ran = new AtomicInteger();

    /** After so many, the process is as if it broke down. */
    public int failAfter = Integer.MAX_VALUE;

    private final Worlds worlds = new Worlds();

    @Override
    public Simulation simulation(Blueprint blueprint) {
        SeriesGrid grid = grid(blueprint);
        return seed -> {
            if (ran.incrementAndGet() > failAfter) {
                throw new OutOfMemoryError("made for the test");
            }
            double luck = 1 + 0.001 * Math.floorMod(seed, 5);
            double[] numbers = new double[grid.size()];
            for (int i = 0; i < numbers.length; i++) {
                String measure = grid.series().get(i % grid.width()).measure();
                double years = (i / grid.width()) / 4.0;
                numbers[i] = luck * value(measure, years, blueprint.parameters());
            }
            return numbers;
        };
    }

    static double value(String measure, double years, Parameters parameters) {
        return switch (measure) {
            case "device-performance" ->
                    10 * Math.exp(years * parameters.value("opportunity(CHIP_DESIGN)"));
            case "training-compute" -> parameters.value("run-at-start") + years / 2;
            default -> 1 + years;
        };
    }

    @Override
    public SeriesGrid grid(Blueprint blueprint) {
        return worlds.grid(blueprint);
    }
}
