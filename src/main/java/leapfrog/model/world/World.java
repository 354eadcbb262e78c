package leapfrog.model.world;

import sim.engine.SimState;

/** The whole world of one replication; the only class that knows MASON's schedule. */
public final class World extends SimState {

    private static final long serialVersionUID = 1;

    public World(Blueprint blueprint, long seed) {
        super(seed);
    }

    /**
     * Runs from the first quarter to the last.
     *
     * @return the recorded numbers, quarter by quarter in the order of the probes: the value of
     *     probe p in quarter t stands at {@code t * probes + p}; NaN when undefined
     */
    public double[] run() {
        throw new UnsupportedOperationException();
    }
}
