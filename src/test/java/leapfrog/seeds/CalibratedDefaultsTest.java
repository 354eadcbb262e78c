package leapfrog.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leapfrog.scenario.ParameterCatalog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships by default is what the recorded calibration found, to four digits. */
class CalibratedDefaultsTest {

    private static final Path FITTED = Path.of("results", "showcase", "calibration");
    private static final Path FACTS = Path.of("src/main/resources/leapfrog/facts.ini");
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final String ACTORS = "actors.";

    @TestFactory
    Stream<DynamicTest> shippedValueIsTheFittedOne() throws IOException {
        List<String> lines = Files.readAllLines(FITTED.resolve("parameters.csv"));
        List<String> head = List.of(lines.get(0).split(","));
        int parameter = head.indexOf("parameter");
        int fitted = head.indexOf("fitted");
        assertThat(lines).hasSizeGreaterThan(10);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(
                        cells ->
                                DynamicTest.dynamicTest(
                                        cells[parameter],
                                        () ->
                                                assertThat(shipped(cells[parameter]))
                                                        .isEqualByComparingTo(
                                                                new BigDecimal(cells[fitted])
                                                                        .round(FOUR_DIGITS))));
    }

    /** Arms of SF11 are fixed numbers in the file of facts: half and twice what ships. */
    @ParameterizedTest
    @CsvSource({"opportunity(MODEL)", "predictability(MODEL)", "cumulativeness(MODEL)"})
    void regimesOfTheRaceStandAtHalfAndTwiceTheDefault(String name) throws IOException {
        double ours = ParameterCatalog.shipped().ofId(name).orElseThrow().fallback();
        Matcher arms =
                Pattern.compile(Pattern.quote(name) + " ([\\d.]+) ([\\d.]+)")
                        .matcher(Files.readString(FACTS));

        assertThat(arms.find()).isTrue();
        assertThat(Double.parseDouble(arms.group(1))).isCloseTo(ours / 2, withinPercentage(0.1));
        assertThat(Double.parseDouble(arms.group(2))).isCloseTo(ours * 2, withinPercentage(0.1));
    }

    /** The default of a parameter, or a figure of the actor file in the unit it is written in. */
    private static BigDecimal shipped(String name) {
        if (!name.startsWith(ACTORS)) {
            return BigDecimal.valueOf(
                    ParameterCatalog.shipped().ofId(name).orElseThrow().fallback());
        }
        Map<String, Object> node = SeedFiles.read(SeedFiles.ACTORS);
        String[] path = name.substring(ACTORS.length()).split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            node = SeedFiles.map(node, path[i]);
        }
        String written = String.valueOf(node.get(path[path.length - 1]));
        return new BigDecimal(written.split(" ")[0]);
    }
}
