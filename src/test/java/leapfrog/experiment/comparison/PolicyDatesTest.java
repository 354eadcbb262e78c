package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import leapfrog.model.world.Blueprint;
import org.junit.jupiter.api.Test;

class PolicyDatesTest {

    private static final Blueprint BASELINE = Shipped.scenario("baseline.yaml", 10, "2030-Q4");

    private static Quarter of(String path) {
        return PolicyDates.of(BASELINE, Shipped.scenario(path, 10, "2030-Q4"));
    }

    @Test
    void whatHasLapsedDiffersFromTheQuarterAfterOn() {
        assertThat(of("export-controls/relaxed-with-revenue-share.yaml"))
                .isEqualTo(Quarter.parse("2026-Q1"));
        assertThat(of("export-controls/tiers.yaml")).isEqualTo(Quarter.parse("2026-Q1"));
    }

    @Test
    void whatIsMissingDiffersFromItsFirstQuarterOn() {
        assertThat(of("export-controls/none.yaml")).isEqualTo(Quarter.parse("2019-Q2"));
    }

    @Test
    void withTheSameInstrumentsTheForkCounts() {
        assertThat(PolicyDates.of(BASELINE, BASELINE)).isEqualTo(BASELINE.fork());
    }
}
