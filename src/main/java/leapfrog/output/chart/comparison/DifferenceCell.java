package leapfrog.output.chart.comparison;

import java.util.Arrays;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Turn;
import leapfrog.model.core.Quarter;
import leapfrog.output.chart.words.Words;
import leapfrog.output.comparison.DifferenceUnit;

/**
 * One small plot: a difference over the quarters drawn, in the unit that people read.
 *
 * @param date decimal year from which the policy acts
 * @param told what stands above it: the quarter of its turn, or that there is none
 * @param turn decimal year of its turn; NaN without one
 * @param from lower bound of the turn as a decimal year; NaN where unknown
 * @param to upper bound; infinite beyond the record
 */
record DifferenceCell(
        Series series,
        double[] mean,
        double[] low,
        double[] high,
        double date,
        String told,
        double turn,
        double from,
        double to) {

    /**
     * @param start index of the first quarter drawn
     */
    static DifferenceCell of(
            DifferencePath path, SeriesGrid grid, int start, Quarter date, Words words) {
        double factor = DifferenceUnit.of(path.series().unit()).factor();
        Turn turn = path.turn();
        boolean turns = turn.sign() != 0 && turn.quarter() < grid.quarters();
        return new DifferenceCell(
                path.series(),
                drawn(path.mean(), start, factor),
                drawn(path.low(), start, factor),
                drawn(path.high(), start, factor),
                date.ordinal() / 4.0,
                told(turn, grid, words),
                turns ? grid.quarter(turn.quarter()).decimalYear() : Double.NaN,
                turns ? year(turn.low(), grid) : Double.NaN,
                turns ? year(turn.high(), grid) : Double.NaN);
    }

    private static double[] drawn(double[] values, int start, double factor) {
        double[] drawn = Arrays.copyOfRange(values, start, values.length);
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] *= factor;
        }
        return drawn;
    }

    private static String told(Turn turn, SeriesGrid grid, Words words) {
        if (turn.sign() == 0) {
            return words.of("difference.none");
        }
        return turn.quarter() < grid.quarters()
                ? grid.quarter(turn.quarter()).toString()
                : words.of("difference.no-turn", Math.round(100 * turn.without()));
    }

    private static double year(int index, SeriesGrid grid) {
        return index < grid.quarters()
                ? grid.quarter(index).decimalYear()
                : Double.POSITIVE_INFINITY;
    }

    boolean turns() {
        return Double.isFinite(turn);
    }
}
