package leapfrog.output.chart.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/** The caption of stacked channels. */
final class ChannelCaption {

    private ChannelCaption() {}

    /**
     * @param lead what is shown, one sentence
     * @param smooth whether quarters are taken with those before them
     */
    static String of(
            String lead,
            FigureInput input,
            List<ChannelPlot> plots,
            boolean smooth,
            Words words,
            String marks) {
        String means =
                words.of(
                        smooth ? "channel.means-smooth" : "channel.means",
                        words.replications(input.replications()));
        return Stream.of(
                        lead,
                        words.of("scenario", input.title()),
                        means,
                        sizes(plots, input.frame(), words),
                        thin(plots, words),
                        marks)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What the whole is, since shares hide how it grows. */
    private static String sizes(List<ChannelPlot> plots, TimeFrame frame, Words words) {
        List<String> parts = new ArrayList<>();
        for (ChannelPlot plot : plots) {
            ChannelShares shares = plot.shares();
            parts.add(
                    words.of(
                            "channel.whole",
                            Wording.amount(shares.whole(0)),
                            words.unit(shares.series(0).unit()),
                            frame.first(),
                            Wording.amount(shares.whole(shares.quarters() - 1)),
                            frame.last()));
        }
        return words.of("channel.wholes", String.join("; ", parts));
    }

    private static String thin(List<ChannelPlot> plots, Words words) {
        List<String> names = new ArrayList<>();
        for (ChannelStyle style : ChannelStyle.known()) {
            double most = 0;
            for (ChannelPlot plot : plots) {
                most = Math.max(most, plot.shares().peak(style));
            }
            if (most > 0 && most < ChannelShares.VISIBLE) {
                String peak = String.format(Locale.ROOT, "%.2g", 100 * most);
                names.add(words.of("channel.thin", style.name(words), peak));
            }
        }
        return names.isEmpty() ? "" : words.of("channel.too-thin", words.list(names));
    }
}
