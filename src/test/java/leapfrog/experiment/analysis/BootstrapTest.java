package leapfrog.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    /** Spatial test data, column A, of Efron and Tibshirani 1993, table 14.1. */
    private static final double[] SPATIAL = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26,
        30, 41
    };

    private final Bootstrap bootstrap = new Bootstrap(20_000, 0.95, "test");

    /**
     * The book's variance of 171.5 has a 90 % interval of [115.8, 259.6] by this method and [100.8,
     * 233.9] by plain percentiles, from 2,000 draws.
     */
    @Test
    void thePublishedExampleComesOutWithinTheErrorOfItsDraws() {
        Bootstrap ninety = new Bootstrap(20_000, 0.9, "published");

        Interval corrected = ninety.bca(SPATIAL.length, BootstrapTest::variance);
        Interval plain = ninety.percentile(SPATIAL.length, BootstrapTest::variance);

        int[] all = IntStream.range(0, SPATIAL.length).toArray();
        assertThat(variance(all)).isCloseTo(171.5, within(0.05));
        assertThat(corrected.low()).isCloseTo(115.8, within(3.0));
        assertThat(corrected.high()).isCloseTo(259.6, within(5.0));
        assertThat(plain.low()).isCloseTo(100.8, within(3.0));
        assertThat(plain.high()).isCloseTo(233.9, within(3.0));
    }

    private static double variance(int[] units) {
        double mean = Arrays.stream(units).mapToDouble(i -> SPATIAL[i]).average().orElseThrow();
        return Arrays.stream(units)
                .mapToDouble(i -> (SPATIAL[i] - mean) * (SPATIAL[i] - mean))
                .average()
                .orElseThrow();
    }

    /** Jackknife means 4/3, 4/3, 4/3, 0: off by -1/3, -1/3, -1/3 and 1; (8/9) / (6 (4/3)^1.5). */
    @Test
    void theAccelerationMatchesNumbersWorkedByHand() {
        double[] without = {4 / 3.0, 4 / 3.0, 4 / 3.0, 0};
        assertThat(Bootstrap.acceleration(without))
                .isCloseTo(8 / 9.0 / (6 * Math.pow(4 / 3.0, 1.5)), within(1e-12));
        assertThat(Bootstrap.acceleration(new double[] {1, 2, 3})).isCloseTo(0, within(1e-12));
        assertThat(Bootstrap.acceleration(new double[] {7, 7, 7})).isZero();
    }

    /** The mean of -1 and 1, fifty of each, is normal with a deviation of 0.1. */
    @Test
    void anEvenSampleHasTheNormalInterval() {
        double[] even = IntStream.range(0, 100).mapToDouble(i -> i % 2 * 2 - 1).toArray();

        Interval interval = bootstrap.ofMean(even);

        assertThat(interval.low()).isCloseTo(-0.196, within(0.021));
        assertThat(interval.high()).isCloseTo(0.196, within(0.021));
    }

    @Test
    void aLongTailToTheRightMovesBothEndsToTheRightOfThePlainPercentiles() {
        double[] skewed = IntStream.range(0, 30).mapToDouble(i -> Math.exp(i / 8.0)).toArray();

        Interval corrected = bootstrap.ofMean(skewed);
        Interval plain =
                bootstrap.percentile(
                        skewed.length,
                        units ->
                                Arrays.stream(units)
                                        .mapToDouble(i -> skewed[i])
                                        .average()
                                        .getAsDouble());

        assertThat(corrected.low()).isGreaterThan(plain.low());
        assertThat(corrected.high()).isGreaterThan(plain.high());
    }

    @Test
    void equalValuesHaveAnIntervalWithoutWidth() {
        assertThat(bootstrap.ofMean(new double[] {0.3, 0.3, 0.3}))
                .isEqualTo(new Interval(0.3, 0.3));
    }

    @Test
    void oneValueTellsNothing() {
        assertThat(bootstrap.ofMean(new double[] {3})).isEqualTo(Interval.UNDEFINED);
        assertThat(bootstrap.percentile(0, units -> 1)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void theAddressAloneDecidesTheDraws() {
        assertThat(bootstrap.ofMean(SPATIAL))
                .isEqualTo(new Bootstrap(20_000, 0.95, "test").ofMean(SPATIAL))
                .isNotEqualTo(new Bootstrap(20_000, 0.95, "other").ofMean(SPATIAL));
    }

    @Test
    void noDrawsAndNoLevelAreRefused() {
        assertThatThrownBy(() -> new Bootstrap(0, 0.95, "x")).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new Bootstrap(10, 1, "x")).hasMessageContaining("was 1.0");
    }
}
