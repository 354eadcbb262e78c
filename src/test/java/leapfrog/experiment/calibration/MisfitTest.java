package leapfrog.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.scenario.CalibrationTarget;
import leapfrog.scenario.RecordQuality;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedReading;
import leapfrog.scenario.RecordedReading.Over;
import leapfrog.scenario.RecordedSeries;
import org.junit.jupiter.api.Test;

/** Errors in scales of the record, by hand. */
class MisfitTest {

    private static final Quarter START = Quarter.of(2015, 1);
    private static final SeriesGrid GRID =
            new SeriesGrid(START, 8, List.of(new Series("m", "world", Unit.ONE)));

    private static RecordedPoint point(int quarter, double value, double low, double high) {
        return new RecordedPoint(START.plus(quarter), value, low, high);
    }

    private static CalibrationTarget target(
            boolean logarithmic, double weight, Over over, Quarter base, RecordedPoint... points) {
        RecordedReading reading = new RecordedReading(over, Optional.ofNullable(base));
        return new CalibrationTarget(
                new RecordedSeries(
                        "s",
                        "t",
                        "m",
                        "world",
                        Unit.ONE,
                        logarithmic,
                        "",
                        RecordQuality.RECALLED,
                        "",
                        "",
                        reading,
                        List.of(points)),
                weight,
                0.1);
    }

    private static double[] medians(Misfit misfit, double... path) {
        return misfit.medians(new double[][] {path});
    }

    @Test
    void theScaleIsTheHalfWidthOrTheToleranceWhicheverIsLarger() {
        CalibrationTarget plain =
                target(false, 1, Over.QUARTER, null, point(0, 1, 0.5, 1.5), point(1, 1, 1, 1));
        Misfit misfit = new Misfit(List.of(plain), GRID);

        assertThat(misfit.points()).extracting(TargetPoint::scale).containsExactly(0.5, 0.1);
        assertThat(misfit.errors(new double[] {2, 1.05}))
                .containsExactly(new double[] {2, 0.5}, within(1e-9));
        assertThat(misfit.of(new double[] {2, 1.05})).isEqualTo((4 + 0.25) / 2, within(1e-9));
    }

    @Test
    void logarithmicErrorsAreDecades() {
        CalibrationTarget log = target(true, 1, Over.QUARTER, null, point(0, 1, 0.01, 100));
        Misfit misfit = new Misfit(List.of(log), GRID);

        assertThat(misfit.errors(new double[] {1000}))
                .containsExactly(new double[] {1.5}, within(1e-12));
    }

    @Test
    void aSeriesCountsByItsWeightHoweverManyPointsItHas() {
        CalibrationTarget many =
                target(false, 1, Over.QUARTER, null, point(0, 0, 0, 0), point(1, 0, 0, 0));
        CalibrationTarget one = target(false, 3, Over.QUARTER, null, point(0, 0, 0, 0));
        Misfit misfit = new Misfit(List.of(many, one), GRID);

        assertThat(misfit.weight()).isEqualTo(4);
        assertThat(misfit.of(new double[] {0.2, 0.2, 0.1})).isEqualTo((4 + 3) / 4.0, within(1e-9));
    }

    @Test
    void aModelIsReadOverTheTimeOfTheRecord() {
        double[] path = {1, 2, 3, 4, 5, 6, 7, 12};
        Misfit mean =
                new Misfit(List.of(target(true, 1, Over.YEAR_MEAN, null, point(3, 1, 1, 1))), GRID);
        Misfit sum =
                new Misfit(List.of(target(true, 1, Over.YEAR_SUM, null, point(7, 1, 1, 1))), GRID);
        CalibrationTarget relative =
                target(true, 1, Over.YEAR_GAIN, START.plus(4), point(7, 2, 2, 2));
        Misfit gain = new Misfit(List.of(relative), GRID);

        assertThat(medians(mean, path)).containsExactly(2.5);
        assertThat(medians(sum, path)).containsExactly(30);
        assertThat(medians(gain, path)).containsExactly(2);
    }

    @Test
    void theMedianOfTheEnsembleIsComparedAndTooFewAreNone() {
        Misfit misfit =
                new Misfit(List.of(target(true, 1, Over.QUARTER, null, point(0, 1, 1, 1))), GRID);
        double nan = Double.NaN;

        double[][] three = {{9}, {1}, {2}};
        assertThat(misfit.medians(three)).containsExactly(2);
        double[][] holes = {{nan}, {nan}, null, {3}, {5}};
        assertThat(misfit.medians(holes)).containsExactly(nan);
        assertThat(misfit.of(new double[] {nan})).isEqualTo(400);
        assertThat(misfit.of(new double[] {-1})).isEqualTo(400);
    }

    @Test
    void whatTheRunDoesNotCoverIsLeftOut() {
        CalibrationTarget early =
                target(true, 1, Over.YEAR_MEAN, null, point(-8, 1, 1, 1), point(2, 1, 1, 1));
        CalibrationTarget covered = target(true, 1, Over.QUARTER, null, point(2, 1, 1, 1));
        Misfit misfit = new Misfit(List.of(early, covered), GRID);

        assertThat(misfit.left()).containsExactly(early);
        assertThat(misfit.points()).hasSize(1);
        assertThat(misfit.weight()).isEqualTo(1);
    }
}
