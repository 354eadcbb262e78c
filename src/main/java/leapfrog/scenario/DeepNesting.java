package leapfrog.scenario;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds where a text nests too deep; SnakeYAML's own refusal does not say where. */
final class DeepNesting {

    private DeepNesting() {}

    static Optional<Place> find(Source source, String text, int deepest) {
        ParserImpl parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        int depth = 0;
        try {
            for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
                if (event instanceof CollectionStartEvent) {
                    depth++;
                } else if (event instanceof CollectionEndEvent) {
                    depth--;
                }
                if (depth > deepest) {
                    int line = event.getStartMark().getLine() + 1;
                    int column = event.getStartMark().getColumn() + 1;
                    return Optional.of(source.at(line, column));
                }
            }
        } catch (YAMLException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
