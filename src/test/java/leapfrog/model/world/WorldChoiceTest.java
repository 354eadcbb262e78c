package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import leapfrog.model.Shipped;
import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worlds in which a state chooses. */
class WorldChoiceTest {

    private static final long SEED = Worlds.seed(21);
    private static final String LEARNING = "frontier-investment/adaptive-china.yaml";
    private static final String BY_REGIME = "frontier-investment/complex-catch-up.yaml";

    private static Blueprint scenario(String path, String... sets) {
        return Shipped.scenario(path, 20, "2027-Q4", sets);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEARNING, BY_REGIME})
    void aShareOfZeroIsAFixedStateBitForBit(String path) {
        double[] fixed = Worlds.run(scenario(path, "choices.CN.rule=fixed"), SEED);

        assertThat(Worlds.run(scenario(path, "parameters.choice-share=0"), SEED)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEARNING, BY_REGIME})
    void choosingChangesNothingBeforeTheFirstChoice(String path) {
        Blueprint choosing = scenario(path);
        double[] fixed = Worlds.run(scenario(path, "choices.CN.rule=fixed"), SEED);
        int at = Arrays.mismatch(fixed, Worlds.run(choosing, SEED));

        assertThat(at).as("the choice must do something").isNotNegative();
        assertThat(choosing.from().plus(at / choosing.probes().size()))
                .isGreaterThanOrEqualTo(Quarter.parse("2026-Q1"));
    }

    @Test
    void theSameSeedsGiveTheSameBytesOnAnyNumberOfThreads() {
        Blueprint blueprint = scenario(LEARNING);
        List<double[]> alone =
                IntStream.range(0, 4).mapToObj(i -> Worlds.run(blueprint, Worlds.seed(i))).toList();
        List<double[]> together =
                IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(i -> Worlds.run(blueprint, Worlds.seed(i)))
                        .toList();
        for (int i = 0; i < 4; i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i));
        }
    }

    @Test
    void whatAStateHasLearnedSurvivesACheckpoint() throws Exception {
        Blueprint blueprint = scenario(LEARNING, "choices.CN.from=2016-Q1", "horizon.to=2022-Q4");
        World straight = Worlds.begun(blueprint, SEED);
        for (int t = 1; t < 20; t++) {
            straight.stepQuarter();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(straight);
        }
        World restored;
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            restored = (World) in.readObject();
        }
        for (int t = 20; t < blueprint.quarters(); t++) {
            straight.stepQuarter();
            restored.stepQuarter();
            for (int i = 0; i < straight.policies().instruments().size(); i++) {
                assertThat(restored.policies().strength(i))
                        .isEqualTo(straight.policies().strength(i));
            }
        }
    }

    /** Denial follows promotion by the gap: in force while it is short, and gone when it is not. */
    @Test
    void aControlComesWithAShortGapAndLapsesWhenItHasWidened() {
        Blueprint blueprint =
                Shipped.scenario(
                        "frontier-investment/reaction-loop.yaml",
                        20,
                        "2035-Q4",
                        "measures=[gap-months(CN/US), control-stringency(US/CN)]");
        double[] recorded = Worlds.run(blueprint, SEED);
        int inForce = 0;
        int lapsed = 0;
        for (int t = 0; t < blueprint.quarters(); t++) {
            double stringency = recorded[2 * t + 1];
            inForce += stringency > 0 ? 1 : 0;
            boolean wide = t > 10 && shortest(recorded, t - 10, t) >= 36;
            if (wide) {
                assertThat(stringency).as("quarter " + t).isZero();
                lapsed++;
            }
        }
        assertThat(inForce).isPositive();
        assertThat(lapsed).isPositive();
    }

    /** The least gap of some quarters, undefined ones left out. */
    private static double shortest(double[] recorded, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(t -> recorded[2 * t])
                .filter(Double::isFinite)
                .min()
                .orElse(0);
    }
}
