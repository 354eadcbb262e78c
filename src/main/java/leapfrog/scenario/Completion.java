package leapfrog.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        draft.put("id", named.name());
        draft.keep("from", from.toString());
        draft.keepSaid("to");
        draft.keepSaid("announced");
        draft.keep("phase-in", "0 quarters");
        draft.keep("intensity", "1");
        draft.keepSaid("when");
        if (draft.done.get("when") != null
                && draft.done.get("when").value() instanceof Tree.Fields when) {
            draft.done.put("when", draft.field("when", trigger(when)));
        }
        for (Lever lever : kind.levers()) {
            lever(draft, lever);
        }
        return draft.finish();
    }

    private static Tree.Fields trigger(Tree.Fields when) {
        Draft draft = new Draft(when);
        draft.keepSaid("measure");
        draft.keepSaid("above");
        draft.keepSaid("below");
        draft.keep("for", "1 quarters");
        return draft.finish();
    }

    /** Puts a lever in its place; one with a dot goes into a map of the levers before the dot. */
    private static void lever(Draft draft, Lever lever) {
        int dot = lever.name().indexOf('.');
        if (dot < 0) {
            lever.fallback()
                    .ifPresentOrElse(
                            text -> draft.keep(lever.name(), text),
                            () -> draft.keepSaid(lever.name()));
            return;
        }
        String group = lever.name().substring(0, dot);
        Tree.Field inside = draft.done.get(group);
        Tree given =
                inside != null
                        ? inside.value()
                        : draft.given
                                .find(group)
                                .orElseGet(() -> Tree.Fields.empty(draft.given.place()));
        if (given instanceof Tree.Fields fields) {
            Draft nested = new Draft(fields);
            nested.done.putAll(inside == null ? Map.of() : fields.fields());
            String name = lever.name().substring(dot + 1);
            lever.fallback()
                    .ifPresentOrElse(text -> nested.keep(name, text), () -> nested.keepSaid(name));
            draft.done.put(group, draft.field(group, nested.finish()));
        } else {
            draft.done.put(group, draft.field(group, given));
        }
    }

    /** An event with its name and how long it lasts. */
    static Tree.Fields event(Named named) {
        Draft draft = new Draft(named.body());
        draft.put("name", named.name());
        draft.keepSaid("at");
        draft.keepSaid("window");
        draft.keepSaid("size");
        draft.keep("for", "4 quarters");
        return draft.finish();
    }

    /** A map being written out: what was given, and what it comes to so far. */
    private static final class Draft {

        private final Tree.Fields given;
        private final Map<String, Tree.Field> done = new LinkedHashMap<>();

        Draft(Tree.Fields given) {
            this.given = given;
        }

        Tree.Field field(String key, Tree value) {
            Tree.Field before = given.fields().get(key);
            return new Tree.Field(before == null ? value.place() : before.keyPlace(), value);
        }

        void put(String key, String text) {
            done.put(key, field(key, new Tree.Text(given.place(), text)));
        }

        /** What was given, else the fallback as it would be written. */
        void keep(String key, String fallback) {
            Tree value =
                    fallback.equals("[]")
                            ? new Tree.Items(given.place(), List.of())
                            : new Tree.Text(given.place(), fallback);
            done.put(key, field(key, given.find(key).orElse(value)));
        }

        /** What was given, unless it says none. */
        void keepSaid(String key) {
            given.find(key)
                    .filter(tree -> !isNone(tree))
                    .ifPresent(tree -> done.put(key, field(key, tree)));
        }

        private static boolean isNone(Tree tree) {
            return tree instanceof Tree.Text text && text.text().strip().equals(Forms.NONE);
        }

        /** All of it; keys that nobody knows come last, for the reader to refuse. */
        Tree.Fields finish() {
            given.fields()
                    .forEach(
                            (key, field) -> {
                                if (!isNone(field.value())) {
                                    done.putIfAbsent(key, field);
                                }
                            });
            return new Tree.Fields(given.place(), done);
        }
    }
}
