package leapfrog.model.world;

import java.io.Serializable;
import java.util.List;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.Choice;
import leapfrog.model.policy.DatedInstrument;

/**
 * All that a world is made from, but for its luck.
 *
 * @param from first quarter that is recorded; pre-history runs before it
 * @param to last quarter, counted in
 * @param fork quarter from which policies are what-ifs rather than record
 * @param adopters adopter firms in each state
 * @param states in any order
 * @param firms in any order
 * @param policies in any order
 * @param probes what is recorded, in the order of the tables
 * @param watched what triggers and choosing states read; recorded or not
 * @param choices how states choose that do not keep to dates and triggers, at most one for each
 */
public record Blueprint(
        Quarter from,
        Quarter to,
        Quarter fork,
        int adopters,
        List<StateSeed> states,
        List<FirmSeed> firms,
        Parameters parameters,
        List<DatedInstrument> policies,
        List<WindowEvent> events,
        List<Probe> probes,
        List<Probe> watched,
        List<Choice> choices)
        implements Serializable {

    public Blueprint {
        states = List.copyOf(states);
        firms = List.copyOf(firms);
        policies = List.copyOf(policies);
        events = List.copyOf(events);
        probes = List.copyOf(probes);
        watched = List.copyOf(watched);
        choices = List.copyOf(choices);
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException(
                    "the horizon ends (" + to + ") before it starts (" + from + ")");
        }
    }

    /** Of states that keep to dates and triggers. */
    public Blueprint(
            Quarter from,
            Quarter to,
            Quarter fork,
            int adopters,
            List<StateSeed> states,
            List<FirmSeed> firms,
            Parameters parameters,
            List<DatedInstrument> policies,
            List<WindowEvent> events,
            List<Probe> probes,
            List<Probe> watched) {
        this(
                from,
                to,
                fork,
                adopters,
                states,
                firms,
                parameters,
                policies,
                events,
                probes,
                watched,
                List.of());
    }

    /** Quarters that are recorded. */
    public int quarters() {
        return to.minus(from) + 1;
    }

    public Blueprint withProbes(List<Probe> others) {
        return new Blueprint(
                from,
                to,
                fork,
                adopters,
                states,
                firms,
                parameters,
                policies,
                events,
                others,
                watched,
                choices);
    }

    public Blueprint withParameters(Parameters others) {
        return new Blueprint(
                from, to, fork, adopters, states, firms, others, policies, events, probes, watched,
                choices);
    }
}
