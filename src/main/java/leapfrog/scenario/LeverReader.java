package leapfrog.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Lever;
import leapfrog.model.policy.LeverValues;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;

/** Reads the levers of an instrument by their declarations. */
final class LeverReader {

    private static final List<String> SEGMENTS = Segment.all().stream().map(Segment::name).toList();

    private static final List<String> SECTORS = Sector.all().stream().map(Sector::id).toList();
    private static final List<String> LAYERS = Stream.of(Layer.values()).map(Layer::name).toList();

    private final ActorNames names;

    LeverReader(ActorNames names) {
        this.names = names;
    }

    /** Every lever of the kind, as {@link LeverValues} wants them; mistakes are noted. */
    LeverValues read(InstrumentKind kind, Section instrument) {
        Map<String, Object> values = new HashMap<>();
        Map<String, Optional<Section>> groups = new LinkedHashMap<>();
        for (Lever lever : kind.levers()) {
            int dot = lever.name().indexOf('.');
            Optional<Section> section =
                    dot < 0
                            ? Optional.of(instrument)
                            : groups.computeIfAbsent(
                                    lever.name().substring(0, dot), instrument::section);
            String key = lever.name().substring(dot + 1);
            section.flatMap(where -> value(lever, key, where))
                    .ifPresent(value -> values.put(lever.name(), value));
        }
        groups.values().forEach(group -> group.ifPresent(Section::rejectUnread));
        return new LeverValues(values);
    }

    private Optional<?> value(Lever lever, String key, Section section) {
        if (lever.fallback().isEmpty() && section.need(key).isEmpty()) {
            return Optional.empty();
        }
        return switch (lever.kind()) {
            case QUANTITY -> quantity(lever, key, section);
            case CHOICE -> section.value(key, Forms.choice(lever.choices()));
            case FLAG -> section.value(key, Forms::flag);
            case STATES -> section.list(key, names::state);
            case FIRMS -> section.list(key, names::firm);
            case SEGMENTS -> section.list(key, Forms.known("segment", SEGMENTS));
            case SECTORS -> section.list(key, Forms.known("sector", SECTORS));
            case LAYERS -> section.list(key, Forms.known("layer", LAYERS));
        };
    }

    private static Optional<Double> quantity(Lever lever, String key, Section section) {
        boolean mayBeAbsent = lever.fallback().filter(Lever.NONE::equals).isPresent();
        Range range = new Range(lever.unit(), lever.min(), lever.max());
        return section.value(
                        key,
                        text ->
                                mayBeAbsent && text.strip().equals(Lever.NONE)
                                        ? Optional.<Double>empty()
                                        : Optional.of(range.base(text)))
                .flatMap(value -> value);
    }
}
