package leapfrog.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One map of a file, read key by key. What is missing, mistyped or out of range is noted with its
 * place and path and comes back empty, so that a single pass finds every mistake; what nobody asked
 * for is refused at the end.
 */
final class Section {

    private final String path;
    private final Tree.Fields fields;
    private final Mistakes mistakes;
    private final List<String> asked = new ArrayList<>();

    Section(String path, Tree.Fields fields, Mistakes mistakes) {
        this.path = path;
        this.fields = fields;
        this.mistakes = mistakes;
    }

    /** The map of a tree, or nothing after telling what stands there instead. */
    static Optional<Section> of(String path, Tree tree, Mistakes mistakes) {
        if (tree instanceof Tree.Fields fields) {
            return Optional.of(new Section(path, fields, mistakes));
        }
        mistakes.add(tree.place(), path, "must be a map, found " + tree.shown());
        return Optional.empty();
    }

    Optional<Tree> find(String key) {
        asked.add(key);
        return fields.find(key);
    }

    Optional<Tree> need(String key) {
        Optional<Tree> value = find(key);
        if (value.isEmpty()) {
            mistakes.add(fields.place(), path, "'" + key + "' is missing");
        }
        return value;
    }

    /** A scalar by its form; the form refuses with an {@link IllegalArgumentException}. */
    <T> Optional<T> value(String key, Function<String, T> form) {
        return find(key).flatMap(tree -> scalar(tree, () -> path(key), form, mistakes));
    }

    <T> Optional<T> needed(String key, Function<String, T> form) {
        return need(key).flatMap(tree -> scalar(tree, () -> path(key), form, mistakes));
    }

    /**
     * @param path worked out only for a mistake, since a good file has thousands of values
     */
    static <T> Optional<T> scalar(
            Tree tree, Supplier<String> path, Function<String, T> form, Mistakes mistakes) {
        String message;
        if (!(tree instanceof Tree.Text text)) {
            message = "must be a single value, found " + tree.shown();
        } else if (text.text().isBlank()) {
            message = "has no value";
        } else {
            try {
                return Optional.of(form.apply(text.text()));
            } catch (IllegalArgumentException e) {
                message = e.getMessage();
            }
        }
        mistakes.add(tree.place(), path.get(), message);
        return Optional.empty();
    }

    Optional<Section> section(String key) {
        return find(key).flatMap(tree -> of(path(key), tree, mistakes));
    }

    Optional<Section> neededSection(String key) {
        return need(key).flatMap(tree -> of(path(key), tree, mistakes));
    }

    /** The scalars of a list by their form; one that stands twice is refused. */
    <T> Optional<List<T>> list(String key, Function<String, T> form) {
        return find(key).map(tree -> items(tree, path(key), form));
    }

    /** A list that must hold something; silence about the key is another matter. */
    <T> Optional<List<T>> filledList(String key, Function<String, T> form, String advice) {
        boolean empty =
                find(key)
                        .filter(tree -> tree instanceof Tree.Items list && list.items().isEmpty())
                        .isPresent();
        if (empty) {
            mistake(key, "must not be empty; " + advice);
        }
        return list(key, form);
    }

    private <T> List<T> items(Tree tree, String where, Function<String, T> form) {
        List<T> values = new ArrayList<>();
        if (!(tree instanceof Tree.Items list)) {
            mistakes.add(
                    tree.place(), where, "must be a list such as [A, B], found " + tree.shown());
            return values;
        }
        for (Tree item : list.items()) {
            Optional<T> value = scalar(item, () -> where, form, mistakes);
            if (value.isPresent() && values.contains(value.get())) {
                mistakes.add(item.place(), where, item.shown() + " is listed twice");
            } else {
                value.ifPresent(values::add);
            }
        }
        return values;
    }

    /** Every key with its place and value, for maps whose keys are names. */
    Set<String> keys() {
        asked.addAll(fields.fields().keySet());
        return fields.fields().keySet();
    }

    Place keyPlace(String key) {
        return fields.fields().get(key).keyPlace();
    }

    Place place() {
        return fields.place();
    }

    /** The place of a value, or of the map when it has none. */
    Place place(String key) {
        return fields.find(key).map(Tree::place).orElse(fields.place());
    }

    String path() {
        return path;
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void mistake(Place place, String where, String message) {
        mistakes.add(place, where, message);
    }

    /** Notes a mistake of the value of a key. */
    void mistake(String key, String message) {
        mistakes.add(place(key), path(key), message);
    }

    /** Call last: whatever nobody asked for is most likely a misspelling. */
    void rejectUnread() {
        fields.fields()
                .forEach(
                        (key, field) -> {
                            if (!asked.contains(key)) {
                                mistakes.add(
                                        field.keyPlace(),
                                        path,
                                        "unknown key '"
                                                + key
                                                + "'"
                                                + NearestName.hint(
                                                        key, asked.stream().distinct().toList()));
                            }
                        });
    }
}
