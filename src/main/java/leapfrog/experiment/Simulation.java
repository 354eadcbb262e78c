package leapfrog.experiment;

/** What a replication is to the runner: from a seed to recorded numbers. */
@FunctionalInterface
public interface Simulation {

    /**
     * Runs once from the first quarter to the last; called from several threads at once.
     *
     * @return as {@link SeriesGrid} lays out; what is not finite counts as undefined
     * @throws SimulationFailure when this run cannot go on
     */
    double[] run(long seed);
}
