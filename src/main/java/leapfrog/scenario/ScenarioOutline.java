package leapfrog.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a resolved scenario file says about itself, for people to read: texts as they stand, not
 * checked again, so that the file of an older version can be told of too.
 *
 * @param name title; empty when the file has none, as the other texts
 * @param from first quarter
 * @param to last quarter
 * @param fork quarter in which what-ifs begin
 * @param states names by id
 * @param instruments in the order of the file
 * @param events each with its keys in the order of the file
 * @param parameters that differ from their defaults, as written
 */
public record ScenarioOutline(
        String name,
        String description,
        String question,
        String precedent,
        String from,
        String to,
        String fork,
        Map<String, String> states,
        List<Instrument> instruments,
        List<Map<String, String>> events,
        Map<String, String> parameters) {

    /**
     * One instrument of a state.
     *
     * @param levers as written, without the id
     */
    public record Instrument(String state, String kind, String id, Map<String, String> levers) {

        public Instrument {
            levers = Collections.unmodifiableMap(new LinkedHashMap<>(levers));
        }
    }

    public ScenarioOutline {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        instruments = List.copyOf(instruments);
        events = List.copyOf(events);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * @throws ScenarioException when the file cannot be read or is no YAML map
     */
    public static ScenarioOutline read(Path file) {
        Mistakes mistakes = new Mistakes();
        Source source = Source.file(file);
        Optional<Tree> tree =
                FileText.read(file, source.start(), mistakes)
                        .flatMap(text -> TreeReader.read(source, text, mistakes));
        if (tree.isPresent() && !(tree.get() instanceof Tree.Fields)) {
            mistakes.add(source.start(), "", "the file is no map of a scenario");
        }
        mistakes.refuse();
        return of((Tree.Fields) tree.orElseThrow());
    }

    private static ScenarioOutline of(Tree.Fields root) {
        Map<String, Tree> horizon = fields(root.find("horizon"));
        return new ScenarioOutline(
                text(root.find("name")),
                text(root.find("description")),
                text(root.find("question")),
                text(root.find("precedent")),
                text(Optional.ofNullable(horizon.get("from"))),
                text(Optional.ofNullable(horizon.get("to"))),
                text(Optional.ofNullable(horizon.get("fork"))),
                states(root),
                instruments(root),
                items(root.find("events")).stream().map(each -> texts(Optional.of(each))).toList(),
                texts(root.find("parameters")));
    }

    private static Map<String, String> states(Tree.Fields root) {
        Map<String, String> names = new LinkedHashMap<>();
        Tree states = fields(root.find("actors")).get("states");
        fields(Optional.ofNullable(states))
                .forEach(
                        (id, state) -> {
                            String name = texts(Optional.of(state)).getOrDefault("name", "");
                            names.put(id, name.isEmpty() ? id : name);
                        });
        return names;
    }

    private static List<Instrument> instruments(Tree.Fields root) {
        List<Instrument> found = new ArrayList<>();
        fields(root.find("policies"))
                .forEach(
                        (state, list) -> {
                            for (Tree item : items(Optional.of(list))) {
                                fields(Optional.of(item))
                                        .forEach(
                                                (kind, levers) ->
                                                        found.add(instrument(state, kind, levers)));
                            }
                        });
        return found;
    }

    private static Instrument instrument(String state, String kind, Tree levers) {
        Map<String, String> texts = texts(Optional.of(levers));
        String id = texts.getOrDefault("id", kind);
        texts.remove("id");
        return new Instrument(state, kind, id, texts);
    }

    private static Map<String, Tree> fields(Optional<Tree> tree) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        if (tree.isPresent() && tree.get() instanceof Tree.Fields map) {
            map.fields().forEach((key, field) -> fields.put(key, field.value()));
        }
        return fields;
    }

    private static List<Tree> items(Optional<Tree> tree) {
        return tree.isPresent() && tree.get() instanceof Tree.Items list ? list.items() : List.of();
    }

    private static Map<String, String> texts(Optional<Tree> tree) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields(tree).forEach((key, value) -> texts.put(key, text(Optional.of(value))));
        return texts;
    }

    /** A value in one line: lists by commas, maps as {@code key value}. */
    private static String text(Optional<Tree> tree) {
        if (tree.isEmpty()) {
            return "";
        }
        Tree value = tree.get();
        if (value instanceof Tree.Text text) {
            return text.text();
        }
        if (value instanceof Tree.Items list) {
            return list.items().stream()
                    .map(item -> text(Optional.of(item)))
                    .collect(Collectors.joining(", "));
        }
        return texts(tree).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining(", "));
    }
}
