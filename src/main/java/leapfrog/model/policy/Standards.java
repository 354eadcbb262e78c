package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Segment;

/**
 * Effort to make the home state's standards those of others.
 *
 * @param segments whose standards are meant
 * @param effort from 0 to 1
 * @param partners ids of the states that are worked with
 */
public record Standards(List<Segment> segments, double effort, List<String> partners)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.required("segments", Lever.Kind.SEGMENTS, "whose standards are meant"),
                    Lever.share("effort", "0.3", "people and money put into committees"),
                    Lever.list("partners", Lever.Kind.STATES, "states that are worked with"));

    public Standards {
        segments = List.copyOf(segments);
        partners = List.copyOf(partners);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("segments must not be empty");
        }
        Require.share("effort", effort);
    }

    static Standards of(LeverValues levers) {
        return new Standards(
                levers.segments("segments"), levers.number("effort"), levers.ids("partners"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(issuer, this, strength);
    }
}
