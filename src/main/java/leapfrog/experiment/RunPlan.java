package leapfrog.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that is to be run: each arm once on each seed.
 *
 * @param arms in the order of the tables
 * @param seeds of the replications, shared by all arms
 * @param grid shape of what every replication records
 * @param compared whether tables carry the policy as their first column
 */
public record RunPlan(List<Arm> arms, long[] seeds, SeriesGrid grid, boolean compared) {

    public RunPlan {
        arms = List.copyOf(arms);
        seeds = seeds.clone();
        if (arms.isEmpty() || seeds.length == 0) {
            throw new IllegalArgumentException("a plan needs an arm and a seed");
        }
    }

    /** The plan of a run without comparison. */
    public static RunPlan single(String policy, Simulation simulation, long[] seeds, SeriesGrid g) {
        return new RunPlan(List.of(new Arm(policy, simulation)), seeds, g, false);
    }

    public int replications() {
        return seeds.length;
    }

    /** Replications over all arms. */
    public int size() {
        return Math.multiplyExact(arms.size(), seeds.length);
    }

    /** In the order of the tables: arm by arm, replication by replication. */
    public List<Job> jobs() {
        List<Job> jobs = new ArrayList<>(size());
        for (int arm = 0; arm < arms.size(); arm++) {
            for (int replication = 0; replication < seeds.length; replication++) {
                jobs.add(new Job(arm, replication, seeds[replication]));
            }
        }
        return jobs;
    }

    @Override
    public long[] seeds() {
        return seeds.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunPlan plan
                && arms.equals(plan.arms)
                && Arrays.equals(seeds, plan.seeds)
                && grid.equals(plan.grid)
                && compared == plan.compared;
    }

    @Override
    public int hashCode() {
        return arms.hashCode() * 31 + Arrays.hashCode(seeds);
    }
}
