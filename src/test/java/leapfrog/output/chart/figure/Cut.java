package leapfrog.output.chart.figure;

import java.util.Arrays;
import leapfrog.experiment.analysis.SeriesSummary;

/** The first quarters of a series. */
public final class Cut {

    private Cut() {}

    public static SeriesSummary of(SeriesSummary full, int quarters) {
        return new SeriesSummary(
                full.measure(),
                full.subject(),
                full.unit(),
                Arrays.copyOf(full.n(), quarters),
                Arrays.copyOf(full.mean(), quarters),
                Arrays.copyOf(full.sd(), quarters),
                Arrays.copyOf(full.median(), quarters),
                Arrays.copyOf(full.p5(), quarters),
                Arrays.copyOf(full.p25(), quarters),
                Arrays.copyOf(full.p75(), quarters),
                Arrays.copyOf(full.p95(), quarters),
                Arrays.copyOf(full.ciLow(), quarters),
                Arrays.copyOf(full.ciHigh(), quarters));
    }
}
