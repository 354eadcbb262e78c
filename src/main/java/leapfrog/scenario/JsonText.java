package leapfrog.scenario;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259), two blanks a level. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String write(Object value) {
        JsonText text = new JsonText();
        text.value(value, "\n");
        return text.out.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            object(map, line);
        } else if (value instanceof List<?> list) {
            array(list, line);
        } else if (value instanceof String text) {
            quoted(text);
        } else if (value instanceof Double number) {
            out.append(Numbers.shown(number));
        } else {
            out.append(value);
        }
    }

    private void object(Map<?, ?> map, String line) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = line + "  ";
        String lead = "{" + inner;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(lead);
            quoted((String) entry.getKey());
            out.append(": ");
            value(entry.getValue(), inner);
            lead = "," + inner;
        }
        out.append(line).append('}');
    }

    private void array(List<?> list, String line) {
        boolean plain =
                list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        String inner = plain ? "" : line + "  ";
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            out.append(inner);
            value(items.next(), inner);
            if (items.hasNext()) {
                out.append(plain ? ", " : ",");
            }
        }
        out.append(plain ? "" : line).append(']');
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
