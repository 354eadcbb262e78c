package leapfrog.output.chart.line;

import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.plot.LineStyle;
import leapfrog.output.chart.plot.Wording;

/**
 * One line of a plot with its bands.
 *
 * @param label beside the line; empty when the line needs none
 * @param isPole whether it is drawn strongly and with bands
 */
public record Trace(SeriesSummary series, LineStyle style, String label, boolean isPole) {

    private double[] drawn(double[] values) {
        double factor = Wording.factor(series.unit());
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * factor;
        }
        return scaled;
    }

    public double[] median() {
        return drawn(series.median());
    }

    /** Lower and upper edge of the band that holds half of the replications. */
    public double[][] half() {
        return new double[][] {drawn(series.p25()), drawn(series.p75())};
    }

    /** Lower and upper edge of the band that holds nine tenths of them. */
    public double[][] most() {
        return new double[][] {drawn(series.p5()), drawn(series.p95())};
    }
}
