package leapfrog.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leapfrog.model.core.Parameters;

/** Every parameter of the model with unit, default, range and source, in the resource's order. */
public final class ParameterCatalog {

    private static final String RESOURCE = "/leapfrog/parameters.yaml";

    private final Map<String, ParameterEntry> entries;
    private final Map<String, String> groups;

    ParameterCatalog(Collection<ParameterEntry> entries, Map<String, String> groups) {
        Map<String, ParameterEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        this.entries = Collections.unmodifiableMap(byId);
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** The parameters that the program ships with. */
    public static ParameterCatalog shipped() {
        return Shipped.CATALOG;
    }

    /** Reads the resource when it is first asked for. */
    private static final class Shipped {
        static final ParameterCatalog CATALOG = load();

        private static ParameterCatalog load() {
            try (InputStream in = ParameterCatalog.class.getResourceAsStream(RESOURCE)) {
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
    public static ParameterCatalog read(String name, byte[] yaml) {
        Mistakes mistakes = new Mistakes();
        Source source = new Source(name, Path.of(""));
        Optional<Tree> tree =
                FileText.decode(yaml, source, mistakes)
                        .flatMap(text -> TreeReader.read(source, text, mistakes));
        Optional<ParameterCatalog> catalog =
                tree.flatMap(root -> Section.of("", root, mistakes))
                        .map(section -> new ParameterFile(mistakes).read(section));
        mistakes.refuse();
        return catalog.orElseThrow();
    }

    public List<ParameterEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<ParameterEntry> ofId(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public Set<String> ids() {
        return entries.keySet();
    }

    /** The members of a family, or the one parameter of that name; empty when there is none. */
    public List<ParameterEntry> family(String name) {
        return entries.values().stream().filter(entry -> entry.family().equals(name)).toList();
    }

    /** Names without keys, in order. */
    public Set<String> families() {
        Set<String> names = new LinkedHashSet<>();
        entries.values().forEach(entry -> names.add(entry.family()));
        return names;
    }

    /** What each group is about, by its name. */
    public Map<String, String> groups() {
        return groups;
    }

    public Parameters defaults() {
        Map<String, Double> values = new LinkedHashMap<>();
        entries.values().forEach(entry -> values.put(entry.id(), entry.fallback()));
        return new Parameters(values);
    }

    /** What a scenario's {@code parameters} change, in the catalog's order; mistakes are noted. */
    Map<String, Double> overrides(Section section) {
        Map<String, Double> read = new LinkedHashMap<>();
        for (String id : section.keys()) {
            ParameterEntry entry = entries.get(id);
            if (entry == null) {
                section.mistake(section.keyPlace(id), section.path(), unknown(id));
            } else {
                section.needed(id, entry::read).ifPresent(value -> read.put(id, value));
            }
        }
        Map<String, Double> ordered = new LinkedHashMap<>();
        entries.keySet().stream()
                .filter(read::containsKey)
                .forEach(id -> ordered.put(id, read.get(id)));
        return ordered;
    }

    private String unknown(String id) {
        List<ParameterEntry> members = family(id);
        if (!members.isEmpty()) {
            return "'"
                    + id
                    + "' differs by key; set one of "
                    + String.join(", ", members.stream().map(ParameterEntry::id).toList());
        }
        return "unknown parameter '" + id + "'" + NearestName.hint(id, entries.keySet());
    }
}
