package leapfrog.output.chart.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.FigureInput;

/**
 * Costs as shares of the GDP of those who bear them. Each quarter is divided by the median GDP,
 * which keeps the order of replications, so medians and bands are those of the shares.
 */
final class RelativeCost {

    private RelativeCost() {}

    /** Whether every cost has a GDP in its own unit beside it. */
    static boolean known(Map<String, List<SeriesSummary>> costs, FigureInput input) {
        return costs.entrySet().stream()
                .allMatch(
                        state ->
                                gdp(state.getKey(), input)
                                        .filter(g -> g.unit() == state.getValue().get(0).unit())
                                        .isPresent());
    }

    static Map<String, List<SeriesSummary>> of(
            Map<String, List<SeriesSummary>> costs, FigureInput input) {
        Map<String, List<SeriesSummary>> shares = new LinkedHashMap<>();
        costs.forEach(
                (state, series) -> {
                    double[] gdp = gdp(state, input).orElseThrow().median();
                    shares.put(state, series.stream().map(each -> share(each, gdp)).toList());
                });
        return shares;
    }

    private static Optional<SeriesSummary> gdp(String state, FigureInput input) {
        return input.of(ThirdColumn.GDP).stream()
                .filter(series -> series.subject().equals(state))
                .findFirst();
    }

    private static SeriesSummary share(SeriesSummary cost, double[] gdp) {
        return new SeriesSummary(
                cost.measure(),
                cost.subject(),
                Unit.PERCENT,
                cost.n(),
                percent(cost.mean(), gdp),
                percent(cost.sd(), gdp),
                percent(cost.median(), gdp),
                percent(cost.p5(), gdp),
                percent(cost.p25(), gdp),
                percent(cost.p75(), gdp),
                percent(cost.p95(), gdp),
                percent(cost.ciLow(), gdp),
                percent(cost.ciHigh(), gdp));
    }

    private static double[] percent(double[] values, double[] gdp) {
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = Unit.PERCENT.fromBase(values[i] / gdp[i]);
        }
        return shares;
    }
}
