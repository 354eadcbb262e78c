package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Segment;

/**
 * Keeps platforms, models or frameworks of other states, or of single firms, out of the home
 * market.
 *
 * @param targets ids of the states whose firms are banned
 * @param firms ids of single firms that are banned
 * @param segments what of theirs is banned: PLATFORM, MODEL, FRAMEWORK
 * @param coverage share of the home market that the ban reaches; below 1 when it is sub-national
 */
public record PlatformBan(
        List<String> targets, List<String> firms, List<Segment> segments, double coverage)
        implements Instrument {

    private static final List<Segment> BANNABLE =
            List.of(Segment.PLATFORM, Segment.MODEL, Segment.FRAMEWORK);

    static final List<Lever> LEVERS =
            List.of(
                    Lever.list("targets", Lever.Kind.STATES, "states whose firms are banned"),
                    Lever.list("firms", Lever.Kind.FIRMS, "single firms that are banned"),
                    Lever.list(
                            "segments",
                            Lever.Kind.SEGMENTS,
                            "what is banned: PLATFORM, MODEL, FRAMEWORK; the first two when left out"),
                    Lever.share("coverage", "1", "share of the home market that is reached"));

    public PlatformBan {
        targets = List.copyOf(targets);
        firms = List.copyOf(firms);
        segments =
                segments.isEmpty()
                        ? List.of(Segment.PLATFORM, Segment.MODEL)
                        : List.copyOf(segments);
        if (targets.isEmpty() && firms.isEmpty()) {
            throw new IllegalArgumentException("targets or firms must be given");
        }
        if (!BANNABLE.containsAll(segments)) {
            throw new IllegalArgumentException("segments must be of PLATFORM, MODEL, FRAMEWORK");
        }
        Require.share("coverage", coverage);
    }

    static PlatformBan of(LeverValues levers) {
        return new PlatformBan(
                levers.ids("targets"),
                levers.ids("firms"),
                levers.segments("segments"),
                levers.number("coverage"));
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.add(issuer, this, strength);
    }

    @Override
    public void announce(Terms.Draft draft, int issuer, double intensity, int quartersToStart) {
        draft.announce(issuer, this, intensity, quartersToStart);
    }
}
