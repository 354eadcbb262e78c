package leapfrog.experiment.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.Workers;

/**
 * Every series summarised over replications. Threads share the series among them; each number is
 * worked out by one thread from values in the order of replications, so the result has the same
 * bits whatever their count.
 */
public final class Summaries {

    private final SeriesGrid grid;
    private final List<SeriesSummary> all = new ArrayList<>();

    private Summaries(SeriesGrid grid) {
        this.grid = grid;
        for (Series series : grid.series()) {
            all.add(blank(series, grid.quarters()));
        }
    }

    /** One summary for each series of the grid, in its order. */
    public static List<SeriesSummary> of(SeriesGrid grid, Pages pages, Workers workers)
            throws IOException {
        Summaries summaries = new Summaries(grid);
        for (int page = 0; page < pages.count(); page++) {
            double[][] numbers = pages.read(page);
            int firstQuarter = pages.firstQuarter(page);
            workers.share(
                    grid.width(), series -> summaries.fillSeries(numbers, firstQuarter, series));
        }
        return List.copyOf(summaries.all);
    }

    private void fillSeries(double[][] page, int firstQuarter, int series) {
        Sample sample = new Sample(page.length);
        int width = grid.width();
        int quarters = page.length == 0 ? 0 : page[0].length / width;
        for (int t = 0; t < quarters; t++) {
            sample.clear();
            for (double[] numbers : page) {
                sample.add(numbers[t * width + series]);
            }
            fillQuarter(all.get(series), firstQuarter + t, sample);
        }
    }

    private static void fillQuarter(SeriesSummary into, int t, Sample sample) {
        double mean = sample.mean();
        double sd = sample.sd(mean);
        double half = sample.halfWidth(sd);
        into.n()[t] = sample.n();
        into.mean()[t] = mean;
        into.sd()[t] = sd;
        into.ciLow()[t] = mean - half;
        into.ciHigh()[t] = mean + half;
        sample.sort();
        into.median()[t] = sample.quantile(0.5);
        into.p5()[t] = sample.quantile(0.05);
        into.p25()[t] = sample.quantile(0.25);
        into.p75()[t] = sample.quantile(0.75);
        into.p95()[t] = sample.quantile(0.95);
    }

    private static SeriesSummary blank(Series series, int quarters) {
        return new SeriesSummary(
                series.measure(),
                series.subject(),
                series.unit(),
                new int[quarters],
                undefined(quarters),
                undefined(quarters),
                undefined(quarters),
                undefined(quarters),
                undefined(quarters),
                undefined(quarters),
                undefined(quarters),
                undefined(quarters),
                undefined(quarters));
    }

    private static double[] undefined(int quarters) {
        double[] values = new double[quarters];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
