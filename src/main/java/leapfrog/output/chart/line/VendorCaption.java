package leapfrog.output.chart.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.words.Words;

/**
 * The caption of vendors' sales.
 *
 * @param sold drawn lines of sales
 * @param lost drawn lines of sales that were stopped
 */
record VendorCaption(Sellers sellers, List<SeriesSummary> sold, List<SeriesSummary> lost) {

    String text(Look look, String marks) {
        FigureInput input = sellers.input();
        List<String> sentences = new ArrayList<>();
        Words words = look.words();
        sentences.add(what(words));
        sentences.add(words.of("scenario", input.title()));
        sentences.add(words.of("lines.two", words.replications(input.replications())));
        if (sold.stream().anyMatch(sellers::isFirm)) {
            sentences.add(homes(words));
        }
        int smaller = Sellers.ranked(sellers.firms(VendorForm.SOLD)).size() - sold.size();
        sentences.add(smaller > 0 ? words.of("vendor.smaller", smaller) : "");
        if (!look.hasNames() && lost.stream().anyMatch(series -> !sellers.isFirm(series))) {
            sentences.add(input.key());
        }
        sentences.add(marks);
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }

    private String what(Words words) {
        if (sold.isEmpty()) {
            return words.of("vendor.what-lost");
        }
        if (!lost.isEmpty()) {
            return words.of("vendor.what-both");
        }
        boolean none = !sellers.input().of(VendorForm.LOST).isEmpty();
        return words.of("vendor.what-sold") + (none ? " " + words.of("vendor.none-lost") : "");
    }

    private String homes(Words words) {
        Map<String, List<String>> firms = new LinkedHashMap<>();
        for (SeriesSummary series : sold) {
            String home = sellers.home(series);
            if (!home.isEmpty()) {
                firms.computeIfAbsent(home, h -> new ArrayList<>()).add(sellers.name(series));
            }
        }
        List<String> parts = new ArrayList<>();
        firms.forEach(
                (home, names) ->
                        parts.add(sellers.input().name(home) + " (" + words.list(names) + ")"));
        return parts.isEmpty() ? "" : words.of("vendor.homes", words.list(parts));
    }
}
