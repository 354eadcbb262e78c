package leapfrog.experiment.calibration;

import leapfrog.experiment.SeriesGrid;
import leapfrog.model.core.Quarter;
import leapfrog.scenario.RecordedReading;
import leapfrog.scenario.RecordedSeries;

/** Reads a replication as a series of the record is read: over its time, relative to its base. */
final class ModelReading {

    private static final int YEAR = 4;

    private ModelReading() {}

    /** Whether the run has all the quarters that a reading at this date needs. */
    static boolean covers(SeriesGrid grid, RecordedSeries series, Quarter at) {
        RecordedReading reading = series.reading();
        return covers(grid, reading.over(), at)
                && reading.base().map(base -> covers(grid, reading.over(), base)).orElse(true);
    }

    private static boolean covers(SeriesGrid grid, RecordedReading.Over over, Quarter at) {
        int needed =
                switch (over) {
                    case QUARTER -> 0;
                    case YEAR_MEAN, YEAR_SUM -> YEAR - 1;
                    case YEAR_GAIN -> YEAR;
                };
        int t = at.minus(grid.from());
        return t >= needed && t < grid.quarters();
    }

    /** The value of one replication at a date that the run covers. */
    static double at(
            SeriesGrid grid, double[] numbers, int column, RecordedReading reading, Quarter at) {
        double value = over(grid, numbers, column, reading.over(), at);
        return reading.base().isEmpty()
                ? value
                : value / over(grid, numbers, column, reading.over(), reading.base().get());
    }

    private static double over(
            SeriesGrid grid, double[] numbers, int column, RecordedReading.Over over, Quarter at) {
        int end = at.minus(grid.from()) * grid.width() + column;
        double sum = 0;
        for (int q = 0; q < YEAR && over != RecordedReading.Over.QUARTER; q++) {
            int index = end - q * grid.width();
            sum += index < 0 ? Double.NaN : numbers[index];
        }
        return switch (over) {
            case QUARTER -> numbers[end];
            case YEAR_MEAN -> sum / YEAR;
            case YEAR_SUM -> sum;
            case YEAR_GAIN -> numbers[end] - numbers[end - YEAR * grid.width()];
        };
    }
}
