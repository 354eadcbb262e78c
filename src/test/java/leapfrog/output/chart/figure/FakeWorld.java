package leapfrog.output.chart.figure;

import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;

/** Use, data, people, economies and blocs of the made-up run. */
final class FakeWorld {

    private static final double[] TALENT = {
        0.6, 0.1, 0.15, 0.013, 0.022, 0.008, 0.013, 0.013, 0.003, 0.078
    };
    private static final double[] TALENT_LATER = {
        0.43, 0.37, 0.1, 0.02, 0.014, 0.006, 0.013, 0.01, 0.003, 0.034
    };
    private static final double[] INNOVATION = {0.5, 0.3, 0.7, 0.64, 0.61, 0.75};
    private static final double[] GDP = {
        18e3, 11e3, 16e3, 1.5e3, 4.4e3, 550, 2.1e3, 2.5e3, 1.4e3, 2e4
    };
    private static final double[] LEANING = {0, 0, 0.7, 0.6, 0.75, 0.8, 0.55, 0.45, 0.5, 0.4};

    private FakeWorld() {}

    static List<SeriesSummary> series() {
        List<SeriesSummary> all = new ArrayList<>();
        List<String> states = List.copyOf(FakeRun.states().keySet());
        for (String state : states) {
            int at = states.indexOf(state);
            use(all, state, at);
            economy(all, state, at);
            if (at > 1) {
                third(all, state, at);
            }
        }
        layer(all, "HARDWARE", 0.75, 40);
        layer(all, "DATA", 0.45, 52);
        layer(all, "ALGORITHMS", 0.2, 60);
        layer(all, "APPLICATIONS", 0.35, 56);
        return all;
    }

    private static void use(List<SeriesSummary> all, String state, int at) {
        double home = at == 0 ? 0.62 : at == 1 ? 0.36 : at == 2 ? 0.02 : 0;
        all.add(FakeRun.share("ecosystem-share", state, t -> home, t -> 0.03));
        double chinese = at == 0 ? 0.01 : at == 1 ? 0.97 : 0.05 + 0.02 * at;
        all.add(
                FakeRun.share(
                        "ecosystem-share",
                        "US/" + state,
                        t -> 1 - chinese * FakeRun.logistic(t, 10, 6),
                        t -> 0.02));
        all.add(
                FakeRun.share(
                        "ecosystem-share",
                        "CN/" + state,
                        t -> chinese * FakeRun.logistic(t, 10, 6),
                        t -> 0.02));
        all.add(
                FakeRun.share(
                        "top-talent-share",
                        state,
                        t -> TALENT[at] + (TALENT_LATER[at] - TALENT[at]) * t / 83.0,
                        t -> FakeRun.spread(t, 0.01)));
        all.add(
                FakeRun.share(
                        "innovation-share",
                        state,
                        t -> at < INNOVATION.length ? INNOVATION[at] : Double.NaN,
                        t -> 0.02));
        double held = at == 0 ? 4 : at == 1 ? 3 : at == 3 ? 0.13 : 0;
        all.add(
                FakeRun.summary(
                        "data-stock",
                        state,
                        Unit.INDEX,
                        t -> held * Math.exp(t / (9.0 + 3 * at)),
                        t -> 0.02 * held * t));
        if (at < 2) {
            all.add(
                    FakeRun.share(
                            "data-home-share", state, t -> 0.96 - 0.1 * at, t -> 0.02 + 0.01 * at));
        }
    }

    private static void economy(List<SeriesSummary> all, String state, int at) {
        Unit money = Unit.BILLION_USD_PER_YEAR;
        double gain = 0.9 - 0.07 * at;
        all.add(
                FakeRun.summary(
                        "value-added-share",
                        state,
                        Unit.PERCENT,
                        t -> gain * FakeRun.logistic(t, 60, 8) - 0.01,
                        t -> FakeRun.spread(t, 0.05)));
        all.add(
                FakeRun.summary(
                        "value-added",
                        state,
                        money,
                        t -> GDP[at] * (gain * FakeRun.logistic(t, 60, 8) - 0.01) / 100,
                        t -> GDP[at] * FakeRun.spread(t, 5e-4)));
        all.add(
                FakeRun.summary(
                        "gdp",
                        state,
                        money,
                        t -> GDP[at] * Math.exp(0.01 * t),
                        t -> 0.01 * GDP[at]));
    }

    private static void third(List<SeriesSummary> all, String state, int at) {
        all.add(
                FakeRun.share(
                        "alignment",
                        state + "/US",
                        t -> 0.5 + (LEANING[at] - 0.5) * FakeRun.logistic(t, 40, 8),
                        t -> FakeRun.spread(t, 0.04)));
        all.add(
                FakeRun.share(
                        "alignment",
                        state + "/CN",
                        t -> 0.5 - (LEANING[at] - 0.5) * FakeRun.logistic(t, 40, 8),
                        t -> FakeRun.spread(t, 0.04)));
        all.add(
                FakeRun.summary(
                        "dual-standard-cost",
                        state,
                        Unit.BILLION_USD_PER_YEAR,
                        t -> GDP[at] * (1 - LEANING[at]) * 2e-3 * FakeRun.logistic(t, 48, 7),
                        t -> GDP[at] * FakeRun.spread(t, 5e-5)));
    }

    private static void layer(List<SeriesSummary> all, String layer, double later, int middle) {
        all.add(
                FakeRun.summary(
                        "bloc-index",
                        layer,
                        Unit.INDEX,
                        t -> -0.03 + later * FakeRun.logistic(t, middle, 6),
                        t -> FakeRun.spread(t, 0.06)));
    }
}
