package leapfrog.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * Searches the unit cube by CMA-ES (Hansen and Ostermeier 2001, doi 10.1162/106365601750190398).
 *
 * <p>The library's optimiser asks for one value after the other, while a generation's points do not
 * depend on each other's values. So it is started anew for each generation from the same random
 * numbers: it is told all values known so far, the points of the next generation are noted as it
 * asks for them, and these are then evaluated side by side.
 */
final class Search {

    /** Short, since the start was set by hand with the record in view. */
    private static final double STEP = 0.1;

    private static final int FEWEST_CHILDREN = 4;
    private static final double CHILDREN_BY_LOG = 3;

    private final int dimensions;
    private final double[] start;
    private final int budget;
    private final long seed;
    private final int children;

    /** Evaluates points of the cube, in their order. */
    @FunctionalInterface
    interface Objective {
        double[] of(List<double[]> points) throws IOException, InterruptedException;
    }

    /** Ends a start of the optimiser when it has asked for a whole generation. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    /**
     * @param budget most evaluations
     */
    Search(double[] start, int budget, long seed) {
        this.dimensions = start.length;
        this.start = start.clone();
        this.budget = budget;
        this.seed = seed;
        this.children = FEWEST_CHILDREN + (int) Math.floor(CHILDREN_BY_LOG * Math.log(dimensions));
    }

    /** Points of one generation. */
    int children() {
        return children;
    }

    /** Spends the budget, or less when the search has converged. */
    void run(Objective objective) throws IOException, InterruptedException {
        List<Double> known = new ArrayList<>();
        while (true) {
            List<double[]> asked = next(known);
            if (asked.isEmpty()) {
                return;
            }
            for (double value : objective.of(asked)) {
                known.add(value);
            }
        }
    }

    /** What the optimiser asks for once it knows these values. */
    private List<double[]> next(List<Double> known) {
        List<double[]> asked = new ArrayList<>();
        int[] count = {0};
        try {
            optimiser()
                    .optimize(
                            new MaxEval(budget),
                            GoalType.MINIMIZE,
                            new ObjectiveFunction(point -> answer(point, known, asked, count[0]++)),
                            new InitialGuess(start),
                            new SimpleBounds(filled(0), filled(1)),
                            new CMAESOptimizer.Sigma(filled(STEP)),
                            new CMAESOptimizer.PopulationSize(children));
        } catch (Enough e) {
            // What is asked for stands in the list.
        }
        return asked;
    }

    private double answer(double[] point, List<Double> known, List<double[]> asked, int index) {
        if (index < known.size()) {
            return known.get(index);
        }
        if (!asked.isEmpty() && generation(index) != generation(known.size())) {
            throw new Enough();
        }
        asked.add(point.clone());
        return 0;
    }

    /** The start is a generation of its own. */
    private int generation(int index) {
        return index == 0 ? 0 : 1 + (index - 1) / children;
    }

    private CMAESOptimizer optimiser() {
        return new CMAESOptimizer(
                Integer.MAX_VALUE, 0, true, 0, 0, new MersenneTwister(seed), false, null);
    }

    private double[] filled(double value) {
        double[] filled = new double[dimensions];
        Arrays.fill(filled, value);
        return filled;
    }
}
