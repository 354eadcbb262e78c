package leapfrog.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Schedule;
import leapfrog.model.world.Blueprint;

/** From when on a policy can differ from the base. */
public final class PolicyDates {

    private PolicyDates() {}

    /**
     * The first quarter in which an instrument is in force that only one of the two has, or from
     * which on the same instrument has lapsed in one of them; the fork when they have the same
     * instruments, as when parameters differ.
     */
    public static Quarter of(Blueprint base, Blueprint policy) {
        List<Quarter> dates = new ArrayList<>();
        dates(base.policies(), policy.policies(), dates);
        dates(policy.policies(), base.policies(), dates);
        return dates.stream().min(Quarter::compareTo).orElse(base.fork());
    }

    private static void dates(
            List<DatedInstrument> these, List<DatedInstrument> those, List<Quarter> dates) {
        for (DatedInstrument one : these) {
            if (!those.contains(one)) {
                dates.add(
                        those.stream()
                                .flatMap(other -> lapse(one, other).stream())
                                .findFirst()
                                .orElse(one.schedule().from()));
            }
        }
    }

    /** The quarter after the earlier end of two that differ in their end alone. */
    private static Optional<Quarter> lapse(DatedInstrument one, DatedInstrument other) {
        if (!endless(one).equals(endless(other))) {
            return Optional.empty();
        }
        Optional<Quarter> first = one.schedule().to();
        Optional<Quarter> second = other.schedule().to();
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second).map(end -> end.plus(1));
        }
        boolean earlier = first.get().compareTo(second.get()) < 0;
        return Optional.of((earlier ? first : second).get().plus(1));
    }

    private static DatedInstrument endless(DatedInstrument one) {
        Schedule dates = one.schedule();
        return new DatedInstrument(
                one.issuer(),
                one.id(),
                one.kind(),
                one.instrument(),
                new Schedule(
                        dates.from(),
                        Optional.empty(),
                        dates.announced(),
                        dates.phaseIn(),
                        dates.intensity(),
                        dates.when()));
    }
}
