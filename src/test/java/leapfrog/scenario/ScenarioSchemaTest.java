package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Lever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioSchemaTest {

    private final String text =
            new ScenarioSchema(Desk.parameters(), Desk.CATALOGUE, FigureIds.ids()).json();
    private final Object schema = JsonReader.read(text);

    @Test
    void schemaIsJsonOfTheNamedDraft() {
        assertThat(at("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(text).endsWith("}\n");
    }

    @Test
    void keysOfTheTopAreThoseThatTheReaderKnows() {
        assertThat(keys("properties"))
                .containsExactlyInAnyOrder(
                        "name",
                        "description",
                        "question",
                        "precedent",
                        "extends",
                        "horizon",
                        "actors",
                        "adopters",
                        "poles",
                        "policies",
                        "choices",
                        "events",
                        "parameters",
                        "measures",
                        "figures");
    }

    @ParameterizedTest
    @EnumSource(InstrumentKind.class)
    void leversAreThoseOfTheDeclarations(InstrumentKind kind) {
        Map<?, ?> keys = (Map<?, ?>) at(entry() + "/properties/" + kind.id() + "/properties");
        List<String> levers = new ArrayList<>();
        keys.forEach(
                (key, value) -> {
                    Object nested = ((Map<?, ?>) value).get("properties");
                    if (nested instanceof Map<?, ?> group && !key.equals("when")) {
                        group.keySet().forEach(inner -> levers.add(key + "." + inner));
                    } else {
                        levers.add((String) key);
                    }
                });

        levers.removeAll(
                List.of(
                        "id",
                        "remove",
                        "from",
                        "to",
                        "announced",
                        "phase-in",
                        "intensity",
                        "when"));
        assertThat(levers)
                .containsExactlyElementsOf(kind.levers().stream().map(Lever::name).toList());
    }

    @Test
    void choicesFiguresAndParametersAreListed() {
        String control = entry() + "/properties/export-control/properties/";

        assertThat((List<?>) at(control + "foreign-made/enum"))
                .asList()
                .containsExactly("covered", "free");
        assertThat((List<?>) at("properties/figures/items/enum"))
                .asList()
                .containsExactlyElementsOf(FigureIds.ids());
        assertThat(keys("properties/parameters/properties"))
                .containsExactlyElementsOf(Desk.parameters().ids());
    }

    /** The pattern of a quantity takes what the reader takes. */
    @ParameterizedTest
    @CsvSource({
        "300 TFLOPS, true",
        "1.5e3 GFLOPS, true",
        "none, true",
        "300, false",
        "300TFLOPS, false",
        "300 GB/s, false",
        "0x3 TFLOPS, false"
    })
    void quantitiesAreGivenByAPattern(String written, boolean good) {
        String path = entry() + "/properties/export-control/properties/devices/properties/";
        Pattern pattern = Pattern.compile((String) at(path + "performance/pattern"));

        assertThat(pattern.matcher(written).matches()).isEqualTo(good);
    }

    @Test
    void measuresAreGivenByAPattern() {
        Pattern pattern = Pattern.compile((String) at("properties/measures/items/pattern"));

        assertThat(pattern.matcher("gap-months(CN/US)").matches()).isTrue();
        assertThat(pattern.matcher("open-share").matches()).isTrue();
        assertThat(pattern.matcher("gap-month(CN/US)").matches()).isFalse();
    }

    private static String entry() {
        return "properties/policies/additionalProperties/anyOf/0/items";
    }

    private List<String> keys(String path) {
        return ((Map<?, ?>) at(path)).keySet().stream().map(String.class::cast).toList();
    }

    private Object at(String path) {
        Object value = schema;
        for (String key : path.split("/")) {
            value =
                    value instanceof List<?> list
                            ? list.get(Integer.parseInt(key))
                            : ((Map<?, ?>) value).get(key);
        }
        return value;
    }
}
