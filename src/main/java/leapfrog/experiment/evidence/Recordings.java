package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.experiment.Job;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.ResultSink;
import leapfrog.experiment.SeriesGrid;
import leapfrog.model.core.Parameters;

/** What every treatment recorded on every seed, kept in memory. */
final class Recordings implements ResultSink {

    private final SeriesGrid grid;
    private final int seeds;
    private final List<Treatment> treatments;
    private final Map<Treatment, double[][]> numbers = new LinkedHashMap<>();
    private Outcome firstFailure;
    private int failures;

    Recordings(SeriesGrid grid, List<Treatment> treatments, int seeds) {
        this.grid = grid;
        this.seeds = seeds;
        this.treatments = List.copyOf(treatments);
        treatments.forEach(treatment -> numbers.put(treatment, new double[seeds][]));
    }

    @Override
    public void accept(Outcome outcome) {
        Job job = outcome.job();
        if (!outcome.failed()) {
            numbers.get(treatments.get(job.arm()))[job.replication()] = outcome.numbers();
            return;
        }
        failures++;
        if (firstFailure == null || isBefore(job, firstFailure.job())) {
            firstFailure = outcome;
        }
    }

    /** In the order of the plan, so that the message does not depend on which thread was first. */
    private static boolean isBefore(Job one, Job other) {
        return one.arm() < other.arm()
                || one.arm() == other.arm() && one.replication() < other.replication();
    }

    /** How many failed, and how the first did; nothing when all stand. */
    Optional<String> failures() {
        if (failures == 0) {
            return Optional.empty();
        }
        Job job = firstFailure.job();
        String when = firstFailure.quarter() == null ? "" : " in " + firstFailure.quarter();
        return Optional.of(
                failures
                        + " of "
                        + treatments.size() * seeds
                        + " replications failed and are left out; the first: "
                        + treatments.get(job.arm()).label()
                        + ", seed "
                        + job.seed()
                        + when
                        + ": "
                        + firstFailure.message());
    }

    /** The arms of a fact, on the seeds on which none of them failed. */
    Trial trial(List<Treatment> arms, Parameters parameters) {
        List<Integer> whole = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            int at = seed;
            if (arms.stream().allMatch(arm -> numbers.get(arm)[at] != null)) {
                whole.add(seed);
            }
        }
        double[][][] chosen = new double[arms.size()][whole.size()][];
        for (int arm = 0; arm < chosen.length; arm++) {
            for (int i = 0; i < whole.size(); i++) {
                chosen[arm][i] = numbers.get(arms.get(arm))[whole.get(i)];
            }
        }
        return new Trial(grid, chosen, parameters);
    }
}
