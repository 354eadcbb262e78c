package leapfrog.output.chart.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.line.Trace;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.StateStyle;

/**
 * Whose ecosystems are used where: shares by the state that hosts them. Hosts without use worth
 * drawing are left out.
 */
record HostShares(FigureInput input, Look look) {

    static final String MEASURE = "ecosystem-share";

    private static final double LEAST = 0.01;
    private static final int ALL_WITH_BANDS = 3;

    /** Shares of the use in the whole world, the largest host last. */
    List<SeriesSummary> world() {
        return input.of(MEASURE).stream()
                .filter(series -> !series.subject().contains("/"))
                .filter(HostShares::matters)
                .toList();
    }

    /** Shares of the use in one state. */
    List<SeriesSummary> of(String user) {
        return input.of(MEASURE).stream()
                .filter(series -> series.subject().endsWith("/" + user))
                .filter(HostShares::matters)
                .toList();
    }

    /** The pole that is behind and has some use recorded; empty when there is none. */
    String follower() {
        return input.followers().stream()
                .filter(state -> !of(state).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** States that are no pole and have some use recorded. */
    List<String> thirdStates() {
        return input.stateNames().keySet().stream()
                .filter(state -> !input.poles().contains(state) && !of(state).isEmpty())
                .toList();
    }

    /** Whether lines are so many anywhere that not all have bands. */
    boolean polesAlone() {
        return world().size() > ALL_WITH_BANDS
                || input.stateNames().keySet().stream()
                        .anyMatch(user -> of(user).size() > ALL_WITH_BANDS);
    }

    private static boolean matters(SeriesSummary series) {
        return DoubleStream.of(series.median()).anyMatch(share -> share >= LEAST);
    }

    List<Trace> traces(List<SeriesSummary> shares) {
        List<String> states = List.copyOf(input.stateNames().keySet());
        List<Trace> traces = new ArrayList<>();
        for (SeriesSummary series : shares) {
            String host = FigureInput.firstKey(series.subject());
            boolean bands = shares.size() <= ALL_WITH_BANDS || input.poles().contains(host);
            traces.add(new Trace(series, StateStyle.of(host, states), name(host), bands));
        }
        return traces;
    }

    /** In full where the page has room. */
    String name(String state) {
        return look.hasNames() ? input.name(state) : state;
    }
}
