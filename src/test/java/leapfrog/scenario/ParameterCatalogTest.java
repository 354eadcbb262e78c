package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterCatalogTest {

    private final ParameterCatalog catalog = Desk.parameters();

    @Test
    void declarationIsReadWhole() {
        assertThat(catalog.ofId("effort-elasticity"))
                .contains(
                        new ParameterEntry(
                                "effort-elasticity",
                                "research",
                                "gamma",
                                Unit.SHARE,
                                0.5,
                                0.4,
                                0.6,
                                true,
                                "Example and Sample (2001), doi 10.1000/1",
                                "",
                                "how much more is found for more effort"));
        assertThat(catalog.groups())
                .containsEntry("research", "how knowledge grows")
                .containsEntry("market", "who buys from whom");
    }

    @Test
    void familyHasOneMemberForEachKey() {
        assertThat(catalog.family("opportunity")).hasSize(Segment.values().length);
        assertThat(catalog.ofId("opportunity(MODEL)").orElseThrow().fallback()).isEqualTo(0.8);
        assertThat(catalog.family("layer-weight"))
                .as("one default for all")
                .hasSize(Layer.values().length)
                .allMatch(entry -> entry.fallback() == 0.25);
        assertThat(catalog.families())
                .containsExactly("effort-elasticity", "opportunity", "price-fall", "layer-weight");
    }

    @Test
    void defaultsAreAskedForAsTheModelDoes() {
        assertThat(catalog.defaults().value("opportunity", Segment.MODEL)).isEqualTo(0.8);
        assertThat(catalog.defaults().ids()).containsExactlyElementsOf(catalog.ids());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: share | unit: shar | 5:13: a.parameters.b.unit: unknown unit 'shar'; did you"
                        + " mean 'share'?",
                "default: 0.5 | default: 2 | 6:16: a.parameters.b.default: must lie in [0, 1]",
                "default: 0.5 | defaults: 0.5 | 6:7: a.parameters.b: unknown key 'defaults'",
                "range: [0, 1] | range: [1, 0] | 7:14: a.parameters.b.range: must be [least,"
                        + " greatest]",
                "range: [0, 1] | range: [1] | 7:14: a.parameters.b.range: must be [least, greatest]",
                "source: assumed | source: | 8:14: a.parameters.b.source: has no value",
                "reason: why not | symbol: b | 5:7: a.parameters.b: 'reason' is missing",
                "text: one | text: [one] | 10:13: a.parameters.b.text: must be a single value",
                "text: group | texts: group | 2:3: a: 'text' is missing",
                "unit: share | by: segmnt | 5:11: a.parameters.b.by: must be one of layer, sector,"
                        + " segment, found 'segmnt'"
            })
    void mistakesOfTheResourceAreTold(String good, String bad, String message) {
        String yaml =
                """
                a:
                  text: group
                  parameters:
                    b:
                      unit: share
                      default: 0.5
                      range: [0, 1]
                      source: assumed
                      reason: why not
                      text: one
                """;
        assertThat(read(yaml).ids()).containsExactly("b");

        assertThatThrownBy(() -> read(yaml.replace(good, bad)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("p.yaml:" + message);
    }

    @Test
    void familyThatLacksAMemberIsRefused() {
        String yaml =
                Desk.resource("parameters.yaml")
                        .replace("MODEL: 0.8,", "")
                        .replace("CLOUD", "CLUOD");

        assertThatThrownBy(() -> read(yaml))
                .hasMessageContaining("'MODEL' is missing")
                .hasMessageContaining("'CLOUD' is missing")
                .hasMessageContaining("unknown key 'CLUOD'; did you mean 'CLOUD'?");
    }

    private static ParameterCatalog read(String yaml) {
        return ParameterCatalog.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void zeroBelowTheRangeIsRefusedWhereNothingWouldBeLeft() {
        ParameterEntry utilisation = ParameterCatalog.shipped().ofId("utilisation").orElseThrow();
        ParameterEntry gray = ParameterCatalog.shipped().ofId("gray-scale").orElseThrow();

        assertThatThrownBy(() -> utilisation.read("0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(gray.read("0")).isZero();
    }
}
