package leapfrog.experiment.limits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Two like ecosystems after a passing push (Brock and Durlauf 2001, doi 10.1111/1467-937X.00168):
 * the lead m settles on m = tanh(strength m / 2), so that above a strength of 2 a part of it stays.
 */
final class MeanFieldLimit implements Limit {

    private static final int RUNS = 3;
    private static final double WORLD_PART = 1;

    /** How many errors of sampling are allowed. */
    private static final double ERRORS = 4;

    @Override
    public List<LimitRow> check(LimitRuns runs) throws IOException, InterruptedException {
        List<LimitRow> rows = new ArrayList<>();
        rows.add(row(runs, "mean-field-below", 1.6, 20_000));
        rows.add(row(runs, "mean-field-above", 2.05, 100_000));
        rows.add(row(runs, "mean-field-above", 2.2, 40_000));
        rows.add(row(runs, "mean-field-above", 3, 20_000));
        return rows;
    }

    private static LimitRow row(LimitRuns runs, String scenario, double strength, int adopters)
            throws IOException, InterruptedException {
        Blueprint world =
                runs.blueprint(
                        "limits/" + scenario,
                        "adopters=" + adopters,
                        "horizon.to=2049-Q4",
                        "parameters.local-network-weight=" + (strength - WORLD_PART),
                        "measures=[ecosystem-share(EAST), ecosystem-share(WEST)]");
        double[][] leads =
                runs.run(
                        scenario,
                        RUNS,
                        1,
                        seed -> {
                            double[] shares = new World(world, seed).run();
                            int last = shares.length - 1;
                            return new double[] {shares[last - 1] - shares[last]};
                        });
        double exact = lead(strength);
        return new LimitRow(
                String.format(Locale.ROOT, "mean-field-%s", number(strength)),
                "lead of Brock and Durlauf's mean field at strength " + number(strength),
                exact,
                LimitRuns.mean(leads, 0),
                ERRORS * error(strength, exact, adopters));
    }

    private static String number(double strength) {
        return strength == Math.rint(strength)
                ? Integer.toString((int) strength)
                : Double.toString(strength);
    }

    /** The stable solution that is not below zero. */
    static double lead(double strength) {
        return strength <= 2
                ? 0
                : new BrentSolver(1e-12).solve(1000, m -> Math.tanh(strength * m / 2) - m, 0.01, 1);
    }

    /**
     * A sample leans by one over the root of its firms, which are those of two states in all runs;
     * the network multiplies that by 1 / (1 - strength (1 - m^2) / 2).
     */
    private static double error(double strength, double lead, int adopters) {
        double rest = 1 - lead * lead;
        return Math.sqrt(rest / (RUNS * 2.0 * adopters)) / (1 - strength / 2 * rest);
    }
}
