package leapfrog.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.world.Blueprint;

/** From when on a policy can differ from the base. */
public final class PolicyDates {

    private PolicyDates() {}

    /**
     * The first quarter in which an instrument that only one of the two has is known or in force;
     * the fork when they have the same instruments, as when parameters differ.
     */
    public static Quarter of(Blueprint base, Blueprint policy) {
        List<DatedInstrument> differing = new ArrayList<>(base.policies());
        differing.removeAll(policy.policies());
        List<DatedInstrument> added = new ArrayList<>(policy.policies());
        added.removeAll(base.policies());
        differing.addAll(added);
        return differing.stream()
                .map(one -> one.schedule().from())
                .min(Quarter::compareTo)
                .orElse(base.fork());
    }
}
