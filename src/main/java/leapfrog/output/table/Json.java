package leapfrog.output.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes nested maps, lists, texts and numbers as JSON (RFC 8259), two spaces a level. */
final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** A whole file, ended by a line break. Keys stand in the order of the map. */
    static String text(Map<String, ?> value) {
        Json json = new Json();
        json.object(value, "");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            object(map, indent);
        } else if (value instanceof List<?> list) {
            array(list, indent);
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map, String indent) {
        if (map.isEmpty()) {
            text.append("{}");
            return;
        }
        String inner = indent + INDENT;
        String separator = "{\n";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator).append(inner);
            string(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), inner);
            separator = ",\n";
        }
        text.append('\n').append(indent).append('}');
    }

    private void array(List<?> list, String indent) {
        if (list.isEmpty()) {
            text.append("[]");
            return;
        }
        String inner = indent + INDENT;
        String separator = "[\n";
        for (Object each : list) {
            text.append(separator).append(inner);
            value(each, inner);
            separator = ",\n";
        }
        text.append('\n').append(indent).append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
