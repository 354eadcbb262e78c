package leapfrog.output.chart.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.Wording;

/** The caption of stacked channels. */
final class ChannelCaption {

    private ChannelCaption() {}

    /**
     * @param lead what is shown, one sentence
     * @param smooth whether quarters are taken with those before them
     */
    static String of(
            String lead, FigureInput input, List<ChannelPlot> plots, boolean smooth, String marks) {
        String means =
                "Means of "
                        + input.replicationsTold()
                        + ", since medians do not add up"
                        + (smooth ? ", each quarter taken with the three before it." : ".");
        String scenario = "Scenario: " + input.title() + ".";
        return Stream.of(lead, scenario, means, sizes(plots, input.frame()), thin(plots), marks)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What the whole is, since shares hide how it grows. */
    private static String sizes(List<ChannelPlot> plots, TimeFrame frame) {
        List<String> parts = new ArrayList<>();
        for (ChannelPlot plot : plots) {
            ChannelShares shares = plot.shares();
            String unit = " " + Wording.unit(shares.series(0).unit()) + " in ";
            parts.add(
                    Wording.amount(shares.whole(0))
                            + unit
                            + frame.first()
                            + " and "
                            + Wording.amount(shares.whole(shares.quarters() - 1))
                            + unit
                            + frame.last());
        }
        return "The whole is " + String.join("; ", parts) + ".";
    }

    private static String thin(List<ChannelPlot> plots) {
        List<String> names = new ArrayList<>();
        for (ChannelStyle style : ChannelStyle.known()) {
            double most = 0;
            for (ChannelPlot plot : plots) {
                most = Math.max(most, plot.shares().peak(style));
            }
            if (most > 0 && most < ChannelShares.VISIBLE) {
                String peak = String.format(Locale.ROOT, "%.2g", 100 * most);
                names.add(style.name() + " (at most " + peak + " %)");
            }
        }
        return names.isEmpty() ? "" : "Too thin to see: " + Wording.list(names) + ".";
    }
}
