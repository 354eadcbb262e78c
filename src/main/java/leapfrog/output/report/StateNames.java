package leapfrog.output.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of states as they stand in English sentences; an id without a name stands for itself. */
final class StateNames {

    private static final List<String> WITH_ARTICLE =
            List.of("United ", "European ", "Gulf ", "Republic ");
    private static final String REST = "Rest of";

    private final Map<String, String> names;

    StateNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    boolean has(String id) {
        return names.containsKey(id);
    }

    /** With its article: {@code the United States}. */
    String inSentence(String id) {
        String name = names.getOrDefault(id, id);
        if (name.startsWith(REST)) {
            return "the rest of" + name.substring(REST.length());
        }
        return WITH_ARTICLE.stream().anyMatch(name::startsWith) ? "the " + name : name;
    }

    /** The subject of a series: {@code China behind the United States}. */
    String subject(String keys) {
        String[] ids = keys.split("/", -1);
        if (ids.length == 1) {
            return names.getOrDefault(keys, keys);
        }
        return Arrays.stream(ids).map(this::inSentence).collect(Collectors.joining(" behind "));
    }
}
