package leapfrog.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import leapfrog.model.core.Unit;

/** The recurring parts of the JSON Schema: quarters, quantities, choices, lists and maps. */
final class SchemaTerms {

    private static final String NUMBER = "[-+]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][-+]?[0-9]+)?";

    private SchemaTerms() {}

    static Map<String, Object> text(String description) {
        return described("string", description);
    }

    static Map<String, Object> quarter(String description) {
        Map<String, Object> schema = text(description + ", such as 2022-Q4");
        schema.put("pattern", "^([0-9]{4}-Q[1-4]|none)$");
        return schema;
    }

    static Map<String, Object> choice(List<?> words, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("enum", words);
        return schema;
    }

    static Map<String, Object> integer(int min, int max, String description) {
        Map<String, Object> schema = described("integer", description);
        schema.put("minimum", min);
        schema.put("maximum", max);
        return schema;
    }

    static Map<String, Object> flag(String description) {
        return described("boolean", description);
    }

    static Map<String, Object> list(Map<String, Object> item, String description) {
        Map<String, Object> schema = described("array", description);
        schema.put("items", item);
        schema.put("uniqueItems", true);
        return schema;
    }

    /** A map of these keys and no other. */
    static Map<String, Object> map(Map<String, Object> properties, String description) {
        Map<String, Object> schema = described("object", description);
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        return schema;
    }

    /**
     * A number with unit; a bare number where the unit allows one.
     *
     * @param bare whether a bare number counts in the range's own unit
     */
    static Map<String, Object> quantity(Range range, boolean bare, String description) {
        String text = description + "; " + range.shown();
        Map<String, Object> written = text(text);
        String units =
                range.unit().compatible().stream()
                        .map(Unit::symbol)
                        .collect(Collectors.joining("|"));
        written.put("pattern", "^(" + NUMBER + " (" + units + ")|none)$");
        if (!bare && !Quantity.mayBeBare(range.unit())) {
            return written;
        }
        Map<String, Object> number = described("number", text);
        double factor = bare ? 1 : range.unit().factor();
        number.put("minimum", Math.min(0, range.min() * factor));
        number.put("maximum", range.max() * factor);
        Map<String, Object> either = new LinkedHashMap<>();
        either.put("description", text);
        either.put("anyOf", List.of(number, written));
        return either;
    }

    private static Map<String, Object> described(String type, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", type);
        return schema;
    }
}
