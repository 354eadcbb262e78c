package leapfrog.experiment.limits;

import java.io.IOException;
import java.util.List;
import leapfrog.model.agent.BassFlow;
import leapfrog.model.core.Quarter;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;

/**
 * Bass's curve (1969, doi 10.1287/mnsc.15.5.215) where one ecosystem stands alone and nobody has
 * the choice of none: in expectation quarter by quarter, and in whole runs within the error of
 * sampling.
 */
final class BassLimit implements Limit {

    private static final int RUNS = 3;
    private static final double ROUNDING = 1e-9;

    /** Early luck is carried on by contagion: up to three times the error of a plain sample. */
    private static final double CARRIED = 3;

    private static final double ERRORS = 3;

    @Override
    public List<LimitRow> check(LimitRuns runs) throws IOException, InterruptedException {
        Blueprint bass = runs.blueprint("limits/bass");
        double p = bass.parameters().value("contagion-innovation");
        double q = bass.parameters().value("contagion-imitation");
        double[][] adopted =
                runs.run("bass", RUNS, bass.quarters(), seed -> new World(bass, seed).run());
        double error = ERRORS * CARRIED * 0.5 / Math.sqrt(bass.adopters());
        double share = 0;
        LimitRow chain = null;
        LimitRow run = null;
        for (int t = 1; t <= bass.quarters(); t++) {
            double exact = closed(p, q, t * Quarter.YEARS);
            share = BassFlow.after(p, q, share, Quarter.YEARS);
            chain =
                    worse(
                            chain,
                            new LimitRow(
                                    "bass-expectation",
                                    "Bass's curve in expectation, quarter furthest off",
                                    exact,
                                    share,
                                    ROUNDING));
            for (double[] one : adopted) {
                run =
                        worse(
                                run,
                                new LimitRow(
                                        "bass-run",
                                        "Bass's curve in runs, quarter furthest off",
                                        exact,
                                        one[t - 1],
                                        error));
            }
        }
        return List.of(chain, run);
    }

    /** F = (1 - exp(-(p+q)t)) / (1 + (q/p) exp(-(p+q)t)). */
    static double closed(double p, double q, double years) {
        double decay = Math.exp(-(p + q) * years);
        return (1 - decay) / (1 + q / p * decay);
    }

    private static LimitRow worse(LimitRow known, LimitRow next) {
        return known == null || !(off(next) <= off(known)) ? next : known;
    }

    private static double off(LimitRow row) {
        return Math.abs(row.model() - row.exact());
    }
}
