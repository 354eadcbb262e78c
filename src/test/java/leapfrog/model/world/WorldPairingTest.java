package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.Shipped;
import leapfrog.model.measure.Measures;
import org.junit.jupiter.api.Test;

/**
 * Two policies run on one seed share the luck they have in common: here a rule that starts in
 * 2022-Q4 and none. What is shared wears off as the rule changes who does what.
 */
class WorldPairingTest {

    private static final int RUNS = 20;
    private static final int START = 31;
    private static final List<Probe> PROBES =
            List.of(
                    Measures.ofId("gap").orElseThrow().probe("CN/US"),
                    Measures.ofId("knowledge").orElseThrow().probe("CN/MODEL"));

    private static final double[][] RULE = runs("export-controls/chip-threshold.yaml", 0);
    private static final double[][] NONE = runs("export-controls/none.yaml", 0);
    private static final double[][] OTHERS = runs("export-controls/none.yaml", 1000);

    private static double[][] runs(String scenario, int firstSeed) {
        Blueprint blueprint = Shipped.scenario(scenario, 50, "2026-Q1").withProbes(PROBES);
        double[][] runs = new double[RUNS][];
        for (int run = 0; run < RUNS; run++) {
            runs[run] = Worlds.run(blueprint, Worlds.seed(firstSeed + run));
        }
        return runs;
    }

    /** Mean of a probe over quarters counted from the start of the rule. */
    private static double mean(double[] run, int probe, int first, int last) {
        double sum = 0;
        for (int quarter = first; quarter <= last; quarter++) {
            sum += run[(START + quarter) * PROBES.size() + probe];
        }
        return sum / (last - first + 1);
    }

    private static double varianceOfDifference(double[][] without, int probe, int first, int last) {
        double[] differences = new double[RUNS];
        double mean = 0;
        for (int run = 0; run < RUNS; run++) {
            differences[run] =
                    mean(RULE[run], probe, first, last) - mean(without[run], probe, first, last);
            mean += differences[run] / RUNS;
        }
        double squares = 0;
        for (double difference : differences) {
            squares += Math.pow(difference - mean, 2) / (RUNS - 1);
        }
        return squares;
    }

    private static double gain(int probe, int first, int last) {
        return varianceOfDifference(OTHERS, probe, first, last)
                / varianceOfDifference(NONE, probe, first, last);
    }

    @Test
    void pairedGapsOfTheFirstYearVaryFarLessThanThoseOfSeedsOfTheirOwn() {
        assertThat(gain(0, 1, 4)).isGreaterThan(8);
    }

    @Test
    void pairedKnowledgeDoesSoForYears() {
        assertThat(gain(1, 4, 12)).isGreaterThan(15);
    }

    @Test
    void beforeItIsAnnouncedPairsDoNotDifferAtAll() {
        assertThat(varianceOfDifference(NONE, 0, -10, -2)).isZero();
        assertThat(varianceOfDifference(OTHERS, 0, -10, -2)).isPositive();
    }
}
