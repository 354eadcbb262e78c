package leapfrog.output.chart.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Wording;

/** The caption of a figure of lines and bands. */
public final class SeriesCaption {

    private SeriesCaption() {}

    static String of(SeriesForm form, FigureInput input, Look look, String marks) {
        List<Panel> shown =
                form.panels().stream().filter(panel -> !panel.shown(input).isEmpty()).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(what(form.lead(), shown));
        sentences.add("Scenario: " + input.title() + ".");
        sentences.add(
                "Lines: median of "
                        + input.replicationsTold()
                        + "; dark and light bands: the middle 50 % and 90 % of them"
                        + (bandsForPoles(shown, input)
                                ? ", for " + Wording.list(names(input)) + " only."
                                : "."));
        sentences.add(leftOut(shown, input));
        if (hasGaps(shown, input)) {
            sentences.add("A line breaks where the quantity is undefined.");
        }
        if (!look.isWide()) {
            sentences.add(input.key());
        }
        sentences.add(marks);
        return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String what(String lead, List<Panel> shown) {
        if (shown.size() == 1) {
            return (lead + " " + shown.get(0).caption()).strip() + ".";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            parts.add("(" + (char) ('a' + i) + ") " + shown.get(i).caption());
        }
        return lead + ": " + String.join("; ", parts) + ".";
    }

    private static boolean bandsForPoles(List<Panel> shown, FigureInput input) {
        return shown.stream()
                .anyMatch(panel -> !SeriesForm.allHaveBands(panel.shown(input), input));
    }

    /** Who lies below a logarithmic axis. */
    private static String leftOut(List<Panel> shown, FigureInput input) {
        List<String> names = new ArrayList<>();
        for (Panel panel : shown) {
            List<SeriesSummary> drawn = panel.shown(input);
            input.of(panel.measure()).stream()
                    .filter(series -> !drawn.contains(series) && SeriesForm.hasValues(series))
                    .map(series -> input.name(series.subject()))
                    .forEach(names::add);
        }
        return names.isEmpty() ? "" : "Too little for the axis: " + Wording.list(names) + ".";
    }

    private static List<String> names(FigureInput input) {
        List<String> order = List.copyOf(input.stateNames().keySet());
        return input.poles().stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .map(input::name)
                .toList();
    }

    private static boolean hasGaps(List<Panel> shown, FigureInput input) {
        return shown.stream()
                .flatMap(panel -> panel.shown(input).stream())
                .flatMapToDouble(series -> Arrays.stream(series.median()))
                .anyMatch(value -> !Double.isFinite(value));
    }
}
