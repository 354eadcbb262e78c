package leapfrog.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documented strategies that a scenario may name, in the resource's order. */
public final class StrategyCatalog {

    private static final String RESOURCE = "/leapfrog/strategies.yaml";

    /**
     * An instrument of a strategy, as it is shown.
     *
     * @param name within the strategy
     * @param kind name of the instrument
     * @param dates first and last quarter, as documented
     * @param levers as a scenario writes them
     * @param source of dates and levers, and what of them is assumed
     */
    public record Row(String name, String kind, String dates, String levers, String source) {}

    private final Map<String, Strategy> strategies;

    private StrategyCatalog(List<Strategy> all) {
        Map<String, Strategy> byName = new LinkedHashMap<>();
        all.forEach(one -> byName.put(one.name(), one));
        strategies = Collections.unmodifiableMap(byName);
    }

    /** The strategies that the program ships with. */
    public static StrategyCatalog shipped() {
        return Shipped.CATALOG;
    }

    /** Reads the resource when it is first asked for. */
    private static final class Shipped {
        static final StrategyCatalog CATALOG = load();

        private static StrategyCatalog load() {
            try (InputStream in = StrategyCatalog.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its resource " + RESOURCE);
                }
                return read(RESOURCE, in.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the resource " + RESOURCE, e);
            }
        }
    }

    /**
     * Reads a catalog from YAML.
     *
     * @param name of the text, for messages
     * @throws ScenarioException with every mistake of the text
     */
    static StrategyCatalog read(String name, byte[] yaml) {
        Mistakes mistakes = new Mistakes();
        Source source = new Source(name, Path.of(""));
        List<Strategy> all =
                FileText.decode(yaml, source, mistakes)
                        .flatMap(text -> TreeReader.read(source, text, mistakes))
                        .flatMap(root -> Section.of("", root, mistakes))
                        .map(StrategyFile::read)
                        .orElse(List.of());
        mistakes.refuse();
        return new StrategyCatalog(all);
    }

    public Set<String> names() {
        return strategies.keySet();
    }

    Optional<Strategy> ofName(String name) {
        return Optional.ofNullable(strategies.get(name));
    }

    /** What a strategy is, who follows it in the record and where that is documented. */
    public String text(String name) {
        Strategy one = strategies.get(name);
        return one.text() + " (" + String.join(", ", one.states()) + "; " + one.source() + ")";
    }

    /** What a strategy consists of. */
    public List<Row> rows(String name) {
        List<Row> rows = new ArrayList<>();
        for (Strategy.Member one : strategies.get(name).members()) {
            String dates = one.from() + one.to().map(end -> " to " + end).orElse(" on");
            String levers =
                    (one.intensity() == 1 ? "" : "intensity " + one.intensity() + ", ")
                            + shown(one.levers());
            String assumed =
                    one.assumed().isEmpty()
                            ? ""
                            : "; assumed: "
                                    + String.join(", ", one.assumed())
                                    + " ("
                                    + one.reason()
                                    + ")";
            rows.add(new Row(one.name(), one.kind().id(), dates, levers, one.source() + assumed));
        }
        return rows;
    }

    private static String shown(Tree tree) {
        if (tree instanceof Tree.Fields fields) {
            List<String> parts = new ArrayList<>();
            fields.fields()
                    .forEach(
                            (key, field) -> {
                                boolean group = field.value() instanceof Tree.Fields;
                                String inner = shown(field.value());
                                parts.add(key + " " + (group ? "{" + inner + "}" : inner));
                            });
            return String.join(", ", parts);
        }
        if (tree instanceof Tree.Items list) {
            return "["
                    + String.join(", ", list.items().stream().map(StrategyCatalog::shown).toList())
                    + "]";
        }
        return ((Tree.Text) tree).text();
    }
}
