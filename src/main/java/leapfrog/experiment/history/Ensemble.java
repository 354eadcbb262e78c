package leapfrog.experiment.history;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.ResultSink;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.model.core.Quarter;
import leapfrog.model.measure.Measure;
import leapfrog.scenario.RecordedReading;

/** What every replication recorded, kept in memory in the order of the plan. */
final class Ensemble implements ResultSink {

    private static final int YEAR = 4;

    private final SeriesGrid grid;
    private final double[][] numbers;
    private final Outcome[] failed;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    Ensemble(SeriesGrid grid, int replications) {
        this.grid = grid;
        numbers = new double[replications][];
        failed = new Outcome[replications];
        for (Series series : grid.series()) {
            boolean world = series.subject().equals(Measure.WORLD);
            String label = series.measure() + (world ? "" : "(" + series.subject() + ")");
            columns.put(label, columns.size());
        }
    }

    @Override
    public void accept(Outcome outcome) {
        int replication = outcome.job().replication();
        if (outcome.failed()) {
            failed[replication] = outcome;
        } else {
            numbers[replication] = outcome.numbers();
        }
    }

    /** How many replications failed, and how the first did; nothing when all stand. */
    Optional<String> failures() {
        long count = Stream.of(failed).filter(one -> one != null).count();
        return Stream.of(failed)
                .filter(one -> one != null)
                .findFirst()
                .map(
                        first ->
                                count
                                        + " of "
                                        + failed.length
                                        + " replications of history failed and are left out; the"
                                        + " first: seed "
                                        + first.job().seed()
                                        + ": "
                                        + first.message());
    }

    Quarter from() {
        return grid.from();
    }

    int quarters() {
        return grid.quarters();
    }

    /**
     * A measure by replication and quarter, as it was recorded; replications that failed are left
     * out.
     */
    double[][] paths(String label) {
        int column = columns.get(label);
        return Arrays.stream(numbers)
                .filter(one -> one != null)
                .map(one -> path(one, column))
                .toArray(double[][]::new);
    }

    private double[] path(double[] recorded, int column) {
        double[] path = new double[grid.quarters()];
        for (int t = 0; t < path.length; t++) {
            path[t] = recorded[t * grid.width() + column];
        }
        return path;
    }

    /** The same as a series of the record reads it; NaN where the time that it needs is not run. */
    double[][] paths(String label, RecordedReading reading) {
        double[][] paths = paths(label);
        for (int i = 0; i < paths.length; i++) {
            paths[i] = read(paths[i], reading);
        }
        return paths;
    }

    private double[] read(double[] path, RecordedReading reading) {
        double[] read = new double[path.length];
        for (int t = 0; t < path.length; t++) {
            read[t] = over(path, t, reading.over());
        }
        if (reading.base().isPresent()) {
            int base = reading.base().get().minus(grid.from());
            double divisor = base < 0 || base >= path.length ? Double.NaN : read[base];
            for (int t = 0; t < path.length; t++) {
                read[t] /= divisor;
            }
        }
        return read;
    }

    private static double over(double[] path, int t, RecordedReading.Over span) {
        return switch (span) {
            case QUARTER -> path[t];
            case YEAR_MEAN -> sum(path, t) / YEAR;
            case YEAR_SUM -> sum(path, t);
            case YEAR_GAIN -> t < YEAR ? Double.NaN : path[t] - path[t - YEAR];
        };
    }

    private static double sum(double[] path, int t) {
        if (t + 1 < YEAR) {
            return Double.NaN;
        }
        double sum = 0;
        for (int q = t + 1 - YEAR; q <= t; q++) {
            sum += path[q];
        }
        return sum;
    }
}
