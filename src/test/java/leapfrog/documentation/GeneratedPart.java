package leapfrog.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A part of a page that is made from the program's declarations. It stands between two comments
 * that bear its name; what is around it is written by hand.
 */
enum GeneratedPart {
    PARAMETERS("parameters.md", () -> new ParameterTables().text()),
    MEASURES("measures.md", MeasureTable::text),
    INSTRUMENTS("scenarios.md", ScenarioTables::instruments),
    UNITS("scenarios.md", ScenarioTables::units),
    ACTORS("scenarios.md", ScenarioTables::actors);

    private final Path page;
    private final Supplier<String> content;

    GeneratedPart(String page, Supplier<String> content) {
        this.page = Pages.SITE.resolve(page);
        this.content = content;
    }

    private String start() {
        return "<!-- " + name().toLowerCase(java.util.Locale.ROOT) + ": generated -->\n";
    }

    private String end() {
        return "<!-- " + name().toLowerCase(java.util.Locale.ROOT) + ": end -->\n";
    }

    /** The part as the declarations have it now. */
    String made() {
        return content.get();
    }

    /** The part as it stands in its page. */
    String written() throws IOException {
        String text = Pages.text(page);
        return text.substring(from(text), to(text));
    }

    /** Puts the part of now in place of the one that stands in the page. */
    void write() throws IOException {
        String text = Pages.text(page);
        Files.writeString(
                page, text.substring(0, from(text)) + made() + "\n" + text.substring(to(text)));
    }

    private int from(String text) {
        return place(text, start()) + start().length();
    }

    private int to(String text) {
        return place(text, end());
    }

    private int place(String text, String mark) {
        int at = text.indexOf(mark);
        if (at < 0) {
            throw new IllegalStateException(page + " lacks the line " + mark);
        }
        return at;
    }
}
