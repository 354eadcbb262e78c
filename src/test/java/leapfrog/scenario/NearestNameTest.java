package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import leapfrog.model.core.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    /** Each counted by hand: change, swap, insertion, deletion, and the two of a kitten. */
    @ParameterizedTest
    @CsvSource({
        "cat, car, 1",
        "form, from, 1",
        "gap, gaps, 1",
        "gaps, gap, 1",
        "kitten, sitting, 3",
        "same, same, 0",
        "ca, abc, 3"
    })
    void distanceCountsEditsAndSwapsAsOne(String a, String b, int edits) {
        assertThat(NearestName.distance(a, b)).isEqualTo(edits);
        assertThat(NearestName.distance(b, a)).isEqualTo(edits);
    }

    @Test
    void nearestIsFoundWhateverTheCase() {
        assertThat(NearestName.of("Chip_Rule", List.of("chip-rule", "chip-role")))
                .contains("chip-rule");
    }

    @Test
    void firstOfEquallyNearIsTaken() {
        assertThat(NearestName.of("UX", List.of("CN", "US", "UK"))).contains("US");
    }

    @Test
    void whatIsTooFarIsNoSlip() {
        assertThat(NearestName.of("JP", List.of("US", "CN"))).isEmpty();
        assertThat(NearestName.of("until", List.of("from", "to", "fork"))).isEmpty();
        assertThat(NearestName.of("x".repeat(200), List.of("x"))).isEmpty();
    }

    @Test
    void hintListsFewNamesAndIsSilentAboutMany() {
        assertThat(NearestName.hint("JP", List.of("US", "CN"))).isEqualTo("; allowed: US, CN");
        List<String> many = Stream.of(Unit.values()).map(Unit::symbol).toList();
        assertThat(NearestName.hint("zzzzzzzz", many)).isEmpty();
        assertThat(NearestName.hint("gpa", FigureIds.ids())).isEqualTo("; did you mean 'gap'?");
    }
}
