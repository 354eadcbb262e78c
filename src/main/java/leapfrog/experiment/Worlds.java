package leapfrog.experiment;

import java.util.List;
import leapfrog.model.measure.Measure;
import leapfrog.model.measure.Measures;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;
import leapfrog.model.world.QuarterFailure;
import leapfrog.model.world.World;

/** Makes a new {@link World} for every replication. */
public final class Worlds implements SimulationSource {

    @Override
    public Simulation simulation(Blueprint blueprint) {
        return seed -> {
            try {
                return new World(blueprint, seed).run();
            } catch (QuarterFailure e) {
                throw new SimulationFailure(e.quarter(), e.getMessage(), e);
            }
        };
    }

    @Override
    public SeriesGrid grid(Blueprint blueprint) {
        List<Series> series = blueprint.probes().stream().map(Worlds::series).toList();
        return new SeriesGrid(blueprint.from(), blueprint.quarters(), series);
    }

    private static Series series(Probe probe) {
        Measure measure =
                Measures.ofId(probe.measure())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no measure is called " + probe.measure()));
        return new Series(probe.measure(), probe.subject(), measure.unit());
    }
}
