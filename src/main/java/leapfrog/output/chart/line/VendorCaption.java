package leapfrog.output.chart.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Wording;

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
        sentences.add(what());
        sentences.add("Scenario: " + input.title() + ".");
        sentences.add(
                "Lines: median of "
                        + input.replicationsTold()
                        + "; dark and light bands: the middle 50 % and 90 % of them,"
                        + " for at most two lines of a plot.");
        if (sold.stream().anyMatch(sellers::isFirm)) {
            sentences.add(homes());
        }
        int smaller = Sellers.ranked(sellers.firms(VendorForm.SOLD)).size() - sold.size();
        sentences.add(smaller > 0 ? "Smaller vendors are left out (" + smaller + ")." : "");
        if (!look.isWide() && lost.stream().anyMatch(series -> !sellers.isFirm(series))) {
            sentences.add(input.key());
        }
        sentences.add(marks);
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }

    private String what() {
        String sales =
                "device sales of the largest vendors on a logarithmic scale, which lines leave"
                        + " where they fall below it";
        String stopped =
                "sales that buyers wanted and export controls stopped, net of down-graded devices"
                        + " sold instead";
        if (sold.isEmpty()) {
            return Wording.capital(stopped) + ".";
        }
        if (!lost.isEmpty()) {
            return "Vendors under export controls: (a) " + sales + "; (b) " + stopped + ".";
        }
        boolean none = !sellers.input().of(VendorForm.LOST).isEmpty();
        return Wording.capital(sales) + "." + (none ? " Export controls stopped no sales." : "");
    }

    private String homes() {
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
                        parts.add(sellers.input().name(home) + " (" + Wording.list(names) + ")"));
        return parts.isEmpty() ? "" : "Colours show homes: " + Wording.list(parts) + ".";
    }
}
