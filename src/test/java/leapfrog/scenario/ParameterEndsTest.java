package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;
import org.junit.jupiter.api.Test;

/** Whatever value the reader lets through, the world can be run with. */
class ParameterEndsTest {

    private static final Blueprint BASELINE =
            new ScenarioReader()
                    .read(
                            Path.of("scenarios", "baseline.yaml"),
                            List.of(
                                    "adopters=20",
                                    "horizon.to=2024-Q4",
                                    "measures=[frontier-capability(US), frontier-capability(CN),"
                                            + " compute-stock(CN), technology-spending(US), gdp(US),"
                                            + " data-stock(US), device-performance]"))
                    .blueprint();

    @Test
    void everyParameterRunsAtBothEndsOfItsRangeAndAtZeroWhereThatIsAllowed() {
        List<String> broken = new ArrayList<>();
        for (ParameterEntry entry : ParameterCatalog.shipped().entries()) {
            for (double value : allowed(entry)) {
                String fault = faultOf(Map.of(entry.id(), value));
                if (!fault.isEmpty()) {
                    broken.add(entry.id() + "=" + value + ": " + fault);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Set<Double> allowed(ParameterEntry entry) {
        Set<Double> values = new TreeSet<>(List.of(entry.min(), entry.max()));
        values.add(0.0);
        values.removeIf(value -> value == 0 && !accepts(entry));
        return values;
    }

    private static boolean accepts(ParameterEntry entry) {
        try {
            entry.read("0");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String faultOf(Map<String, Double> change) {
        try {
            Blueprint changed = BASELINE.withParameters(BASELINE.parameters().with(change));
            for (double value : new World(changed, 7).run()) {
                if (Double.isNaN(value)) {
                    return "a measure is undefined";
                }
            }
            return "";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }
}
