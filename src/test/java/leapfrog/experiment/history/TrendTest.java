package leapfrog.experiment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.core.Quarter;
import leapfrog.scenario.RecordedPoint;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final Quarter LATER = Quarter.of(2018, 4);

    private static RecordedPoint point(int year, double value) {
        return new RecordedPoint(Quarter.of(year, 4), value, value, value);
    }

    @Test
    void whatGrowsTenfoldAYearGoesOnToDoSoWithoutDoubt() {
        Trend trend =
                Trend.through(
                                List.of(point(2015, 1), point(2016, 10), point(2017, 100)),
                                ErrorScale.LOG10)
                        .orElseThrow();
        assertThat(trend.mean(LATER)).isEqualTo(3, within(1e-9));
        assertThat(trend.sd(LATER)).isEqualTo(0, within(1e-6));
    }

    /**
     * 0, 1, 1 at years 0, 1, 2: slope 1/2, intercept 1/6, squared residuals 1/6 with one degree of
     * freedom. At year 3: 5/3, variance (1/6)(1 + 1/3 + 2^2/2) = 5/9.
     */
    @Test
    void theSpreadIsThatOfResidualsAndOfTheLine() {
        Trend trend =
                Trend.through(
                                List.of(point(2015, 0), point(2016, 1), point(2017, 1)),
                                ErrorScale.LOGARITHMS)
                        .orElseThrow();
        assertThat(trend.mean(LATER)).isEqualTo(5.0 / 3, within(1e-9));
        assertThat(trend.sd(LATER)).isEqualTo(Math.sqrt(5.0 / 9), within(1e-9));
        assertThat(ErrorScale.LOGARITHMS.score(trend, point(2018, 5.0 / 3)))
                .isEqualTo(0.233695 * Math.sqrt(5.0 / 9), within(1e-6));
    }

    @Test
    void twoPointsAreTooFewAndThoseBefore2015AreNotCounted() {
        List<RecordedPoint> points = List.of(point(2010, 1), point(2015, 2), point(2016, 3));
        assertThat(Trend.through(points, ErrorScale.UNIT)).isEmpty();
    }

    @Test
    void aTrendOfANumberInItsUnitIsTheStraightLineOfItsLogarithm() {
        Trend trend =
                Trend.through(
                                List.of(point(2015, 1), point(2016, 2), point(2017, 4)),
                                ErrorScale.UNIT)
                        .orElseThrow();
        assertThat(trend.mean(LATER)).isEqualTo(Math.log(8), within(1e-9));
        assertThat(ErrorScale.UNIT.score(trend, point(2018, 10))).isEqualTo(2, within(1e-4));
    }
}
