package leapfrog.benchmark;

/**
 * The job that both sides do: firms in ten states, each without an ecosystem at first, look every
 * step and choose among three ecosystems or none by random utility with tastes fixed at birth.
 * Users look again now and then and may change, at a cost in utility and in depth. An ecosystem's
 * utility rises with its share in the state at the end of the last step and with time, so that
 * firms adopt in every step; what a sector gains differs; depth of use grows towards one.
 */
final class DiffusionJob {

    static final int STATES = 10;
    static final int SECTORS = 7;
    static final int ECOSYSTEMS = 3;

    /** Chance that a firm without an ecosystem looks in a step. */
    static final double LOOKING = 1;

    static final double NETWORK = 3;

    /** Of every ecosystem, a step. */
    static final double IMPROVEMENT = 0.03;

    static final double THRESHOLD = 5;
    static final double THRESHOLD_SCALE = 0.8;
    static final double DEPTH_GROWTH = 0.05;

    /** Chance that a user looks again in a step. */
    static final double REVIEW = 0.1;

    static final double SWITCHING = 0.5;

    /** Of depth when a user changes. */
    static final double DEPTH_KEPT = 0.7;

    private DiffusionJob() {}

    /** Steps of one run: the plain idiom at a million firms is too slow for more than ten. */
    static int steps(int firms) {
        return firms >= 1_000_000 ? 10 : 100;
    }

    static double utility(int sector, int ecosystem, double share, double step) {
        return 0.1 * ecosystem + 0.1 * sector + NETWORK * share + IMPROVEMENT * step;
    }

    static double[] sectorShares() {
        return new double[] {0.2, 0.1, 0.1, 0.15, 0.1, 0.1, 0.25};
    }
}
