package leapfrog.experiment.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import leapfrog.scenario.FittedParameter;

/**
 * The unit cube in which the search moves: each parameter's range becomes 0 to 1, by factors or by
 * differences. Values are rounded to six digits, so that what a file says is what was run.
 */
public final class SearchSpace {

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private final List<FittedParameter> parameters;

    public SearchSpace(List<FittedParameter> parameters) {
        this.parameters = List.copyOf(parameters);
    }

    public int dimensions() {
        return parameters.size();
    }

    public FittedParameter parameter(int index) {
        return parameters.get(index);
    }

    /**
     * A point of the cube as values of the parameters; coordinates outside are moved to the edge.
     */
    public double[] values(double[] point) {
        double[] values = new double[point.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, point[i]);
        }
        return values;
    }

    double value(int index, double coordinate) {
        FittedParameter one = parameters.get(index);
        double share = Math.min(1, Math.max(0, coordinate));
        double value =
                one.logarithmic()
                        ? one.from() * Math.pow(one.to() / one.from(), share)
                        : one.from() + share * (one.to() - one.from());
        double rounded = new BigDecimal(value).round(DIGITS).doubleValue();
        return Math.min(one.to(), Math.max(one.from(), rounded));
    }

    /** Values as a point; values outside their range lie outside the cube. */
    public double[] point(double[] values) {
        double[] point = new double[values.length];
        for (int i = 0; i < point.length; i++) {
            FittedParameter one = parameters.get(i);
            point[i] =
                    one.logarithmic()
                            ? Math.log(values[i] / one.from()) / Math.log(one.to() / one.from())
                            : (values[i] - one.from()) / (one.to() - one.from());
        }
        return point;
    }

    /** Where the search starts. */
    double[] start() {
        return point(parameters.stream().mapToDouble(FittedParameter::start).toArray());
    }

    /** The scenario's own values. */
    double[] own() {
        return parameters.stream().mapToDouble(FittedParameter::own).toArray();
    }

    /** What turns the scenario into the one with these values. */
    List<String> overrides(double[] values) {
        List<String> overrides = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            overrides.add(parameters.get(i).override(values[i]));
        }
        return overrides;
    }
}
