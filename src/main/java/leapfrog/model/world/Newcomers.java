package leapfrog.model.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.Parties;
import leapfrog.model.technology.Segment;

/**
 * Places for firms that the run itself may found: in every state so many, at a pole twice as many.
 * A place is empty until founders take it, and free again when their firm has failed.
 */
final class Newcomers {

    /** Where new firms work. */
    static final List<Segment> SEGMENTS = List.of(Segment.MODEL, Segment.INTEGRATION);

    private static final Quarter NEVER = new Quarter(Integer.MAX_VALUE);
    private static final double OPENNESS = 0.3;

    private Newcomers() {}

    /** The firms of a blueprint, and the places. */
    static List<FirmSeed> with(Blueprint blueprint) {
        List<FirmSeed> firms = new ArrayList<>(blueprint.firms());
        int places = (int) blueprint.parameters().value("newcomer-places");
        for (StateSeed state : blueprint.states()) {
            for (int i = 1; i <= (state.pole() ? 2 * places : places); i++) {
                String id = Parties.NEWCOMER + state.id().toLowerCase(Locale.ROOT) + "-" + i;
                firms.add(place(id, state.id()));
            }
        }
        return firms;
    }

    private static FirmSeed place(String id, String home) {
        Map<FirmField, Double> values = new EnumMap<>(FirmField.class);
        for (FirmField field : FirmField.values()) {
            values.put(field, 0.0);
        }
        values.put(FirmField.OPENNESS, OPENNESS);
        values.put(FirmField.FOREIGN_SHARE, OPENNESS);
        Map<Segment, Double> knowledge = new EnumMap<>(Segment.class);
        SEGMENTS.forEach(segment -> knowledge.put(segment, 1.0));
        return new FirmSeed(
                id,
                id,
                List.of(),
                home,
                Optional.of(NEVER),
                values,
                knowledge,
                Map.of(),
                List.of());
    }

    static boolean isPlace(String id) {
        return id.startsWith(Parties.NEWCOMER);
    }
}
