package leapfrog.output.chart.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.line.Scale;
import leapfrog.output.chart.line.SeriesForm;
import leapfrog.output.chart.line.Trace;
import leapfrog.output.chart.plot.StateStyle;
import leapfrog.output.chart.plot.ValueRange;
import leapfrog.output.chart.words.Words;

/**
 * What is shown of every third state, on one scale.
 *
 * @param name above the column
 * @param unit below the name; empty where there is none
 * @param caption what it shows, in words
 * @param series by state
 */
record ThirdColumn(
        String name, String unit, String caption, Map<String, List<SeriesSummary>> series) {

    static final String VALUE = "value-added-share";
    static final String ALIGNMENT = "alignment";
    static final String COST = "dual-standard-cost";
    static final String GDP = "gdp";

    /** Those with something to draw, from left to right. */
    static List<ThirdColumn> of(FigureInput input, List<String> states, Words words) {
        String gain = words.of("third.value-told");
        String cost = words.of("third.cost");
        String ofGdpText = words.of("third.of-gdp");
        Map<String, List<SeriesSummary>> costs = pick(input, states, COST);
        boolean ofGdp = RelativeCost.known(costs, input);
        List<ThirdColumn> all = new ArrayList<>();
        all.add(
                new ThirdColumn(
                        words.of("third.value"), ofGdpText, gain, pick(input, states, VALUE)));
        Map<String, List<SeriesSummary>> alignment = pick(input, states, ALIGNMENT);
        all.add(
                new ThirdColumn(
                        words.of("third.alignment"),
                        unit(alignment, words),
                        words.of("third.alignment-told"),
                        alignment));
        all.add(
                ofGdp
                        ? new ThirdColumn(
                                cost,
                                ofGdpText,
                                words.of("third.cost-of-gdp-told"),
                                RelativeCost.of(costs, input))
                        : new ThirdColumn(
                                cost, unit(costs, words), words.of("third.cost-told"), costs));
        all.removeIf(column -> column.series().isEmpty());
        return all;
    }

    /** A state's own series of a measure, or those of it and each pole. */
    private static Map<String, List<SeriesSummary>> pick(
            FigureInput input, List<String> states, String measure) {
        Map<String, List<SeriesSummary>> found = new LinkedHashMap<>();
        for (String state : states) {
            List<SeriesSummary> own =
                    input.of(measure).stream()
                            .filter(each -> isOf(state, each.subject(), measure, input))
                            .filter(SeriesForm::hasValues)
                            .toList();
            if (!own.isEmpty()) {
                found.put(state, own);
            }
        }
        return found;
    }

    private static boolean isOf(String state, String subject, String measure, FigureInput input) {
        return measure.equals(ALIGNMENT)
                ? input.poles().stream().anyMatch(pole -> subject.equals(state + "/" + pole))
                : subject.equals(state);
    }

    private static String unit(Map<String, List<SeriesSummary>> series, Words words) {
        return series.values().stream()
                .flatMap(List::stream)
                .map(SeriesSummary::unit)
                .filter(unit -> unit != Unit.INDEX && unit != Unit.ONE)
                .findFirst()
                .map(words::unit)
                .orElse("");
    }

    /** Lines of a state: its own in its colour, those towards a pole in the pole's. */
    List<Trace> traces(String state, List<String> states) {
        return series.getOrDefault(state, List.of()).stream()
                .map(
                        each -> {
                            String of = each.subject().substring(each.subject().indexOf('/') + 1);
                            return new Trace(each, StateStyle.of(of, states), "", true);
                        })
                .toList();
    }

    ValueRange range(List<String> states, double height) {
        List<Trace> all = new ArrayList<>();
        series.keySet().forEach(state -> all.addAll(traces(state, states)));
        return Scale.WITH_ZERO.range(all, height);
    }
}
