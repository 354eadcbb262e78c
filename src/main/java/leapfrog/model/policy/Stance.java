package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.technology.Segment;

/**
 * What an instrument does about a layer, as the documented complex catch-up tells them apart (S0):
 * race at the frontier, join and learn, build an ecosystem of one's own, close. Which instrument
 * serves which is ours.
 */
enum Stance {
    FRONTIER,
    JOIN,
    BUILD,
    CLOSE;

    private static final List<Segment> CHIPS =
            Segment.all().stream().filter(Segment::isChipMaking).toList();

    /** Where it matters how near a state is: what others publish can be joined or be rivalled. */
    static final List<Segment> SEGMENTS_TO_LEARN =
            List.of(Segment.FRAMEWORK, Segment.MODEL, Segment.INTEGRATION);

    /** A stance on some segments. */
    record On(Stance stance, List<Segment> segments) {}

    /** What an instrument stands for; null for one that takes no side between segments. */
    static On of(Instrument instrument) {
        if (instrument instanceof FrontierInvestment programme) {
            return new On(FRONTIER, programme.segments());
        }
        if (instrument instanceof SelfReliance) {
            return new On(FRONTIER, CHIPS);
        }
        if (instrument instanceof OpenEcosystem) {
            return new On(BUILD, List.of(Segment.FRAMEWORK, Segment.MODEL));
        }
        if (instrument instanceof EfficiencyDrive || instrument instanceof ResearchCompute) {
            return new On(JOIN, List.of(Segment.MODEL));
        }
        if (instrument instanceof Diffusion) {
            return new On(JOIN, List.of(Segment.INTEGRATION));
        }
        if (instrument instanceof DataSovereignty) {
            return new On(CLOSE, List.of(Segment.PLATFORM));
        }
        if (instrument instanceof PlatformBan ban) {
            return new On(CLOSE, ban.segments());
        }
        return null;
    }
}
