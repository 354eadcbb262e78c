package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Segment;

/**
 * Screening of stakes that firms of some states want to take in home firms.
 *
 * @param targets ids of the states whose firms are screened
 * @param segments in which stakes are screened
 * @param strictness chance that a stake is refused, 0 to 1
 */
public record InvestmentScreening(List<String> targets, List<Segment> segments, double strictness)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.required("targets", Lever.Kind.STATES, "states whose firms are screened"),
                    Lever.required(
                            "segments",
                            Lever.Kind.SEGMENTS,
                            "segments in which stakes are screened"),
                    Lever.share("strictness", "0.5", "chance that a stake is refused"));

    public InvestmentScreening {
        targets = List.copyOf(targets);
        segments = List.copyOf(segments);
        if (targets.isEmpty() || segments.isEmpty()) {
            throw new IllegalArgumentException("targets and segments must not be empty");
        }
        Require.share("strictness", strictness);
    }

    static InvestmentScreening of(LeverValues levers) {
        return new InvestmentScreening(
                levers.ids("targets"), levers.segments("segments"), levers.number("strictness"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(issuer, this, strength);
    }
}
