package leapfrog.output.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import leapfrog.model.core.Unit;
import org.junit.jupiter.api.Test;

/** Spans and ticks of value axes. */
class ValueRangeTest {

    /** Of a line at the middle of each of 84 quarters. */
    private static ValueRange of(Unit unit, IntToDoubleFunction values) {
        double factor = Wording.factor(unit);
        double[] line =
                IntStream.range(0, 84).mapToDouble(t -> factor * values.applyAsDouble(t)).toArray();
        return ValueRange.of(unit, List.of(line), 200);
    }

    @Test
    void level_isPaddedByATwentieth() {
        ValueRange range = of(Unit.DEX, t -> t / 83.0 * 2 - 1);
        assertThat(range.low()).isCloseTo(-1.1, within(1e-9));
        assertThat(range.high()).isCloseTo(1.1, within(1e-9));
        assertThat(range.spans(0)).isTrue();
        // 2.2 over 200 / 24 ticks is 0.26, nearest of 1, 2, 5 by ratio: 0.2
        assertThat(range.step()).isCloseTo(0.2, within(1e-9));
        assertThat(range.decimals()).isEqualTo(1);
    }

    @Test
    void levelThatTouchesNought_isNotPaddedBelowIt() {
        assertThat(of(Unit.MONTHS, t -> 2.0 * t).low()).isZero();
    }

    @Test
    void share_startsAtNoughtAndEndsAtARoundNumberOfPercent() {
        ValueRange range = of(Unit.SHARE, t -> 0.23);
        assertThat(range.low()).isZero();
        // 23 over 200 / 24 ticks is 2.8: step 2, so up to 24
        assertThat(range.step()).isEqualTo(2);
        assertThat(range.high()).isEqualTo(24);
    }

    @Test
    void largeShare_showsTheWhole() {
        ValueRange range = of(Unit.SHARE, t -> 0.97);
        assertThat(range.high()).isEqualTo(100);
        assertThat(range.step()).isEqualTo(20);
    }

    @Test
    void constantAndUndefinedSeries_haveASpan() {
        assertThat(of(Unit.DEX, t -> 3).high()).isGreaterThan(3);
        assertThat(of(Unit.DEX, t -> Double.NaN).high()).isEqualTo(1);
    }

    @Test
    void lowPlot_hasThreeNumbersOfALargeShare() {
        ValueRange whole = ValueRange.of(Unit.SHARE, List.of(new double[] {2, 99}), 46);
        assertThat(whole.ticks()).containsExactly(0.0, 50.0, 100.0);
        ValueRange half = ValueRange.of(Unit.SHARE, List.of(new double[] {2, 55}), 46);
        assertThat(half.ticks()).containsExactly(0.0, 20.0, 40.0, 60.0);
    }

    @Test
    void differenceOfShares_isNotCutAtNought() {
        assertThat(of(Unit.SHARE, t -> -0.1 + 0.002 * t).low()).isLessThan(-10);
    }

    @Test
    void decades_endWhereTheyAreTooMany() {
        List<double[]> lines = List.of(new double[] {1e-9, 1e5});
        // from 2e5 downwards
        assertThat(ValueRange.ofDecades(lines, 3).low()).isCloseTo(200, within(1e-6));
        assertThat(ValueRange.ofDecades(lines, 6).low()).isCloseTo(0.2, within(1e-9));
    }
}
