package leapfrog.output.table;

import leapfrog.experiment.Arm;
import leapfrog.experiment.RunPlan;

/**
 * Everything that makes a result folder.
 *
 * @param threads on which replications, tables and statistics run
 */
public record RunRequest(
        Destination destination, Provenance provenance, RunPlan plan, int threads) {

    public RunRequest {
        if (provenance.resolved().size() != plan.arms().size()) {
            throw new IllegalArgumentException("each arm needs its resolved scenario");
        }
    }

    /** Of all that decides the results: scenarios, policies, seeds and the program. */
    String hash() {
        Fingerprint hash = new Fingerprint();
        Program program = Program.running();
        hash.add(program.version()).add(program.build());
        hash.add(plan.compared() ? 1 : 0).add(plan.arms().size());
        for (Arm arm : plan.arms()) {
            hash.add(arm.policy());
        }
        provenance.resolved().forEach(hash::add);
        for (long seed : plan.seeds()) {
            hash.add(seed);
        }
        return hash.hex();
    }
}
