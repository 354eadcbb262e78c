package leapfrog.experiment.history;

import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.scenario.RecordedPoint;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * What anybody would say who has only the past of a series: its straight line through time, by
 * least squares, carried on. The prediction is normal around the line, with the spread of the
 * residuals and the doubt about the line itself.
 */
final class Trend {

    /** With fewer points a line has no residuals. */
    static final int LEAST_POINTS = 3;

    private static final Quarter FIRST = Quarter.of(2015, 1);

    private final SimpleRegression line = new SimpleRegression();
    private double meanYear;

    private Trend() {}

    /**
     * The line through points from 2015 on, on their scale.
     *
     * @return nothing when there are fewer than {@link #LEAST_POINTS}
     */
    static Optional<Trend> through(List<RecordedPoint> points, ErrorScale scale) {
        Trend trend = new Trend();
        for (RecordedPoint point : points) {
            double value = scale.trended(point.value());
            if (point.at().compareTo(FIRST) >= 0 && Double.isFinite(value)) {
                trend.line.addData(year(point.at()), value);
                trend.meanYear += year(point.at());
            }
        }
        trend.meanYear /= trend.line.getN();
        return Optional.of(trend).filter(one -> one.line.getN() >= LEAST_POINTS);
    }

    private static double year(Quarter quarter) {
        return quarter.ordinal() / 4.0;
    }

    double mean(Quarter at) {
        return line.predict(year(at));
    }

    /** Of a new value: residuals and line together. */
    double sd(Quarter at) {
        double away = year(at) - meanYear;
        double parts = 1 + 1.0 / line.getN() + away * away / line.getXSumSquares();
        return Math.sqrt(line.getMeanSquareError() * parts);
    }
}
