package leapfrog.output.chart.line;

import java.util.Arrays;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * The data of a plot as JFreeChart takes it. A band is cut into its unbroken runs, each a series of
 * its own, because the renderer of bands does not know gaps; the renderer of lines does.
 */
public final class Runs {

    private Runs() {}

    /**
     * @param times decimal years, one a quarter
     */
    public static DefaultXYDataset line(double[] times, double[] values) {
        DefaultXYDataset data = new DefaultXYDataset();
        data.addSeries(0, new double[][] {times, values});
        return data;
    }

    /**
     * @param edges lower and upper one
     */
    public static DefaultIntervalXYDataset band(double[] times, double[][] edges) {
        DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
        int from = 0;
        while (from < times.length) {
            int to = from;
            while (to < times.length
                    && Double.isFinite(edges[0][to])
                    && Double.isFinite(edges[1][to])) {
                to++;
            }
            if (to > from) {
                double[] at = Arrays.copyOfRange(times, from, to);
                double[] low = Arrays.copyOfRange(edges[0], from, to);
                double[] high = Arrays.copyOfRange(edges[1], from, to);
                data.addSeries(from, new double[][] {at, at, at, low, low, high});
            }
            from = to + 1;
        }
        return data;
    }
}
