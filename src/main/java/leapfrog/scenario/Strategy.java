package leapfrog.scenario;

import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.InstrumentKind;

/**
 * A documented strategy: a named bundle of dated instruments.
 *
 * @param states ids of the states that follow it in the record
 * @param source where the strategy is documented
 */
record Strategy(
        String name, String text, List<String> states, String source, List<Member> members) {

    /**
     * One instrument of a bundle.
     *
     * @param name within the bundle
     * @param from documented first quarter
     * @param to documented last quarter; empty when it goes on
     * @param announced documented quarter in which others learnt of it
     * @param intensity share of the strategy's own
     * @param source of dates and levers
     * @param assumed levers whose value is our own setting
     * @param reason for those; may be empty when there are none
     * @param levers as a scenario would write them
     */
    record Member(
            String name,
            InstrumentKind kind,
            Quarter from,
            Optional<Quarter> to,
            Optional<Quarter> announced,
            double intensity,
            String source,
            List<String> assumed,
            String reason,
            Tree.Fields levers) {

        /** The id of the instrument that it becomes. */
        String id(String strategy) {
            return strategy + "-" + name;
        }
    }

    Strategy {
        states = List.copyOf(states);
        members = List.copyOf(members);
    }

    /** The first date that is documented of any of its instruments. */
    Quarter from() {
        return members.stream().map(Member::from).min(Quarter::compareTo).orElseThrow();
    }
}
