package leapfrog.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.policy.InstrumentKind;

/**
 * Sorts the content of one scenario file into a {@link ScenarioLayer}: gives every instrument and
 * event its name, so that layers can be merged by it.
 */
final class LayerReader {

    private static final List<String> KINDS =
            Stream.of(InstrumentKind.values()).map(InstrumentKind::id).toList();

    private final Mistakes mistakes;

    LayerReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    ScenarioLayer layer(Tree.Fields root) {
        Tree.Fields plain = root.without("extends").without("policies").without("events");
        Map<String, NamedList> policies = new LinkedHashMap<>();
        root.find("policies")
                .flatMap(tree -> Section.of("policies", tree, mistakes))
                .ifPresent(section -> readStates(section, policies));
        NamedList events =
                root.find("events").map(this::events).orElse(NamedList.none(root.place()));
        return new ScenarioLayer(plain, policies, events);
    }

    private void readStates(Section section, Map<String, NamedList> policies) {
        for (String state : section.keys()) {
            String path = section.path(state);
            Place place = section.keyPlace(state);
            policies.put(state, instruments(section.find(state).orElseThrow(), path, place));
        }
    }

    private NamedList instruments(Tree tree, String path, Place place) {
        if (isRemoveAll(tree)) {
            return new NamedList(place, true, Map.of());
        }
        Map<String, Named> entries = new LinkedHashMap<>();
        boolean drops = false;
        for (Tree item : items(tree, path, "'- diffusion: { support: 0.3 }'")) {
            if (isRemoveAll(item)) {
                drops = true;
            } else {
                instrument(item, path).ifPresent(entry -> put(entries, entry, path));
            }
        }
        return new NamedList(place, drops, entries);
    }

    private List<Tree> items(Tree tree, String path, String example) {
        if (tree instanceof Tree.Items list) {
            return list.items();
        }
        mistakes.add(
                tree.place(),
                path,
                "must be a list of entries such as " + example + ", found " + tree.shown());
        return List.of();
    }

    private static boolean isRemoveAll(Tree tree) {
        return tree instanceof Tree.Fields fields
                && fields.fields().size() == 1
                && fields.find("remove").filter(LayerReader::isAll).isPresent();
    }

    private static boolean isAll(Tree tree) {
        return tree instanceof Tree.Text text && text.text().strip().equals("all");
    }

    private Optional<Named> instrument(Tree item, String path) {
        if (!(item instanceof Tree.Fields fields) || fields.fields().isEmpty()) {
            mistakes.add(
                    item.place(),
                    path,
                    "must be an instrument such as 'diffusion: { support: 0.3 }', found "
                            + item.shown());
            return Optional.empty();
        }
        if (fields.fields().size() > 1) {
            mistakes.add(
                    item.place(),
                    path,
                    "an instrument is one key with its settings in a map below it, found "
                            + String.join(", ", fields.fields().keySet())
                            + " side by side");
            return Optional.empty();
        }
        String kind = fields.fields().keySet().iterator().next();
        Tree.Field field = fields.fields().get(kind);
        if (kind.equals(Named.STRATEGY)) {
            return strategy(field, path);
        }
        if (!KINDS.contains(kind)) {
            List<String> known = new ArrayList<>(KINDS);
            known.add(Named.STRATEGY);
            mistakes.add(
                    field.keyPlace(),
                    path,
                    "unknown instrument '" + kind + "'" + NearestName.hint(kind, known));
            return Optional.empty();
        }
        return body(field, path + "." + kind).map(body -> instrument(kind, field, body, path));
    }

    /** A named strategy; its id is its name when the entry gives no other. */
    private Optional<Named> strategy(Tree.Field field, String path) {
        boolean bare = field.value() instanceof Tree.Text text && !text.text().isEmpty();
        Tree.Field whole =
                bare
                        ? new Tree.Field(
                                field.keyPlace(),
                                Tree.Fields.of(field.value().place(), "name", field.value()))
                        : field;
        return body(whole, path + "." + Named.STRATEGY)
                .map(
                        body -> {
                            String named =
                                    body.find("name")
                                            .filter(Tree.Text.class::isInstance)
                                            .map(tree -> ((Tree.Text) tree).text().strip())
                                            .orElse(Named.STRATEGY);
                            boolean removed = body.find("remove").isPresent();
                            Named entry = instrument(Named.STRATEGY, field, body, path);
                            String id = body.find("id").isPresent() ? entry.name() : named;
                            return new Named(
                                    Named.STRATEGY,
                                    id,
                                    entry.place(),
                                    removed ? entry.body().without("name") : entry.body());
                        });
    }

    private Named instrument(String kind, Tree.Field field, Tree.Fields body, String path) {
        String name =
                body.find("id")
                        .flatMap(id -> Section.scalar(id, () -> path + ".id", Forms::id, mistakes))
                        .orElse(kind);
        return new Named(kind, name, field.keyPlace(), body.without("id"));
    }

    /** The settings below a key; a key without a value has none. */
    private Optional<Tree.Fields> body(Tree.Field field, String path) {
        if (field.value() instanceof Tree.Text text && text.text().isEmpty()) {
            return Optional.of(Tree.Fields.empty(field.keyPlace()));
        }
        if (field.value() instanceof Tree.Fields fields) {
            return Optional.of(fields);
        }
        mistakes.add(field.value().place(), path, "must be a map, found " + field.value().shown());
        return Optional.empty();
    }

    private NamedList events(Tree tree) {
        if (isRemoveAll(tree)) {
            return new NamedList(tree.place(), true, Map.of());
        }
        Map<String, Named> entries = new LinkedHashMap<>();
        boolean drops = false;
        String example = "'- { at: 2020-Q1, window: demand, size: 0.1, name: pandemic }'";
        for (Tree item : items(tree, "events", example)) {
            if (isRemoveAll(item)) {
                drops = true;
            } else if (item instanceof Tree.Fields fields) {
                put(entries, event(fields, entries.size() + 1), "events");
            } else {
                mistakes.add(item.place(), "events", "must be a map, found " + item.shown());
            }
        }
        return new NamedList(tree.place(), drops, entries);
    }

    private Named event(Tree.Fields body, int number) {
        Optional<Tree> name = body.find("name");
        if (name.isEmpty()) {
            mistakes.add(body.place(), "events", "'name' is missing");
        }
        String known =
                name.flatMap(tree -> Section.scalar(tree, () -> "events", Forms::name, mistakes))
                        .orElse("event " + number);
        return new Named(Named.EVENT, known, body.place(), body.without("name"));
    }

    private void put(Map<String, Named> entries, Named entry, String path) {
        Named first = entries.putIfAbsent(entry.name(), entry);
        if (first != null) {
            String what = entry.kind().equals(Named.EVENT) ? "name" : "id";
            mistakes.add(
                    entry.place(),
                    path,
                    what
                            + " '"
                            + entry.name()
                            + "' is given twice, first at line "
                            + first.place().line()
                            + ", column "
                            + first.place().column());
        }
    }
}
