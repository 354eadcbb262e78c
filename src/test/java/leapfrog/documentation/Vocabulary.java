package leapfrog.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.StateField;
import leapfrog.model.measure.Measures;
import leapfrog.model.policy.Choice;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.technology.Sector;
import leapfrog.output.chart.ComparisonFigures;
import leapfrog.scenario.FigureIds;
import leapfrog.scenario.ParameterCatalog;
import leapfrog.scenario.StrategyCatalog;

/** Every name that the documentation may use as the program's. */
final class Vocabulary {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Pattern OPTION = Pattern.compile("\"(--[a-z-]+)\"");
    private static final Pattern TESTED = Pattern.compile("\n    void (\\w+)\\(");

    /** Keys of files that no declaration lists. */
    private static final List<String> KEYS =
            List.of(
                    "active-from",
                    "phase-in",
                    "sector-shares",
                    "hold-out",
                    "growth-of",
                    "relative-to",
                    "year-mean",
                    "year-sum",
                    "year-gain",
                    "profile-points",
                    "misfit-alone",
                    "misfit-profile");

    private Vocabulary() {}

    /** Ids with hyphens: parameters, measures, levers, fields, instruments, figures, keys. */
    static Set<String> ids() {
        Set<String> ids = new TreeSet<>(KEYS);
        ids.addAll(ParameterCatalog.shipped().families());
        ids.addAll(FigureIds.ids());
        ids.addAll(new ComparisonFigures().ids());
        ids.addAll(StrategyCatalog.shipped().names());
        Stream.of(Choice.Rule.values()).forEach(rule -> ids.add(rule.id()));
        Measures.all().forEach(measure -> ids.add(measure.id()));
        for (InstrumentKind kind : InstrumentKind.values()) {
            ids.add(kind.id());
            kind.levers().forEach(lever -> ids.add(lever.name()));
        }
        Stream.of(StateField.values()).forEach(field -> ids.add(field.id()));
        Stream.of(FirmField.values()).forEach(field -> ids.add(field.id()));
        Stream.of(Sector.values()).forEach(sector -> ids.add(sector.id()));
        return ids;
    }

    /** Names of the program's types, by their files. */
    static Set<String> types() {
        return types(MAIN);
    }

    /** Names of the tests and what they use, by their files. */
    static Set<String> tests() {
        return types(TEST);
    }

    /** What tests check, each as {@code SomeTest.whatIsSaid}. */
    static Set<String> testMethods() {
        Set<String> names = new TreeSet<>();
        for (Path file : sources(TEST)) {
            String type = file.getFileName().toString().replace(".java", "");
            TESTED.matcher(text(file))
                    .results()
                    .forEach(found -> names.add(type + "." + found.group(1)));
        }
        return names;
    }

    private static Set<String> types(Path root) {
        Set<String> names = new TreeSet<>();
        for (Path file : sources(root)) {
            names.add(file.getFileName().toString().replace(".java", ""));
        }
        return names;
    }

    /** Options that some command takes. */
    static Set<String> options() {
        Set<String> names = new TreeSet<>(List.of("--help", "--version"));
        for (Path file : sources(MAIN)) {
            if (file.startsWith(MAIN.resolve("leapfrog/cli"))) {
                OPTION.matcher(text(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
