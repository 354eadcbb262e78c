package leapfrog.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Lever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The first scenarios: the record as the sources date it, and the policies beside it. */
class ScenarioFilesTest {

    /** Recommended in the sources, but not history. */
    private static final Set<InstrumentKind> WHAT_IF_ONLY =
            Set.of(
                    InstrumentKind.ENERGY_INFRASTRUCTURE,
                    InstrumentKind.RESEARCH_COMPUTE,
                    InstrumentKind.SAFETY_COOPERATION);

    private static final Path BASELINE = SeedFiles.SCENARIOS.resolve("baseline.yaml");
    private static final Path CONTROLS = SeedFiles.SCENARIOS.resolve("export-controls");
    private static final Set<String> OF_SCHEDULES =
            Set.of("id", "from", "to", "announced", "phase-in", "intensity", "when", "remove");

    static List<Path> files() {
        return List.of(
                BASELINE,
                CONTROLS.resolve("none.yaml"),
                CONTROLS.resolve("entity-list.yaml"),
                CONTROLS.resolve("chip-threshold.yaml"),
                CONTROLS.resolve("blanket.yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aScenarioIsPlainAndSaysItsPrecedentAndQuestion(Path file) {
        for (Event event : new Yaml().parse(new StringReader(SeedFiles.text(file)))) {
            assertThat(event).isNotInstanceOf(AliasEvent.class);
            if (event instanceof NodeEvent node) {
                assertThat(node.getAnchor()).isNull();
            }
            if (event instanceof ScalarEvent scalar) {
                assertThat(scalar.getTag()).isNull();
            }
        }
        Map<String, Object> scenario = SeedFiles.read(file);
        for (String key : List.of("name", "description", "precedent", "question")) {
            assertThat(SeedFiles.text(scenario, key)).as(file + " " + key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void instrumentsUseLeversThatExist(Path file) {
        for (Named instrument : instruments(file)) {
            InstrumentKind kind = InstrumentKind.ofId(instrument.kind()).orElseThrow();
            List<String> levers =
                    kind.levers().stream()
                            .map(Lever::name)
                            .map(name -> name.split("\\.")[0])
                            .toList();
            for (String key : instrument.body().keySet()) {
                assertThat(OF_SCHEDULES.contains(key) || levers.contains(key))
                        .as(instrument.id() + ": " + key)
                        .isTrue();
            }
        }
    }

    @Test
    void theBaselineActsWithEveryInstrumentThatIsHistoryOnDatedTerms() {
        List<Named> all = instruments(BASELINE);
        assertThat(all.stream().map(Named::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(InstrumentKind.values())
                                .filter(kind -> !WHAT_IF_ONLY.contains(kind))
                                .map(InstrumentKind::id)
                                .toList());
        for (Named one : all) {
            Quarter from = Quarter.parse(SeedFiles.text(one.body(), "from"));
            assertThat(from).isBetween(Quarter.of(2015, 1), Quarter.of(2025, 4));
            if (one.body().containsKey("to")) {
                assertThat(Quarter.parse(SeedFiles.text(one.body(), "to")))
                        .isGreaterThanOrEqualTo(from);
            }
        }
        assertThat(all.stream().map(one -> one.state() + " " + one.id())).doesNotHaveDuplicates();
    }

    @Test
    void entityListsAreThoseOfTheSanctionsTable() {
        Map<String, Named> american = byId(BASELINE, "US");
        Set<String> firms = SeedFiles.map(SeedFiles.read(SeedFiles.ACTORS), "firms").keySet();
        assertThat(entities(american.get("entity-list-2019")))
                .containsExactlyInAnyOrder(
                        "hikvision", "iflytek", "dahua", "megvii", "sensetime", "yitu");
        assertThat(entities(american.get("entity-list-2020")))
                .containsExactlyInAnyOrder("cloudminds", "qihoo-360", "netposa");
        assertThat(entities(american.get("entity-list-2021")))
                .containsExactlyInAnyOrder("phytium", "sunway");
        american.values().forEach(one -> assertThat(firms).containsAll(entities(one)));
        assertThat(from(american.get("entity-list-2019"))).isEqualTo("2019-Q4");
        assertThat(from(american.get("entity-list-2020"))).isEqualTo("2020-Q2");
        assertThat(from(american.get("entity-list-2021"))).isEqualTo("2021-Q2");
        assertThat(from(american.get("chip-rule-2022"))).isEqualTo("2022-Q4");
        assertThat(from(american.get("chip-rule-2023"))).isEqualTo("2023-Q4");
    }

    @Test
    void noneRemovesEveryExportControlOfTheBaseline() {
        List<String> controls =
                instruments(BASELINE).stream()
                        .filter(one -> one.kind().equals("export-control"))
                        .map(Named::id)
                        .toList();
        List<Named> removed = instruments(CONTROLS.resolve("none.yaml"));
        assertThat(removed.stream().map(Named::id)).containsExactlyElementsOf(controls);
        assertThat(removed).allMatch(one -> "true".equals(one.body().get("remove")));
    }

    @Test
    void listsThresholdsAndMemoryRepeatTheBaselineToTheLetter() {
        Map<String, Named> american = byId(BASELINE, "US");
        Map<String, Named> lists = byId(CONTROLS.resolve("entity-list.yaml"), "US");
        Map<String, Named> rules = byId(CONTROLS.resolve("chip-threshold-foreign-made.yaml"), "US");
        Map<String, Named> memory = byId(CONTROLS.resolve("memory.yaml"), "US");
        assertThat(lists.keySet())
                .containsExactly(
                        "entity-list-2019",
                        "entity-list-2020",
                        "entity-list-2021",
                        "huawei-2019",
                        "huawei-2020");
        assertThat(rules.keySet()).containsExactly("chip-rule-2022", "chip-rule-2023");
        assertThat(memory.keySet()).containsExactly("memory-2024");
        lists.forEach((id, one) -> assertThat(one).isEqualTo(american.get(id)));
        memory.forEach((id, one) -> assertThat(one).isEqualTo(american.get(id)));
        assertThat(rules.get("chip-rule-2022")).isEqualTo(american.get("chip-rule-2022"));
        Map<String, Object> stays = new LinkedHashMap<>(american.get("chip-rule-2023").body());
        stays.remove("to");
        assertThat(rules.get("chip-rule-2023").body()).isEqualTo(stays);
    }

    @Test
    void theThresholdScenariosDifferInDevicesMadeAbroadAlone() {
        Map<String, Named> free = byId(CONTROLS.resolve("chip-threshold.yaml"), "US");
        Map<String, Named> covered =
                byId(CONTROLS.resolve("chip-threshold-foreign-made.yaml"), "US");
        assertThat(free.keySet()).containsExactlyElementsOf(covered.keySet());
        free.forEach(
                (id, one) -> {
                    Map<String, Object> body = new LinkedHashMap<>(one.body());
                    assertThat(body.put("foreign-made", "covered")).isEqualTo("free");
                    assertThat(body).isEqualTo(covered.get(id).body());
                });
    }

    @Test
    void theBlanketBanBarsEverything() {
        Map<String, Named> ban = byId(CONTROLS.resolve("blanket.yaml"), "US");
        assertThat(ban).containsOnlyKeys("blanket-ban-2022");
        Map<String, Object> body = ban.get("blanket-ban-2022").body();
        assertThat(SeedFiles.text(SeedFiles.map(body, "devices"), "performance"))
                .isEqualTo("0 TFLOPS");
        assertThat(body)
                .containsEntry("downgraded-devices", "closed")
                .containsEntry("foreign-made", "covered")
                .containsEntry("equipment", "barred")
                .containsEntry("memory", "barred")
                .containsEntry("cloud", "barred")
                .containsEntry("weights", "barred")
                .containsEntry("enforcement", "0.7");
    }

    @Test
    void eventsAreThoseOfTheRecord() {
        List<String> events = new ArrayList<>();
        for (Object event : (List<?>) SeedFiles.read(BASELINE).get("events")) {
            Map<String, Object> one = SeedFiles.map(event);
            events.add(SeedFiles.text(one, "at") + " " + SeedFiles.text(one, "name"));
        }
        assertThat(events)
                .containsExactly(
                        "2020-Q1 pandemic", "2020-Q3 foundation models", "2022-Q4 chatbot moment");
    }

    /** One instrument as written, its id apart. */
    private record Named(String state, String kind, String id, Map<String, Object> body) {}

    private static List<Named> instruments(Path file) {
        List<Named> all = new ArrayList<>();
        Map<String, Object> policies = SeedFiles.map(SeedFiles.read(file), "policies");
        for (String state : policies.keySet()) {
            for (Object item : (List<?>) policies.get(state)) {
                Map<String, Object> entry = SeedFiles.map(item);
                String kind = entry.keySet().iterator().next();
                Map<String, Object> body = SeedFiles.map(entry, kind);
                all.add(new Named(state, kind, SeedFiles.text(body, "id"), body));
            }
        }
        return all;
    }

    private static Map<String, Named> byId(Path file, String state) {
        Map<String, Named> all = new LinkedHashMap<>();
        instruments(file).stream()
                .filter(one -> one.state().equals(state))
                .forEach(one -> all.put(one.id(), one));
        return all;
    }

    private static List<String> entities(Named control) {
        return SeedFiles.texts(control.body(), "entities");
    }

    private static String from(Named instrument) {
        return SeedFiles.text(instrument.body(), "from");
    }
}
