package leapfrog.model.policy;

import java.io.Serializable;
import java.util.List;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Readings;
import leapfrog.model.core.Require;

/**
 * That a state re-weights its instruments as it goes, by which rule and how often. States without
 * one keep to dates and triggers.
 *
 * @param state id
 * @param payoff what the state looks at; empty for a rule that looks at no payoff
 * @param every quarters from one choice to the next
 * @param from first quarter in which it chooses
 */
public record Choice(String state, Rule rule, List<Payoff> payoff, int every, Quarter from)
        implements Serializable {

    /** How a state chooses. */
    public enum Rule {
        /** Reinforcement by what a choice was seen to pay. */
        ROTH_EREV("roth-erev"),
        /** The documented complex catch-up: each segment by its technological regime. */
        BY_REGIME("by-regime");

        private final String id;

        Rule(String id) {
            this.id = id;
        }

        /** The name in scenario files. */
        public String id() {
            return id;
        }
    }

    /**
     * A measure that counts, with its weight; negative when less is better.
     *
     * @param subject as in {@code CN/US}, or {@code world}
     */
    public record Payoff(String measure, String subject, double weight) implements Serializable {

        public Payoff {
            Require.text("measure", measure);
            Require.finite("weight", weight);
        }

        /** As written in scenarios: {@code gap-months(CN/US)}. */
        public String label() {
            return subject.equals("world") ? measure : measure + "(" + subject + ")";
        }
    }

    public Choice {
        Require.text("state", state);
        Require.within("every", every, 1, 400);
        payoff = List.copyOf(payoff);
        if (payoff.isEmpty() == (rule == Rule.ROTH_EREV)) {
            throw new IllegalArgumentException(
                    rule == Rule.ROTH_EREV
                            ? "payoff must name at least one measure"
                            : "payoff is not looked at by " + rule.id());
        }
    }

    /**
     * Every measure that the rule reads.
     *
     * @param states ids of all states
     */
    public List<Payoff> looksAt(List<String> states) {
        return rule == Rule.BY_REGIME ? RegimeFit.looksAt(states) : payoff;
    }

    /** Whether a choice is due in a quarter. */
    boolean isDue(Quarter quarter) {
        int since = quarter.minus(from);
        return since >= 0 && since % every == 0;
    }

    /** The weighted sum of last quarter's measures; NaN when one of them is undefined. */
    double level(Readings lastQuarter) {
        double sum = 0;
        for (Payoff one : payoff) {
            sum += one.weight() * lastQuarter.value(one.measure(), one.subject());
        }
        return sum;
    }
}
