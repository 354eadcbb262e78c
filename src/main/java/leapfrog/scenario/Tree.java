package leapfrog.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says before anything is made of it: texts, lists and maps, each with its place. A
 * scalar is always its text; what it means is up to who reads it.
 */
sealed interface Tree {

    Place place();

    /** What was found, for messages. */
    String shown();

    /** The map, when it is one. */
    default Optional<Fields> asFields() {
        return this instanceof Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /** The text of a scalar, when it is one. */
    default Optional<String> asText() {
        return this instanceof Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** One scalar; empty when the file gives a key without a value. */
    record Text(Place place, String text) implements Tree {

        private static final int LONGEST_SHOWN = 60;

        @Override
        public String shown() {
            if (text.isEmpty()) {
                return "nothing";
            }
            String line = text.strip().replace('\n', ' ');
            boolean cut = line.length() > LONGEST_SHOWN;
            return "'" + (cut ? line.substring(0, LONGEST_SHOWN) + "..." : line) + "'";
        }
    }

    /** A list. */
    record Items(Place place, List<Tree> items) implements Tree {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /** A map in the order of the file. */
    record Fields(Place place, Map<String, Field> fields) implements Tree {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        static Fields empty(Place place) {
            return new Fields(place, Map.of());
        }

        /** A map of one key. */
        static Fields of(Place place, String key, Tree value) {
            return new Fields(place, Map.of(key, new Field(place, value)));
        }

        Optional<Tree> find(String key) {
            return Optional.ofNullable(fields.get(key)).map(Field::value);
        }

        Fields with(String key, Tree value) {
            Map<String, Field> changed = new LinkedHashMap<>(fields);
            Field before = fields.get(key);
            Place keyPlace = before == null ? value.place() : before.keyPlace();
            changed.put(key, new Field(keyPlace, value));
            return new Fields(place, changed);
        }

        Fields without(String key) {
            Map<String, Field> changed = new LinkedHashMap<>(fields);
            changed.remove(key);
            return new Fields(place, changed);
        }

        @Override
        public String shown() {
            return "a map";
        }
    }

    /** A value of a map and where its key stands. */
    record Field(Place keyPlace, Tree value) {}
}
