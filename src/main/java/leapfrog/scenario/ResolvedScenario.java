package leapfrog.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scenario as one file that says everything itself: nothing extended, every default written
 * out, the actors inside. Values keep the text they were given, so reading it again and writing it
 * out gives the same bytes.
 */
final class ResolvedScenario {

    private static final List<String> ORDER =
            List.of(
                    "name",
                    "description",
                    "question",
                    "precedent",
                    "horizon",
                    "adopters",
                    "poles",
                    "policies",
                    "choices",
                    "events",
                    "parameters",
                    "measures",
                    "figures",
                    "actors");

    private final Tree.Fields given;
    private final Place place;
    private final Map<String, Tree> said = new LinkedHashMap<>();

    ResolvedScenario(Tree.Fields given) {
        this.given = given;
        this.place = given.place();
        for (String key : List.of("name", "description", "question", "precedent")) {
            given.find(key)
                    .filter(Tree.Text.class::isInstance)
                    .ifPresent(tree -> said.put(key, text(((Tree.Text) tree).text().strip())));
        }
        for (String key : List.of("poles", "measures", "figures")) {
            given.find(key).ifPresent(tree -> said.put(key, tree));
        }
    }

    private Tree text(String text) {
        return new Tree.Text(place, text);
    }

    private Tree list(List<String> texts) {
        return new Tree.Items(place, texts.stream().map(this::text).toList());
    }

    void horizon(Horizon horizon) {
        Map<String, Tree.Field> dates = new LinkedHashMap<>();
        dates.put("from", new Tree.Field(place, text(horizon.from().toString())));
        dates.put("to", new Tree.Field(place, text(horizon.to().toString())));
        dates.put("fork", new Tree.Field(place, text(horizon.fork().toString())));
        said.put("horizon", new Tree.Fields(place, dates));
    }

    void adopters(int number) {
        said.put("adopters", text(Integer.toString(number)));
    }

    void policies(Tree.Fields policies) {
        if (!policies.fields().isEmpty()) {
            said.put("policies", policies);
        }
    }

    void choices(Tree.Fields choices) {
        if (!choices.fields().isEmpty()) {
            said.put("choices", choices);
        }
    }

    void events(List<Tree> events) {
        if (!events.isEmpty()) {
            said.put("events", new Tree.Items(place, events));
        }
    }

    /** Keeps the parameters that differ from their defaults, in this order. */
    void parameters(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Tree.Fields all = (Tree.Fields) given.find("parameters").orElseThrow();
        Map<String, Tree.Field> kept = new LinkedHashMap<>();
        ids.forEach(id -> kept.put(id, all.fields().get(id)));
        said.put("parameters", new Tree.Fields(place, kept));
    }

    void measures(List<String> labels) {
        if (!labels.isEmpty()) {
            said.put("measures", list(labels));
        }
    }

    void actors(Tree.Fields actors) {
        said.put("actors", actors);
    }

    String text() {
        Map<String, Tree.Field> ordered = new LinkedHashMap<>();
        for (String key : ORDER) {
            Tree value = said.get(key);
            if (value != null) {
                ordered.put(key, new Tree.Field(place, value));
            }
        }
        return TreeWriter.write(new Tree.Fields(place, ordered));
    }
}
