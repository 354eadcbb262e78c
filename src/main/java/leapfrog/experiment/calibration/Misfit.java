package leapfrog.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.model.measure.Measure;
import leapfrog.scenario.CalibrationTarget;
import leapfrog.scenario.RecordedPoint;

/**
 * How far an ensemble lies from the record: the weighted mean of squared errors, each that of the
 * ensemble's median at one point, in scales of the point. Each series counts by its weight, however
 * many points it has.
 */
public final class Misfit {

    private final SeriesGrid grid;
    private final List<TargetPoint> points = new ArrayList<>();
    private final List<CalibrationTarget> left = new ArrayList<>();
    private final double weight;

    /**
     * @param grid of the recorded numbers; points before its start are left out
     */
    public Misfit(List<CalibrationTarget> targets, SeriesGrid grid) {
        this.grid = grid;
        double sum = 0;
        for (CalibrationTarget target : targets) {
            List<RecordedPoint> covered =
                    target.series().points().stream()
                            .filter(one -> ModelReading.covers(grid, target.series(), one.at()))
                            .toList();
            covered.forEach(one -> points.add(TargetPoint.of(target, one, covered.size())));
            if (covered.isEmpty()) {
                left.add(target);
            } else {
                sum += target.weight();
            }
        }
        weight = sum;
    }

    SeriesGrid grid() {
        return grid;
    }

    /** In the order of the targets, each by date. */
    public List<TargetPoint> points() {
        return points;
    }

    /** Targets of which the run covers no point. */
    public List<CalibrationTarget> left() {
        return left;
    }

    /** Sum of the weights of the series, each of which counts as one observation per unit. */
    public double weight() {
        return weight;
    }

    /**
     * The median of the replications at each point; NaN where fewer than half are defined.
     *
     * @param replications as the grid lays out; null for one that failed
     */
    public double[] medians(double[][] replications) {
        double[] medians = new double[points.size()];
        for (int p = 0; p < medians.length; p++) {
            TargetPoint point = points.get(p);
            int column = column(point.target().series().label());
            double[] values = new double[replications.length];
            int defined = 0;
            for (double[] numbers : replications) {
                double value =
                        numbers == null
                                ? Double.NaN
                                : ModelReading.at(
                                        grid,
                                        numbers,
                                        column,
                                        point.target().series().reading(),
                                        point.point().at());
                if (Double.isFinite(value)) {
                    values[defined++] = value;
                }
            }
            medians[p] =
                    2 * defined < replications.length
                            ? Double.NaN
                            : median(Arrays.copyOf(values, defined));
        }
        return medians;
    }

    private int column(String label) {
        for (int i = 0; i < grid.width(); i++) {
            Series series = grid.series().get(i);
            boolean world = series.subject().equals(Measure.WORLD);
            if (label.equals(series.measure() + (world ? "" : "(" + series.subject() + ")"))) {
                return i;
            }
        }
        throw new IllegalArgumentException("no series " + label + " is recorded");
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /** In scales, at each point. */
    public double[] errors(double[] medians) {
        double[] errors = new double[medians.length];
        for (int p = 0; p < errors.length; p++) {
            errors[p] = points.get(p).error(medians[p]);
        }
        return errors;
    }

    /** The weighted mean of squared errors. */
    public double of(double[] medians) {
        double sum = 0;
        for (int p = 0; p < medians.length; p++) {
            double error = points.get(p).error(medians[p]);
            sum += points.get(p).weight() * error * error;
        }
        return sum / weight;
    }

    public double of(Evaluation evaluation) {
        return of(evaluation.medians());
    }
}
