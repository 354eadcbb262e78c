package leapfrog.experiment;

import leapfrog.model.world.Blueprint;

/** From the blueprint of a world to what a runner can run. */
public interface SimulationSource {

    Simulation simulation(Blueprint blueprint);

    /** The shape of what that simulation records. */
    SeriesGrid grid(Blueprint blueprint);
}
