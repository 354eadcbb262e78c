package leapfrog.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the files under seeds and scenarios as maps, lists and text, every scalar as written. */
final class SeedFiles {

    static final Path ACTORS = Path.of("seeds", "actors", "world-2015.yaml");
    static final Path EVIDENCE = Path.of("seeds", "evidence");
    static final Path RANDOM = Path.of("seeds", "random");
    static final Path SOURCES = Path.of("seeds", "SOURCES.md");
    static final Path SCENARIOS = Path.of("scenarios");

    private SeedFiles() {}

    static Map<String, Object> read(Path file) {
        return map(yaml().load(text(file)));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every YAML file below a folder, sorted. */
    static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    static Map<String, Object> map(Map<String, Object> parent, String key) {
        Object node = parent.get(key);
        if (!(node instanceof Map)) {
            throw new AssertionError("no map '" + key + "' in " + parent.keySet());
        }
        return map(node);
    }

    static String text(Map<String, Object> parent, String key) {
        Object node = parent.get(key);
        if (!(node instanceof String)) {
            throw new AssertionError("no text '" + key + "' in " + parent);
        }
        return (String) node;
    }

    /** The texts of a list; empty when the key is absent. */
    static List<String> texts(Map<String, Object> parent, String key) {
        Object node = parent.get(key);
        return node == null
                ? List.of()
                : ((List<?>) node).stream().map(String.class::cast).toList();
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(
                new SafeConstructor(loading),
                new Representer(dumping),
                dumping,
                loading,
                new TextOnly());
    }

    /** Keeps scalars as text: 2015 is no number and NO no truth value. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }
}
