package leapfrog.model.agent;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.technology.Segment;

/**
 * What the actor file says of a lead firm at the start of 2015, or at its founding. Values are in
 * base units.
 *
 * @param id lower-case kebab id, such as sk-hynix
 * @param name in English
 * @param aliases other names that the sources use
 * @param home id of the home state
 * @param activeFrom first quarter it acts, empty when it acts from the start
 * @param values by field; listed in {@link FirmField}
 * @param knowledge level by segment it works in, world's best of 2015 = 1 (for a firm founded
 *     later: the share of the best known level at its founding)
 * @param research by segment where the file tells it apart, USD a year
 * @param champions names of the state-assigned open platforms that it hosts
 */
public record FirmSeed(
        String id,
        String name,
        List<String> aliases,
        String home,
        Optional<Quarter> activeFrom,
        Map<FirmField, Double> values,
        Map<Segment, Double> knowledge,
        Map<Segment, Double> research,
        List<String> champions)
        implements Serializable {

    public FirmSeed {
        aliases = List.copyOf(aliases);
        values = Map.copyOf(values);
        champions = List.copyOf(champions);
        if (knowledge.isEmpty()) {
            throw new IllegalArgumentException("firm " + id + " works in no segment");
        }
        // Map.copyOf would iterate, and so sum, in an order that differs from process to process.
        knowledge = Collections.unmodifiableMap(new EnumMap<>(knowledge));
        Map<Segment, Double> ordered = new EnumMap<>(Segment.class);
        ordered.putAll(research);
        research = Collections.unmodifiableMap(ordered);
        for (FirmField field : FirmField.values()) {
            if (!values.containsKey(field)) {
                throw new IllegalArgumentException(
                        "firm " + id + " has no value for " + field.id());
            }
        }
    }

    public double value(FirmField field) {
        return values.get(field);
    }

    /** Research in a segment of the start, USD a year: as told, else an even part of the whole. */
    public double research(Segment segment) {
        double even = value(FirmField.RESEARCH) / knowledge.size();
        return research.getOrDefault(segment, even);
    }

    /** What stands in a checkpoint, since an Optional cannot. */
    private Object writeReplace() {
        return new Stored(
                id,
                name,
                aliases,
                home,
                activeFrom.orElse(null),
                values,
                knowledge,
                research,
                champions);
    }

    /** The same with null for a firm that acts from the start. */
    private record Stored(
            String id,
            String name,
            List<String> aliases,
            String home,
            Quarter activeFrom,
            Map<FirmField, Double> values,
            Map<Segment, Double> knowledge,
            Map<Segment, Double> research,
            List<String> champions)
            implements Serializable {

        private Object readResolve() {
            return new FirmSeed(
                    id,
                    name,
                    aliases,
                    home,
                    Optional.ofNullable(activeFrom),
                    values,
                    knowledge,
                    research,
                    champions);
        }
    }
}
