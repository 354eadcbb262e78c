package leapfrog.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code PATH=VALUE} into a layer that says one thing. Instruments are addressed by id,
 * events by name: {@code policies.US.chip-rule.enforcement=0.3}, {@code events.pandemic.size=0.2}.
 */
final class Overrides {

    private final Mistakes mistakes;

    Overrides(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<ScenarioLayer> layer(String text) {
        Source source = Source.override(text);
        int equals = text.indexOf('=');
        List<String> path =
                List.of(text.substring(0, Math.max(0, equals)).strip().split("\\.", -1));
        if (equals < 0 || path.stream().anyMatch(String::isBlank)) {
            mistakes.add(
                    source.start(), "", "must be written PATH=VALUE, as in horizon.to=2030-Q4");
            return Optional.empty();
        }
        if (path.get(0).equals("extends")) {
            mistakes.add(source.start(), "extends", "cannot be set from outside the file");
            return Optional.empty();
        }
        if (path.size() == 1 && ParameterCatalog.shipped().ids().contains(path.get(0))) {
            mistakes.add(
                    source.start(),
                    path.get(0),
                    "is a parameter; write it as parameters." + text.strip());
            return Optional.empty();
        }
        return value(source, text.substring(equals + 1)).flatMap(value -> layer(path, value));
    }

    /** Lists and maps are read as YAML; all else is one scalar as it stands. */
    private Optional<Tree> value(Source source, String text) {
        String trimmed = text.strip();
        if (trimmed.startsWith("[") || trimmed.startsWith("{") || trimmed.startsWith("\"")) {
            return TreeReader.read(source, trimmed, mistakes);
        }
        return TreeReader.checked(source.start(), trimmed, mistakes);
    }

    private Optional<ScenarioLayer> layer(List<String> path, Tree value) {
        if (path.get(0).equals("policies") && path.size() >= 3 && !path.get(2).equals("remove")) {
            return instrument(path, value);
        }
        if (path.get(0).equals("events") && path.size() >= 2) {
            return event(path, value);
        }
        Tree.Fields root = (Tree.Fields) nested(path, value);
        return Optional.of(new LayerReader(mistakes).layer(root));
    }

    private Optional<ScenarioLayer> instrument(List<String> path, Tree value) {
        Tree body = nested(path.subList(3, path.size()), value);
        if (!(body instanceof Tree.Fields fields)) {
            mistakes.add(
                    value.place(),
                    String.join(".", path),
                    "is an instrument; set one of its levers, as in "
                            + String.join(".", path)
                            + ".intensity=0.5");
            return Optional.empty();
        }
        Named entry = new Named("", path.get(2), value.place(), fields);
        ScenarioLayer empty = ScenarioLayer.empty(value.place());
        return Optional.of(
                new ScenarioLayer(
                        empty.plain(), Map.of(path.get(1), NamedList.of(entry)), empty.events()));
    }

    private Optional<ScenarioLayer> event(List<String> path, Tree value) {
        if (path.size() == 2) {
            mistakes.add(
                    value.place(),
                    String.join(".", path),
                    "is an event; set one of its keys, as in events." + path.get(1) + ".size=0.1");
            return Optional.empty();
        }
        int last = path.size() - 1;
        String name = String.join(".", path.subList(1, last));
        Tree.Fields body = Tree.Fields.of(value.place(), path.get(last), value);
        ScenarioLayer empty = ScenarioLayer.empty(value.place());
        Named entry = new Named("", name, value.place(), body);
        return Optional.of(new ScenarioLayer(empty.plain(), empty.policies(), NamedList.of(entry)));
    }

    /** A value wrapped in one map for each name of a path. */
    private static Tree nested(List<String> path, Tree value) {
        Tree tree = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            tree = Tree.Fields.of(value.place(), path.get(i), tree);
        }
        return tree;
    }
}
