package leapfrog.model.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.technology.Segment;

/**
 * Who is in a world, as far as that decides what is worth recording.
 *
 * @param states ids in the order of the actor file
 * @param poles ids of the poles, leader of the start first
 * @param vendors ids of the firms that design chips
 * @param makers by segment, ids of the states that are home to a firm of it, in their order
 */
public record Cast(
        List<String> states,
        List<String> poles,
        List<String> vendors,
        Map<Segment, List<String>> makers) {

    public Cast {
        states = List.copyOf(states);
        poles = List.copyOf(poles);
        vendors = List.copyOf(vendors);
        makers = new LinkedHashMap<>(makers);
    }

    /** States that are home to a firm of a segment. */
    List<String> makers(Segment segment) {
        return makers.getOrDefault(segment, List.of());
    }
}
