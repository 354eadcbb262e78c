package leapfrog.experiment.limits;

import java.io.IOException;
import java.util.List;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;

/**
 * Arthur's arrivals (1989, doi 10.2307/2234208): a fair walk between barriers that absorb. EAST
 * takes all when it is ahead by 4 users before it is behind by 6, so in 6 of 10 runs, after 24
 * arrivals in the mean.
 */
final class LockInLimit implements Limit {

    private static final int RUNS = 300;
    private static final int AHEAD = 4;
    private static final int BEHIND = -6;
    private static final double WON = 0.6;
    private static final double ARRIVALS = 24;

    /** Of the number of arrivals of one run: the root of 4 times 6 times (16 + 36 - 2) / 3. */
    private static final double SD_OF_ARRIVALS = 20;

    private static final double ERRORS = 3;

    @Override
    public List<LimitRow> check(LimitRuns runs) throws IOException, InterruptedException {
        Blueprint world = runs.blueprint("limits/lock-in");
        double[][] ends = runs.run("lock-in", RUNS, 2, seed -> end(world, seed));
        return List.of(
                new LimitRow(
                        "lock-in-probability",
                        "share of runs that Arthur's walk locks in to EAST",
                        WON,
                        LimitRuns.mean(ends, 0),
                        ERRORS * Math.sqrt(WON * (1 - WON) / RUNS)),
                new LimitRow(
                        "lock-in-arrivals",
                        "arrivals until Arthur's walk is locked in, mean",
                        ARRIVALS,
                        LimitRuns.mean(ends, 1),
                        ERRORS * SD_OF_ARRIVALS / Math.sqrt(RUNS)));
    }

    /** Whether EAST won, and after how many arrivals the walk ended. */
    private static double[] end(Blueprint blueprint, long seed) {
        World world = LimitRuns.begun(blueprint, seed);
        int quarter = 1;
        while (ahead(world) < AHEAD && ahead(world) > BEHIND && quarter < blueprint.quarters()) {
            world.stepQuarter();
            quarter++;
        }
        double won = ahead(world) >= AHEAD ? 1 : 0;
        return new double[] {won, users(world, 0) + users(world, 1)};
    }

    private static int ahead(World world) {
        return users(world, 0) - users(world, 1);
    }

    private static int users(World world, int slot) {
        return world.ecosystems().population(0).users(slot)
                + world.ecosystems().population(1).users(slot);
    }
}
