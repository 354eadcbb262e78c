package leapfrog.output.comparison;

import java.util.List;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.experiment.comparison.Turn;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;

/** Comparisons of few numbers, whose texts can be written by hand. */
final class HandMade {

    static final Series GAP = new Series("gap-months", "CN/US", Unit.MONTHS);
    static final Series SHARE = new Series("adoption", "CN", Unit.SHARE);
    static final SeriesGrid GRID =
            new SeriesGrid(Quarter.parse("2025-Q1"), 24, List.of(GAP, SHARE));
    static final Horizon FIVE_YEARS = new Horizon("+5y", 20, 20);

    private HandMade() {}

    static Comparison of(List<String> policies, List<Effect> effects, List<DifferencePath> paths) {
        List<Quarter> dates = policies.stream().map(each -> GRID.from()).toList();
        return new Comparison("none", policies, dates, GRID, effects, paths);
    }

    static Comparison empty() {
        return of(List.of(), List.of(), List.of());
    }

    /** 3.1 months, with the numbers of a plain case. */
    static Effect gap(String policy, Horizon horizon, boolean primary) {
        return new Effect(
                policy,
                GAP,
                horizon,
                100,
                3.1,
                3,
                new Interval(1.9, 4.2),
                0.8,
                0.75,
                0.002,
                primary ? 0.012 : Double.NaN,
                4.5,
                primary);
    }

    static Effect effect(String policy, Series series, double mean, Interval interval, double p) {
        return new Effect(
                policy, series, FIVE_YEARS, 8, mean, mean, interval, 0.25, 0.5, p, p, 1, true);
    }

    static DifferencePath path(String policy, Series series, Turn turn) {
        double[] mean = new double[24];
        double[] low = new double[24];
        double[] high = new double[24];
        for (int t = 0; t < 24; t++) {
            mean[t] = (t - 14) * 0.5;
            low[t] = mean[t] - 1;
            high[t] = mean[t] + 1;
        }
        return new DifferencePath(policy, series, mean, low, high, turn);
    }
}
