package leapfrog.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure;
import leapfrog.model.measure.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dated record: every point has the role that its date gives it, a unit and a known source. */
class EvidenceFilesTest {

    private static final Quarter LAST_OF_CALIBRATION = Quarter.of(2022, 4);
    private static final Set<String> QUALITIES = Set.of("documented", "secondary", "recalled");
    private static final Set<String> SERIES_KEYS =
            Set.of(
                    "measure",
                    "unit",
                    "text",
                    "quality",
                    "source",
                    "note",
                    "points",
                    "over",
                    "relative-to");
    private static final Set<String> FACT_KEYS =
            Set.of(
                    "measure",
                    "unit",
                    "text",
                    "quality",
                    "source",
                    "note",
                    "value",
                    "low",
                    "high",
                    "from",
                    "to",
                    "role",
                    "growth-of",
                    "passes");

    private static final Pattern LABEL = Pattern.compile("([a-z-]+)(?:\\(([^()]+)\\))?");

    static List<Path> files() {
        return SeedFiles.below(SeedFiles.EVIDENCE);
    }

    @Test
    void theTopicsAreThere() {
        assertThat(files().stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "adoption.yaml",
                        "capability.yaml",
                        "chips.yaml",
                        "compute.yaml",
                        "ecosystems.yaml",
                        "investment.yaml",
                        "talent.yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPointHasTheRoleOfItsDateAndLiesWithinItsBounds(Path file) {
        each(file, "series")
                .forEach(
                        (id, series) -> {
                            assertThat(SERIES_KEYS).as(id).containsAll(series.keySet());
                            Quarter before = Quarter.of(1990, 1);
                            for (Object point : (List<?>) series.get("points")) {
                                Map<String, Object> one = SeedFiles.map(point);
                                Quarter at = Quarter.parse(SeedFiles.text(one, "at"));
                                assertThat(at).as(id).isGreaterThan(before);
                                checkRole(id + " " + at, at, one);
                                checkBounds(id + " " + at, one);
                                before = at;
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFactHasTheRoleOfItsLastQuarter(Path file) {
        each(file, "facts")
                .forEach(
                        (id, fact) -> {
                            assertThat(FACT_KEYS).as(id).containsAll(fact.keySet());
                            Quarter from = Quarter.parse(SeedFiles.text(fact, "from"));
                            Quarter to = Quarter.parse(SeedFiles.text(fact, "to"));
                            assertThat(from).as(id).isLessThanOrEqualTo(to);
                            checkRole(id, to, fact);
                            checkBounds(id, fact);
                        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyEntryHasTextUnitQualityAndAListedSource(Path file) {
        List<String> sources = sourceKeys();
        for (Map<String, Object> entry : entries(file).values()) {
            assertThat(SeedFiles.text(entry, "text")).isNotBlank();
            assertThat(Unit.ofSymbol(SeedFiles.text(entry, "unit"))).isPresent();
            assertThat(QUALITIES).contains(SeedFiles.text(entry, "quality"));
            String source = SeedFiles.text(entry, "source");
            assertThat(sources).as(source).anyMatch(source::startsWith);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMeasureIsOneOfTheModelAndHasItsUnit(Path file) {
        Map<String, Object> actors = SeedFiles.read(SeedFiles.ACTORS);
        Set<String> keys = new TreeSet<>(SeedFiles.map(actors, "states").keySet());
        keys.addAll(SeedFiles.map(actors, "firms").keySet());
        keys.addAll(Set.of("legal", "downgraded", "gray", "domestic"));
        entries(file)
                .forEach(
                        (id, entry) -> {
                            if (entry.containsKey("measure")) {
                                Matcher label = LABEL.matcher(SeedFiles.text(entry, "measure"));
                                assertThat(label.matches()).as(id).isTrue();
                                Measure measure = Measures.ofId(label.group(1)).orElseThrow();
                                if (!entry.containsKey("relative-to")) {
                                    assertThat(SeedFiles.text(entry, "unit"))
                                            .as(id)
                                            .isEqualTo(measure.unit().symbol());
                                }
                                String inner = label.group(2);
                                int given = inner == null ? 0 : inner.split("/").length;
                                assertThat(measure.forms())
                                        .as(id + " can be read with " + given + " keys")
                                        .anyMatch(form -> form.size() == given);
                                assertThat(keys)
                                        .as(id)
                                        .containsAll(
                                                inner == null
                                                        ? List.of()
                                                        : List.of(inner.split("/")));
                            }
                        });
    }

    @Test
    void theRecordServesBothCalibrationAndHoldOut() {
        List<String> roles = new ArrayList<>();
        for (Path file : files()) {
            for (Map<String, Object> series : each(file, "series").values()) {
                for (Object point : (List<?>) series.get("points")) {
                    roles.add(SeedFiles.text(SeedFiles.map(point), "role"));
                }
            }
        }
        assertThat(roles.stream().filter("calibration"::equals)).hasSizeGreaterThan(60);
        assertThat(roles.stream().filter("hold-out"::equals)).hasSizeGreaterThan(60);
    }

    @Test
    void everySourceOfTheActorFileIsListed() {
        List<String> sources = sourceKeys();
        Set<String> used = new TreeSet<>();
        collectSources(SeedFiles.read(SeedFiles.ACTORS), used);
        used.remove("assumed");
        assertThat(used).hasSizeGreaterThan(5);
        assertThat(used)
                .allSatisfy(source -> assertThat(sources).as(source).anyMatch(source::startsWith));
    }

    private static void checkRole(String what, Quarter at, Map<String, Object> entry) {
        String role = at.compareTo(LAST_OF_CALIBRATION) <= 0 ? "calibration" : "hold-out";
        assertThat(SeedFiles.text(entry, "role")).as(what).isEqualTo(role);
    }

    private static void checkBounds(String what, Map<String, Object> entry) {
        double value = Double.parseDouble(SeedFiles.text(entry, "value"));
        assertThat(entry.containsKey("low")).as(what).isEqualTo(entry.containsKey("high"));
        if (entry.containsKey("low")) {
            assertThat(value)
                    .as(what)
                    .isBetween(
                            Double.parseDouble(SeedFiles.text(entry, "low")),
                            Double.parseDouble(SeedFiles.text(entry, "high")));
        }
    }

    private static Map<String, Map<String, Object>> each(Path file, String kind) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        Map<String, Object> group = SeedFiles.map(SeedFiles.read(file), kind);
        group.keySet().forEach(id -> all.put(id, SeedFiles.map(group, id)));
        return all;
    }

    private static Map<String, Map<String, Object>> entries(Path file) {
        Map<String, Map<String, Object>> all = each(file, "series");
        all.putAll(each(file, "facts"));
        return all;
    }

    /** The first column of the tables of references. */
    private static List<String> sourceKeys() {
        return SeedFiles.text(SeedFiles.SOURCES)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| `"))
                .map(line -> line.split("\\|")[1].strip())
                .filter(key -> !key.equals("key") && !key.equals("quality"))
                .toList();
    }

    private static void collectSources(Object node, Set<String> sources) {
        if (node instanceof Map<?, ?> map) {
            map.forEach(
                    (key, value) -> {
                        if (key.equals("source")) {
                            sources.add((String) value);
                        } else {
                            collectSources(value, sources);
                        }
                    });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> collectSources(item, sources));
        }
    }
}
