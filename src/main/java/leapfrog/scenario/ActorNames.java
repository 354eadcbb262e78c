package leapfrog.scenario;

import java.util.Optional;
import java.util.Set;

/**
 * Who may be named in a scenario.
 *
 * @param states ids in the order of the file; empty when the actors could not be read, and then any
 *     name passes, since the missing actors are the mistake to tell
 */
record ActorNames(Set<String> states, Set<String> firms) {

    static ActorNames unknown() {
        return new ActorNames(Set.of(), Set.of());
    }

    static ActorNames of(Tree.Fields actors) {
        return new ActorNames(names(actors, "states"), names(actors, "firms"));
    }

    private static Set<String> names(Tree.Fields actors, String key) {
        Optional<Tree> tree = actors.find(key);
        return tree.isPresent() && tree.get() instanceof Tree.Fields fields
                ? fields.fields().keySet()
                : Set.of();
    }

    String state(String text) {
        return states.isEmpty() ? text.strip() : Forms.known("state", states).apply(text);
    }

    String firm(String text) {
        return firms.isEmpty() ? text.strip() : Forms.known("firm", firms).apply(text);
    }
}
