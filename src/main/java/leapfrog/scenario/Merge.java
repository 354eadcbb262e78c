package leapfrog.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.policy.InstrumentKind;

/**
 * Lays one layer of a scenario over another. Maps merge by key, instruments by id, events by name;
 * lists and single values are replaced.
 */
final class Merge {

    private final Mistakes mistakes;

    Merge(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    ScenarioLayer layers(ScenarioLayer base, ScenarioLayer change) {
        Map<String, NamedList> policies = new LinkedHashMap<>(base.policies());
        change.policies()
                .forEach(
                        (state, list) -> {
                            NamedList before =
                                    policies.getOrDefault(state, NamedList.none(list.place()));
                            policies.put(state, entries(before, list, "policies." + state));
                        });
        return new ScenarioLayer(
                fields(base.plain(), change.plain()),
                policies,
                entries(base.events(), change.events(), "events"));
    }

    static Tree.Fields fields(Tree.Fields base, Tree.Fields change) {
        Map<String, Tree.Field> merged = new LinkedHashMap<>(base.fields());
        change.fields()
                .forEach(
                        (key, field) -> {
                            dropOpposite(key, merged);
                            merged.merge(key, field, Merge::field);
                        });
        return new Tree.Fields(change.place(), merged);
    }

    private static Tree.Field field(Tree.Field base, Tree.Field change) {
        if (base.value() instanceof Tree.Fields under && change.value() instanceof Tree.Fields on) {
            return new Tree.Field(change.keyPlace(), fields(under, on));
        }
        return change;
    }

    /** A condition has one side: a new {@code above} takes the place of a {@code below}. */
    private static void dropOpposite(String key, Map<String, Tree.Field> merged) {
        if (key.equals("above")) {
            merged.remove("below");
        } else if (key.equals("below")) {
            merged.remove("above");
        }
    }

    private NamedList entries(NamedList base, NamedList change, String path) {
        Map<String, Named> merged = new LinkedHashMap<>();
        if (!change.dropsInherited()) {
            merged.putAll(base.entries());
        }
        for (Named entry : change.entries().values()) {
            lay(entry, merged, path);
        }
        return new NamedList(change.place(), false, merged);
    }

    private void lay(Named change, Map<String, Named> merged, String path) {
        Named base = merged.get(change.name());
        String where = path + "." + change.name();
        Optional<String> part = StrategyExpansion.kindOf(change.name(), merged.values());
        if (base != null && !change.kind().isEmpty() && !change.kind().equals(base.kind())) {
            mistakes.add(
                    change.place(),
                    where,
                    "is '"
                            + base.kind()
                            + "' in the file that this one extends, found '"
                            + change.kind()
                            + "'");
        } else if (removes(change, where)) {
            if (base == null && part.isEmpty()) {
                unknown(change, merged, path);
            }
            remove(change, part, merged);
        } else if (base != null) {
            Tree.Fields before = base.body().without("remove");
            Tree.Fields body = fields(before, change.body().without("remove"));
            merged.put(change.name(), new Named(base.kind(), base.name(), change.place(), body));
        } else if (change.kind().isEmpty() && part.isPresent()) {
            Tree.Fields body = change.body().without("remove");
            merged.put(change.name(), new Named(part.get(), change.name(), change.place(), body));
        } else if (change.kind().isEmpty()) {
            add(change, merged, path);
        } else {
            merged.put(change.name(), change.withBody(change.body().without("remove")));
        }
    }

    /**
     * Takes an entry out: a strategy with all that was said of its parts; of a part it is kept that
     * it goes, since the strategy would bring it in again.
     */
    private static void remove(Named change, Optional<String> part, Map<String, Named> merged) {
        Named base = merged.get(change.name());
        if (base != null && StrategyExpansion.isStrategy(base)) {
            merged.values()
                    .removeIf(
                            one -> StrategyExpansion.kindOf(one.name(), List.of(base)).isPresent());
        }
        merged.remove(change.name());
        part.ifPresent(
                kind ->
                        merged.put(
                                change.name(),
                                new Named(kind, change.name(), change.place(), change.body())));
    }

    private boolean removes(Named change, String where) {
        Optional<Tree> remove = change.body().find("remove");
        boolean removes =
                remove.flatMap(
                                tree ->
                                        Section.scalar(
                                                tree,
                                                () -> where + ".remove",
                                                Forms::flag,
                                                mistakes))
                        .orElse(false);
        if (removes && change.body().fields().size() > 1) {
            mistakes.add(
                    remove.orElseThrow().place(),
                    where,
                    "'remove: true' must stand alone with the name");
        }
        return removes;
    }

    /** An override may bring in an instrument by the name of a kind that the state has none of. */
    private void add(Named change, Map<String, Named> merged, String path) {
        boolean taken =
                merged.values().stream().anyMatch(entry -> entry.kind().equals(change.name()));
        if (path.startsWith("policies.")
                && InstrumentKind.ofId(change.name()).isPresent()
                && !taken) {
            merged.put(
                    change.name(),
                    new Named(change.name(), change.name(), change.place(), change.body()));
        } else {
            unknown(change, merged, path);
        }
    }

    private void unknown(Named change, Map<String, Named> merged, String path) {
        String what = path.equals("events") ? "event" : "instrument";
        String found = change.name();
        mistakes.add(
                change.place(),
                path,
                "there is no "
                        + what
                        + " '"
                        + found
                        + "' to change"
                        + (merged.isEmpty()
                                ? "; none is set there"
                                : NearestName.hint(found, merged.keySet())));
    }
}
