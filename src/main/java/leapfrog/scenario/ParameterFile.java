package leapfrog.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;

/**
 * Reads the declarations of parameters: groups of parameters, some with one member for each key.
 */
final class ParameterFile {

    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "segment", names(Segment.values()),
                    "sector", names(Sector.values()),
                    "layer", names(Layer.values()));

    private final Mistakes mistakes;
    private final Map<String, ParameterEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();

    ParameterFile(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    ParameterCatalog read(Section root) {
        for (String name : root.keys()) {
            root.section(name).ifPresent(group -> group(name, group));
        }
        return new ParameterCatalog(entries.values(), groups);
    }

    private void group(String name, Section group) {
        group.needed("text", Forms::text).ifPresent(text -> groups.put(name, text));
        group.neededSection("parameters")
                .ifPresent(
                        all -> {
                            for (String id : all.keys()) {
                                all.section(id).ifPresent(one -> declared(name, id, one));
                            }
                        });
        group.rejectUnread();
    }

    private void declared(String group, String id, Section section) {
        Optional<Unit> unit = section.needed("unit", ParameterFile::unit);
        String symbol = section.value("symbol", Forms::text).orElse("");
        Optional<String> text = section.needed("text", Forms::text);
        Optional<String> source = section.needed("source", Forms::text);
        boolean assumed = source.filter("assumed"::equals).isPresent();
        Optional<String> reason =
                assumed
                        ? section.needed("reason", Forms::text)
                        : section.value("reason", Forms::text);
        List<Double> range = section.need("range").map(tree -> range(section)).orElse(List.of());
        Optional<String> by =
                section.value("by", Forms.choice(KEYS.keySet().stream().sorted().toList()));
        boolean zero =
                section.value("zero", Forms.choice(List.of("allowed", "refused")))
                        .filter("refused"::equals)
                        .isEmpty();
        Optional<Tree> fallback = section.need("default");
        section.rejectUnread();
        if (unit.isEmpty() || text.isEmpty() || source.isEmpty() || range.size() != 2) {
            return;
        }
        ParameterEntry pattern =
                new ParameterEntry(
                        id,
                        group,
                        symbol,
                        unit.get(),
                        0,
                        range.get(0),
                        range.get(1),
                        zero,
                        source.get(),
                        reason.orElse(""),
                        text.get());
        fallback.ifPresent(tree -> members(pattern, by, section));
    }

    private static Unit unit(String text) {
        List<String> symbols = Stream.of(Unit.values()).map(Unit::symbol).toList();
        return Unit.ofSymbol(Forms.known("unit", symbols).apply(text)).orElseThrow();
    }

    private List<Double> range(Section section) {
        List<Double> bounds = new ArrayList<>();
        section.list("range", text -> Numbers.parse(text.strip())).ifPresent(bounds::addAll);
        if (bounds.size() != 2 || bounds.get(0) > bounds.get(1)) {
            section.mistake("range", "must be [least, greatest]");
            return List.of();
        }
        return bounds;
    }

    private void members(ParameterEntry pattern, Optional<String> by, Section section) {
        if (by.isEmpty()) {
            section.value("default", pattern::read).ifPresent(value -> put(pattern, "", value));
            return;
        }
        List<String> keys = KEYS.get(by.get());
        if (section.find("default").orElseThrow() instanceof Tree.Text) {
            section.value("default", pattern::read)
                    .ifPresent(value -> keys.forEach(key -> put(pattern, key, value)));
            return;
        }
        section.section("default")
                .ifPresent(
                        all -> {
                            for (String key : keys) {
                                all.needed(key, pattern::read)
                                        .ifPresent(value -> put(pattern, key, value));
                            }
                            all.rejectUnread();
                        });
    }

    private void put(ParameterEntry pattern, String key, double value) {
        ParameterEntry entry = pattern.member(key, value);
        if (entries.putIfAbsent(entry.id(), entry) != null) {
            mistakes.add(
                    Source.PROGRAM.start(),
                    entry.group(),
                    "parameter '" + entry.id() + "' is declared twice");
        }
    }
}
