package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Quarter;

/** The values of one section of the facts; every key must be read by somebody. */
final class FactSection {

    private final String name;
    private final Map<String, String> values;
    private final Set<String> read = new LinkedHashSet<>();

    FactSection(String name, Map<String, String> values) {
        this.name = name;
        this.values = values;
    }

    String name() {
        return name;
    }

    List<String> keys() {
        return new ArrayList<>(values.keySet());
    }

    Optional<String> find(String key) {
        read.add(key);
        return Optional.ofNullable(values.get(key));
    }

    String text(String key) {
        return value(key, text -> text);
    }

    double number(String key) {
        return value(key, Double::parseDouble);
    }

    int whole(String key) {
        return value(key, Integer::parseInt);
    }

    /** A quarter, or so many after a date: {@code +4}. */
    Quarter quarter(String key, Quarter date) {
        return value(
                key,
                text ->
                        text.startsWith("+")
                                ? date.plus(Integer.parseInt(text))
                                : Quarter.parse(text));
    }

    /** Parts between semicolons; none when the key is missing. */
    List<String> list(String key) {
        return find(key).map(text -> parts(text, ";")).orElse(List.of());
    }

    /** A scenario, with what the key {@code set} changes in every arm of the fact. */
    Treatment treatment(String key) {
        return Treatment.of(text(key)).with(list("set"));
    }

    /** Scenarios between semicolons, as {@link #treatment} has them; none without the key. */
    List<Treatment> treatments(String key) {
        List<String> set = list("set");
        return list(key).stream().map(stem -> Treatment.of(stem).with(set)).toList();
    }

    /** Two numbers with a comma between them. */
    Interval interval(String key) {
        return value(
                key,
                text -> {
                    List<String> bounds = parts(text, ",");
                    if (bounds.size() != 2) {
                        throw new IllegalArgumentException("must be two numbers");
                    }
                    return new Interval(
                            Double.parseDouble(bounds.get(0)), Double.parseDouble(bounds.get(1)));
                });
    }

    private static List<String> parts(String text, String separator) {
        return Stream.of(text.split(separator)).map(String::strip).toList();
    }

    private <T> T value(String key, Function<String, T> reader) {
        String text = find(key).orElseThrow(() -> mistake(key, "is missing"));
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw mistake(key, "found '" + text + "': " + e.getMessage());
        }
    }

    /** To be called last: refuses keys that nobody asked for. */
    void refuseUnread() {
        for (String key : values.keySet()) {
            if (!read.contains(key)) {
                throw mistake(key, "is not known");
            }
        }
    }

    IllegalStateException mistake(String key, String what) {
        return new IllegalStateException("facts [" + name + "] " + key + ": " + what);
    }
}
