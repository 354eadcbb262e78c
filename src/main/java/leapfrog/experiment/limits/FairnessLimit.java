package leapfrog.experiment.limits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * No state is favoured: of two that are alike in everything but their names, each leads as often as
 * a coin falls. In half of the runs they are listed the other way round.
 */
final class FairnessLimit implements Limit {

    private static final int RUNS = 200;
    private static final double HALF = 0.5;

    /** Chance, both sides together, of a count that is taken for unfair. */
    private static final double RARE = 0.01;

    @Override
    public List<LimitRow> check(LimitRuns runs) throws IOException, InterruptedException {
        Blueprint listed = runs.blueprint("limits/equals");
        Blueprint turned = turned(listed);
        double[][] ahead =
                runs.run("equals", RUNS, 2, seed -> ahead((seed & 1) == 0 ? listed : turned, seed));
        return List.of(
                row("capability", "capability", ahead, 0),
                row("computing", "computing in service", ahead, 1));
    }

    private static LimitRow row(String id, String what, double[][] ahead, int column) {
        return new LimitRow(
                "fairness-" + id,
                "share of runs in which the first of two like states leads in " + what,
                HALF,
                LimitRuns.mean(ahead, column),
                tolerance());
    }

    /** Furthest share from one half that a fair coin gives with a chance above RARE. */
    static double tolerance() {
        BinomialDistribution coin = new BinomialDistribution(null, RUNS, HALF);
        int fewest = 0;
        while (2 * coin.cumulativeProbability(fewest) <= RARE) {
            fewest++;
        }
        return HALF - (double) fewest / RUNS;
    }

    private static Blueprint turned(Blueprint plain) {
        List<StateSeed> states = new ArrayList<>(plain.states());
        List<FirmSeed> firms = new ArrayList<>(plain.firms());
        Collections.reverse(states);
        Collections.reverse(firms);
        return new Blueprint(
                plain.from(),
                plain.to(),
                plain.fork(),
                plain.adopters(),
                states,
                firms,
                plain.parameters(),
                plain.policies(),
                plain.events(),
                plain.probes(),
                plain.watched(),
                plain.choices());
    }

    /** Whether the state that the file lists first is ahead at the end. */
    private static double[] ahead(Blueprint blueprint, long seed) {
        World world = LimitRuns.begun(blueprint, seed);
        for (int t = 1; t < blueprint.quarters(); t++) {
            world.stepQuarter();
        }
        int first = world.roster().stateIndex("EAST");
        int second = 1 - first;
        return new double[] {
            world.labs().frontier(first) > world.labs().frontier(second) ? 1 : 0,
            world.park().stockOf(first) > world.park().stockOf(second) ? 1 : 0
        };
    }
}
