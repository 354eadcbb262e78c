package leapfrog.output.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import leapfrog.output.chart.words.Words;

/** Names of states as they stand in sentences; an id without a name stands for itself. */
final class StateNames {

    private static final List<String> WITH_ARTICLE =
            List.of("United ", "European ", "Gulf ", "Republic ");
    private static final String REST = "Rest of";

    private final Map<String, String> names;
    private final Words words;

    StateNames(Map<String, String> names, Words words) {
        this.names = Map.copyOf(names);
        this.words = words;
    }

    boolean has(String id) {
        return names.containsKey(id);
    }

    private String name(String id) {
        return words.state(id, names.getOrDefault(id, id));
    }

    /** With its article, where the language has any: {@code the United States}. */
    String inSentence(String id) {
        String name = name(id);
        if (name.startsWith(REST)) {
            return "the rest of" + name.substring(REST.length());
        }
        return WITH_ARTICLE.stream().anyMatch(name::startsWith) ? "the " + name : name;
    }

    /** The subject of a series: {@code China behind the United States}. */
    String subject(String keys) {
        String[] ids = keys.split("/", -1);
        if (ids.length == 1) {
            return name(keys);
        }
        return Arrays.stream(ids)
                .map(this::inSentence)
                .reduce((first, second) -> words.of("report.pair", first, second))
                .orElse("");
    }
}
