package leapfrog.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Lever;

/**
 * Writes out what a scenario leaves unsaid, in the order of the declarations. What is read and what
 * the resolved scenario says are then the same text.
 */
final class Completion {

    private Completion() {}

    /** An instrument with its id, dates, strength and every lever. */
    static Tree.Fields instrument(Named named, InstrumentKind kind, Quarter from) {
        Draft draft = new Draft(named.body());
        draft.put("id", draft.text(named.name()));
        draft.keep("from", from.toString());
        draft.keepSaid("to");
        draft.keepSaid("announced");
        draft.keep("phase-in", "0 quarters");
        draft.keep("intensity", "1");
        draft.keepSaid("when");
        if (named.body().find("when").orElse(null) instanceof Tree.Fields when) {
            draft.put("when", trigger(when));
        }
        levers(draft, "", kind.levers());
        return draft.finish();
    }

    /** A strategy with its dates and strength; the date is the first documented one. */
    static Tree.Fields strategy(Named named, Quarter from) {
        Draft draft = new Draft(named.body());
        draft.keepSaid("name");
        draft.keepSaid("from");
        if (!says(named.body(), "from")) {
            draft.put("from", draft.text(from.toString()));
        }
        draft.keepSaid("to");
        draft.keepSaid("announced");
        draft.keep("phase-in", "0 quarters");
        draft.keep("intensity", "1");
        draft.keepSaid("when");
        if (named.body().find("when").orElse(null) instanceof Tree.Fields when) {
            draft.put("when", trigger(when));
        }
        draft.keepSaid("targets");
        return draft.finish();
    }

    /** Whether a map says something under a key other than none. */
    static boolean says(Tree.Fields map, String key) {
        return map.find(key).filter(tree -> !Draft.isNone(tree)).isPresent();
    }

    private static Tree.Fields trigger(Tree.Fields when) {
        Draft draft = new Draft(when);
        draft.keepSaid("measure");
        draft.keepSaid("above");
        draft.keepSaid("below");
        draft.keep("for", "1 quarters");
        draft.keep("hold", "1 quarters");
        return draft.finish();
    }

    /** Puts levers in their place; those with a dot go into a map named before the dot. */
    private static void levers(Draft draft, String prefix, List<Lever> levers) {
        for (Lever lever : levers) {
            String name = lever.name().substring(prefix.length());
            int dot = name.indexOf('.');
            if (dot < 0) {
                lever.fallback()
                        .ifPresentOrElse(
                                text -> draft.keep(name, text), () -> draft.keepSaid(name));
            } else if (!draft.done.containsKey(name.substring(0, dot))) {
                group(draft, prefix + name.substring(0, dot + 1), levers);
            }
        }
    }

    private static void group(Draft draft, String prefix, List<Lever> levers) {
        String key = prefix.substring(0, prefix.length() - 1);
        Tree given = draft.given.find(key).orElse(Tree.Fields.empty(draft.given.place()));
        if (given instanceof Tree.Fields fields) {
            Draft nested = new Draft(fields);
            levers(
                    nested,
                    prefix,
                    levers.stream().filter(lever -> lever.name().startsWith(prefix)).toList());
            draft.put(key, nested.finish());
        } else {
            draft.put(key, given);
        }
    }

    /** An event with its name and how long it lasts. */
    static Tree.Fields event(Named named) {
        Draft draft = new Draft(named.body());
        draft.put("name", draft.text(named.name()));
        draft.keepSaid("at");
        draft.keepSaid("window");
        draft.keepSaid("size");
        draft.keep("for", "4 quarters");
        draft.keepSaid("sectors");
        draft.keepSaid("states");
        return draft.finish();
    }

    /** A map being written out: what was given, and what it comes to so far. */
    private static final class Draft {

        private final Tree.Fields given;
        private final Map<String, Tree.Field> done = new LinkedHashMap<>();
        private final Set<String> lifted = new HashSet<>();

        Draft(Tree.Fields given) {
            this.given = given;
        }

        Tree.Text text(String text) {
            return new Tree.Text(given.place(), text);
        }

        void put(String key, Tree value) {
            Tree.Field before = given.fields().get(key);
            Place keyPlace = before == null ? value.place() : before.keyPlace();
            done.put(key, new Tree.Field(keyPlace, value));
        }

        /** What was given, else the fallback as it would be written. */
        void keep(String key, String fallback) {
            Tree value =
                    fallback.equals("[]")
                            ? new Tree.Items(given.place(), List.of())
                            : text(fallback);
            put(key, given.find(key).orElse(value));
        }

        /** What was given, unless it says none. */
        void keepSaid(String key) {
            Optional<Tree> value = given.find(key);
            if (value.filter(Draft::isNone).isPresent()) {
                lifted.add(key);
            } else {
                value.ifPresent(tree -> put(key, tree));
            }
        }

        private static boolean isNone(Tree tree) {
            return tree instanceof Tree.Text text && text.text().strip().equals(Forms.NONE);
        }

        /** All of it; keys that nobody knows come last, for the reader to refuse. */
        Tree.Fields finish() {
            given.fields()
                    .forEach(
                            (key, field) -> {
                                if (!lifted.contains(key)) {
                                    done.putIfAbsent(key, field);
                                }
                            });
            return new Tree.Fields(given.place(), done);
        }
    }
}
