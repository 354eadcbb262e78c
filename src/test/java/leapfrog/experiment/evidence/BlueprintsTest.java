package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;
import org.junit.jupiter.api.Test;

class BlueprintsTest {

    private static final String LEVEL =
            """
            test = level-mean
            from = +0
            to = +1
            above = 0
            """;

    private static final Facts FACTS =
            Facts.of(
                    """
                    [study]
                    control = 2022-Q4
                    level = 0.95
                    draws = 10
                    robust-seeds = 2
                    seeds = 1 2
                    [axes]
                    distillation = 0, 0.6
                    """
                            + "[SF1]\nbase = world\nmeasure = gap(CN/US)\n"
                            + LEVEL
                            + "[SF2]\nbase = twins\nmeasure = gap(B/A)\n"
                            + LEVEL
                            + "[SF3]\nbase = twins\nmeasure = share\n"
                            + LEVEL);

    /** Twins have no China: what another fact asks of another world stays undefined there. */
    @Test
    void aWorldRecordsWhatIsReadOfItAndLeavesTheRestUndefined() {
        StudyRequest request =
                new StudyRequest(
                        FACTS.all(), new long[] {1}, Path.of("scenarios"), List.of(), false);
        Blueprints blueprints = new Blueprints(request, List.of(), new FakeWorlds());

        Blueprint world = blueprints.of(Treatment.of("world"));
        Blueprint twins = blueprints.of(Treatment.of("twins"));

        assertThat(labels(world)).isEqualTo(labels(twins));
        assertThat(defined(world)).containsExactly("gap(CN/US)");
        assertThat(defined(twins)).containsExactly("gap(B/A)", "share");
    }

    private static List<String> labels(Blueprint blueprint) {
        return blueprint.probes().stream().map(Probe::label).toList();
    }

    private static List<String> defined(Blueprint blueprint) {
        return blueprint.probes().stream()
                .filter(probe -> !Double.isNaN(probe.reading().applyAsDouble(null)))
                .map(Probe::label)
                .toList();
    }
}
