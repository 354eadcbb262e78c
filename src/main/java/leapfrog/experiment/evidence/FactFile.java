package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sections of {@code key = value} lines: {@code [name]} starts a section, {@code #} a comment line,
 * and an indented line carries on the value above it. The text belongs to the program, so a mistake
 * in it is one of programming and fails at once.
 */
final class FactFile {

    private final Map<String, FactSection> sections = new LinkedHashMap<>();
    private Map<String, String> open;
    private String lastKey;

    private FactFile() {}

    static FactFile parse(String text) {
        FactFile file = new FactFile();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            try {
                file.take(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        "facts, line " + number + ": " + e.getMessage() + ": '" + line + "'", e);
            }
        }
        return file;
    }

    private void take(String line) {
        String content = line.strip();
        if (content.isEmpty() || content.startsWith("#")) {
            return;
        }
        if (content.startsWith("[") && content.endsWith("]") && !isIndented(line)) {
            begin(content.substring(1, content.length() - 1));
        } else if (open == null) {
            throw new IllegalArgumentException("stands before the first section");
        } else if (isIndented(line) && lastKey != null) {
            open.merge(lastKey, content, (before, more) -> (before + " " + more).strip());
        } else {
            entry(content);
        }
    }

    private static boolean isIndented(String line) {
        return Character.isWhitespace(line.charAt(0));
    }

    private void begin(String name) {
        open = new LinkedHashMap<>();
        lastKey = null;
        if (sections.put(name, new FactSection(name, open)) != null) {
            throw new IllegalArgumentException("section stands already above");
        }
    }

    private void entry(String content) {
        int equals = content.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("must be written key = value");
        }
        lastKey = content.substring(0, equals).strip();
        if (open.put(lastKey, content.substring(equals + 1).strip()) != null) {
            throw new IllegalArgumentException("key stands already above");
        }
    }

    /** Every section, in the order of the text. */
    List<FactSection> sections() {
        return new ArrayList<>(sections.values());
    }

    FactSection section(String name) {
        return Optional.ofNullable(sections.get(name))
                .orElseThrow(() -> new IllegalStateException("facts: no section [" + name + "]"));
    }
}
