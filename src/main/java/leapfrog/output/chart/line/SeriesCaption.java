package leapfrog.output.chart.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.words.Words;

/** The caption of a figure of lines and bands. */
public final class SeriesCaption {

    private SeriesCaption() {}

    static String of(SeriesForm form, FigureInput input, Look look, String marks) {
        List<Panel> shown =
                form.panels().stream().filter(panel -> !panel.shown(input).isEmpty()).toList();
        List<String> sentences = new ArrayList<>();
        Words words = look.words();
        String count = words.replications(input.replications());
        sentences.add(what(form.lead(), shown, words));
        sentences.add(words.of("scenario", input.title()));
        sentences.add(
                bandsForPoles(shown, input)
                        ? words.of("lines.poles", count, words.list(names(input)))
                        : words.of("lines", count));
        sentences.add(leftOut(shown, input, words));
        if (hasGaps(shown, input)) {
            sentences.add(words.of("lines.break"));
        }
        if (!look.hasNames()) {
            sentences.add(input.key());
        }
        sentences.add(marks);
        return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String what(String lead, List<Panel> shown, Words words) {
        if (shown.size() == 1) {
            return (lead + " " + shown.get(0).caption()).strip() + ".";
        }
        return lead + ": " + words.lettered(shown.stream().map(Panel::caption).toList()) + ".";
    }

    private static boolean bandsForPoles(List<Panel> shown, FigureInput input) {
        return shown.stream()
                .anyMatch(panel -> !SeriesForm.allHaveBands(panel.shown(input), input));
    }

    /** Who lies below a logarithmic axis. */
    private static String leftOut(List<Panel> shown, FigureInput input, Words words) {
        List<String> names = new ArrayList<>();
        for (Panel panel : shown) {
            List<SeriesSummary> drawn = panel.shown(input);
            input.of(panel.measure()).stream()
                    .filter(series -> !drawn.contains(series) && SeriesForm.hasValues(series))
                    .map(series -> input.name(series.subject()))
                    .forEach(names::add);
        }
        return names.isEmpty() ? "" : words.of("lines.too-little", words.list(names));
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
