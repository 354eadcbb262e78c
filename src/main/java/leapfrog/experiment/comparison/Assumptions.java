package leapfrog.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.Arm;
import leapfrog.experiment.Kept;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.design.LatinHypercube;
import leapfrog.model.core.Quarter;
import leapfrog.model.world.Blueprint;
import leapfrog.scenario.Uncertainties;

/**
 * Runs every policy and the base at each point of a Latin hypercube over uncertain parameters, on
 * the same few seeds, and judges them by criteria of decision under uncertainty.
 */
public final class Assumptions {

    private static final String DESIGN = "assumptions";

    private final Uncertainties uncertain;
    private final SimulationSource simulations;
    private final Runner runner;

    public Assumptions(Uncertainties uncertain, SimulationSource simulations, Runner runner) {
        this.uncertain = uncertain;
        this.simulations = simulations;
        this.runner = runner;
    }

    /**
     * @param names of the base and the policies, the base first
     * @param worlds in the same order, recording the score alone
     * @param date from which the horizon counts
     * @param seeds of the comparison; the first few are used
     * @throws InterruptedException when the runner was told to stop
     */
    public Robustness judge(List<String> names, List<Blueprint> worlds, Quarter date, long[] seeds)
            throws IOException, InterruptedException {
        List<Map<String, Double>> points = points();
        List<Arm> arms = new ArrayList<>();
        for (Map<String, Double> point : points) {
            for (int p = 0; p < worlds.size(); p++) {
                Blueprint world = worlds.get(p);
                arms.add(
                        new Arm(
                                names.get(p),
                                simulations.simulation(
                                        world.withParameters(world.parameters().with(point)))));
            }
        }
        SeriesGrid grid = simulations.grid(worlds.get(0));
        long[] few = Arrays.copyOf(seeds, Math.min(uncertain.seeds(), seeds.length));
        Kept kept = new Kept(arms.size(), few.length);
        if (runner.run(new RunPlan(arms, few, grid, true), kept).stopped()) {
            throw new InterruptedException();
        }
        Horizon horizon = horizon(grid, date);
        double[][] scores = new double[worlds.size()][points.size()];
        for (int i = 0; i < points.size(); i++) {
            for (int p = 0; p < worlds.size(); p++) {
                double mean = mean(kept, i * worlds.size() + p, few.length, horizon);
                scores[p][i] = uncertain.less() ? -mean : mean;
            }
        }
        double threshold = uncertain.less() ? -uncertain.threshold() : uncertain.threshold();
        return Criteria.of(uncertain.score(), horizon.name(), names, scores, threshold);
    }

    private List<Map<String, Double>> points() {
        List<String> ids = List.copyOf(uncertain.ranges().keySet());
        List<Map<String, Double>> points = new ArrayList<>();
        for (double[] shares : LatinHypercube.points(uncertain.points(), ids.size(), DESIGN)) {
            Map<String, Double> point = new LinkedHashMap<>();
            for (int i = 0; i < shares.length; i++) {
                point.put(ids.get(i), uncertain.ranges().get(ids.get(i)).at(shares[i]));
            }
            points.add(point);
        }
        return points;
    }

    /** The horizon asked for; the end where it lies beyond the record. */
    private Horizon horizon(SeriesGrid grid, Quarter date) {
        String name = uncertain.horizon();
        List<Integer> years =
                name.startsWith("+")
                        ? List.of(Integer.parseInt(name.substring(1, name.length() - 1)))
                        : List.of();
        List<Horizon> all = Horizon.after(grid.from(), grid.quarters(), date, years);
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(all.get(all.size() - 2));
    }

    /** Over seeds, and over the quarters of the path; what is undefined counts as nothing. */
    private static double mean(Kept kept, int arm, int seeds, Horizon horizon) {
        double sum = 0;
        int count = 0;
        for (int seed = 0; seed < seeds; seed++) {
            double[] numbers = kept.numbers(arm, seed);
            for (int t = horizon.from(); numbers != null && t <= horizon.to(); t++) {
                if (Double.isFinite(numbers[t])) {
                    sum += numbers[t];
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
