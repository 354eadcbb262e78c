package leapfrog.output.chart.line;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.agent.FirmSeed;
import leapfrog.output.chart.figure.FigureInput;

/** Who stands behind a series of sales: a firm with its name and home, or a state. */
record Sellers(FigureInput input) {

    boolean isFirm(SeriesSummary series) {
        return !input.stateNames().containsKey(series.subject());
    }

    /** Id of the home of a firm, empty when it is not known; a state is its own. */
    String home(SeriesSummary series) {
        return isFirm(series)
                ? input.firm(series.subject()).map(FirmSeed::home).orElse("")
                : series.subject();
    }

    String name(SeriesSummary series) {
        String id = series.subject();
        return isFirm(series) ? input.firm(id).map(FirmSeed::name).orElse(id) : input.name(id);
    }

    /** The firms of a measure, or the states where no firm is recorded. */
    List<SeriesSummary> firms(String measure) {
        return prefer(measure, true);
    }

    /** The states of a measure, or the firms where no state is recorded. */
    List<SeriesSummary> states(String measure) {
        return prefer(measure, false);
    }

    private List<SeriesSummary> prefer(String measure, boolean firms) {
        List<SeriesSummary> all = input.of(measure);
        List<SeriesSummary> some = all.stream().filter(series -> isFirm(series) == firms).toList();
        return some.isEmpty() ? all : some;
    }

    /** Those whose median is above zero at some time, the highest peak first. */
    static List<SeriesSummary> ranked(List<SeriesSummary> found) {
        return found.stream()
                .filter(series -> peak(series) > 0)
                .sorted(Comparator.comparingDouble(Sellers::peak).reversed())
                .toList();
    }

    private static double peak(SeriesSummary series) {
        return DoubleStream.of(series.median()).filter(Double::isFinite).max().orElse(0);
    }
}
