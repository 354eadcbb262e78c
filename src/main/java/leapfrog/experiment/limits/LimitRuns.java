package leapfrog.experiment.limits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import leapfrog.experiment.Kept;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Seeds;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.Simulation;
import leapfrog.experiment.evidence.ScenarioFiles;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;

/** Whole worlds for limits, several at a time, on seeds of their own. */
final class LimitRuns {

    private static final long SEED = 20;
    private static final Quarter ANY = Quarter.of(2015, 1);

    private final Path scenarios;
    private final ScenarioFiles files;
    private final Runner runner;

    LimitRuns(Path scenarios, ScenarioFiles files, Runner runner) {
        this.scenarios = scenarios;
        this.files = files;
        this.runner = runner;
    }

    /**
     * @param path below the folder of scenarios, without ending
     */
    Blueprint blueprint(String path, String... overrides) {
        return files.read(scenarios.resolve(path + ".yaml"), List.of(overrides)).blueprint();
    }

    /** A world at the end of its first recorded quarter. */
    static World begun(Blueprint blueprint, long seed) {
        World world = new World(blueprint, seed);
        world.start();
        for (int quarter = 0; quarter <= World.PREHISTORY; quarter++) {
            world.stepQuarter();
        }
        return world;
    }

    /**
     * Runs once on each of the first seeds.
     *
     * @param width how many numbers a run gives
     * @return by run; NaN where it failed
     */
    double[][] run(String name, int runs, int width, Simulation simulation)
            throws IOException, InterruptedException {
        Series any = new Series(name, "world", Unit.ONE);
        SeriesGrid grid = new SeriesGrid(ANY, 1, Collections.nCopies(width, any));
        Kept kept = new Kept(1, runs);
        RunPlan plan = RunPlan.single(name, simulation, Seeds.mixed(SEED, runs), grid);
        if (runner.run(plan, kept).stopped()) {
            throw new InterruptedException("the check of known limits was stopped");
        }
        double[] failed = new double[width];
        Arrays.fill(failed, Double.NaN);
        return IntStream.range(0, runs)
                .mapToObj(run -> kept.numbers(0, run))
                .map(row -> row == null ? failed : row)
                .toArray(double[][]::new);
    }

    /** Mean of a column. */
    static double mean(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElse(Double.NaN);
    }
}
