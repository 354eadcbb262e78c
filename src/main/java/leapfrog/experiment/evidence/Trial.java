package leapfrog.experiment.evidence;

import java.util.Arrays;
import leapfrog.experiment.SeriesGrid;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;

/** What the arms of one fact recorded, on those seeds on which none of them failed. */
public final class Trial {

    private final SeriesGrid grid;
    private final double[][][] numbers;
    private final Parameters parameters;

    /**
     * @param grid shape of every record
     * @param numbers for each arm the record of each seed, as the grid lays out
     * @param parameters of the first arm
     */
    public Trial(SeriesGrid grid, double[][][] numbers, Parameters parameters) {
        this.grid = grid;
        this.numbers = numbers;
        this.parameters = parameters;
    }

    /** How many there are; each has a record of every arm. */
    public int seeds() {
        return numbers[0].length;
    }

    public Parameters parameters() {
        return parameters;
    }

    /** First recorded quarter. */
    public Quarter start() {
        return grid.from();
    }

    /** Recorded quarters. */
    public int quarters() {
        return grid.quarters();
    }

    /** The value in a quarter; NaN where undefined. */
    public double value(int arm, int seed, String measure, Quarter quarter) {
        int at = quarter.minus(grid.from());
        return numbers[arm][seed][at * grid.width() + series(measure)];
    }

    /** The values of all quarters, from the first on. */
    public double[] path(int arm, int seed, String measure) {
        int series = series(measure);
        double[] path = new double[grid.quarters()];
        for (int t = 0; t < path.length; t++) {
            path[t] = numbers[arm][seed][t * grid.width() + series];
        }
        return path;
    }

    /** Mean over quarters, both ends counted in; NaN when a value is undefined. */
    public double mean(int arm, int seed, String measure, Quarter from, Quarter to) {
        double sum = 0;
        for (Quarter at = from; at.compareTo(to) <= 0; at = at.plus(1)) {
            sum += value(arm, seed, measure, at);
        }
        return sum / (to.minus(from) + 1);
    }

    private int series(String label) {
        int open = label.indexOf('(');
        String measure = open < 0 ? label : label.substring(0, open);
        String subject = open < 0 ? "world" : label.substring(open + 1, label.length() - 1);
        for (int i = 0; i < grid.width(); i++) {
            if (grid.series().get(i).measure().equals(measure)
                    && grid.series().get(i).subject().equals(subject)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the trial does not record " + label);
    }

    /** The values that are defined, in their order. */
    static double[] defined(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    /** The mean; NaN of nothing. */
    static double mean(double[] values) {
        return values.length == 0 ? Double.NaN : Arrays.stream(values).sum() / values.length;
    }
}
