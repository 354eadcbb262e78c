package leapfrog.experiment.docking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.Arm;
import leapfrog.experiment.Kept;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.evidence.ScenarioFiles;
import leapfrog.model.world.Blueprint;

/**
 * Reads the gap between the United States and China in shipped scenarios as {@link GapDynamics}
 * does: technology is best trained capability, deployment ln(1 + depth of use), hardware the stock
 * of computing, all in nat, from the fork to the end of the run.
 */
public final class Docking {

    /** Mixes of strategies that are read. */
    private static final List<String> SCENARIOS =
            List.of(
                    "baseline",
                    "frontier-investment/race",
                    "frontier-investment/full-stack-alone",
                    "open-ecosystem/strategy-alone",
                    "export-controls/strategy-alone",
                    "data-sovereignty/strategy-alone",
                    "efficiency-diffusion/strategy-alone");

    private static final String MEASURES =
            "measures=[frontier-capability(US), frontier-capability(CN), depth(US), depth(CN),"
                    + " compute-stock(US), compute-stock(CN)]";

    private final List<Blueprint> worlds = new ArrayList<>();
    private final SimulationSource simulations;

    /**
     * @throws leapfrog.scenario.ScenarioException when a scenario is wrong or missing
     */
    public Docking(
            Path scenarios,
            List<String> overrides,
            ScenarioFiles files,
            SimulationSource simulations) {
        this.simulations = simulations;
        List<String> all = new ArrayList<>(overrides);
        all.add(MEASURES);
        for (String name : SCENARIOS) {
            worlds.add(files.read(scenarios.resolve(name + ".yaml"), all).blueprint());
        }
    }

    /** The reading of one scenario. */
    public record Row(String scenario, Feedback feedback) {}

    /**
     * @throws InterruptedException when the runner was told to stop
     */
    public List<Row> read(long[] seeds, Runner runner) throws IOException, InterruptedException {
        List<Arm> arms = new ArrayList<>();
        for (int i = 0; i < worlds.size(); i++) {
            arms.add(new Arm(SCENARIOS.get(i), simulations.simulation(worlds.get(i))));
        }
        SeriesGrid grid = simulations.grid(worlds.get(0));
        Kept kept = new Kept(arms.size(), seeds.length);
        if (runner.run(new RunPlan(arms, seeds, grid, true), kept).stopped()) {
            throw new InterruptedException("docking was stopped");
        }
        int start = Math.max(0, worlds.get(0).fork().minus(grid.from()));
        List<Row> rows = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            double[][] x = new double[seeds.length][grid.quarters() - start];
            double[][] z = new double[seeds.length][grid.quarters() - start];
            double[][] h = new double[seeds.length][grid.quarters() - start];
            for (int seed = 0; seed < seeds.length; seed++) {
                gaps(kept.numbers(arm, seed), grid.width(), start, x[seed], z[seed], h[seed]);
            }
            rows.add(new Row(SCENARIOS.get(arm), Feedback.of(x, z, h)));
        }
        return rows;
    }

    private static void gaps(
            double[] numbers, int width, int start, double[] x, double[] z, double[] h) {
        for (int t = 0; t < x.length; t++) {
            int at = (start + t) * width;
            boolean any = numbers != null;
            x[t] = any ? Math.log(10) * (numbers[at] - numbers[at + 1]) : Double.NaN;
            z[t] = any ? Math.log1p(numbers[at + 2]) - Math.log1p(numbers[at + 3]) : Double.NaN;
            h[t] = any ? Math.log(numbers[at + 4] / numbers[at + 5]) : Double.NaN;
        }
    }
}
