package leapfrog.output.chart.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Form;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.PlotStack;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/**
 * By which channels devices, and the computing in them, reach the state that controls aim at:
 * shares of the whole, stacked.
 */
public record ChannelForm() implements Form {

    /** What is shared out in a plot. */
    private record Good(String measure, String name) {}

    private static final List<Good> GOODS =
            List.of(new Good("devices-bought", "devices"), new Good("compute-bought", "computing"));

    /** Ids of the measures that it reads. */
    public static List<String> measures() {
        return GOODS.stream().map(Good::measure).toList();
    }

    @Override
    public Optional<Drawing> lay(Figure figure, FigureInput input, Look look) {
        Optional<String> buyer = AimedBuyer.of(input, measures());
        return buyer.isEmpty() ? Optional.empty() : lay(figure, buyer.get(), input, look);
    }

    private static Optional<Drawing> lay(
            Figure figure, String buyer, FigureInput input, Look look) {
        List<Good> goods = new ArrayList<>();
        List<ChannelShares> all = new ArrayList<>();
        for (Good good : GOODS) {
            List<SeriesSummary> found = byChannel(input, good.measure(), buyer);
            if (!found.isEmpty() && !ChannelShares.of(found).isEmpty()) {
                goods.add(good);
                all.add(ChannelShares.of(found));
            }
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean smooth = all.stream().anyMatch(ChannelShares::isJagged);
        List<Mark> marks = Mark.of(input.frame(), true, look.words());
        List<ChannelPlot> plots = new ArrayList<>();
        DataTable data =
                new DataTable("measure", "subject", "quarter", "unit", "n", "mean", "drawn-share");
        for (int i = 0; i < goods.size(); i++) {
            ChannelShares shares = smooth ? all.get(i).overFourQuarters() : all.get(i);
            String title = title(goods.get(i), buyer, input, look, goods.size());
            plots.add(new ChannelPlot(input.frame(), title, shares, marks));
            write(data, shares, input.frame());
        }
        ChannelSheet sheet = new ChannelSheet(plots, input.frame(), marks, look);
        String lead = lead(goods, buyer, input, look.words());
        String caption =
                ChannelCaption.of(lead, input, plots, smooth, look.words(), sheet.marksCaption());
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    @Override
    public String lack() {
        return "none of its measures is recorded by channel: " + Wording.list(measures());
    }

    private static List<SeriesSummary> byChannel(FigureInput input, String measure, String state) {
        return input.of(measure).stream()
                .filter(series -> series.subject().startsWith(state + "/"))
                .toList();
    }

    /** Names the state in full where the plot is high enough. */
    private static String title(Good good, String buyer, FigureInput input, Look look, int plots) {
        String key = "channel." + good.name();
        String full = look.words().of(key, input.name(buyer));
        boolean fits = Typeface.width(full, look.text()) < PlotStack.plotHeight(plots, look);
        return look.hasNames() && fits ? full : look.words().of(key, buyer);
    }

    private static String lead(List<Good> goods, String buyer, FigureInput input, Words words) {
        String what = goods.size() > 1 ? "both" : goods.get(0).name();
        return words.of("channel.lead-" + what, input.name(buyer));
    }

    private static void write(DataTable data, ChannelShares shares, TimeFrame frame) {
        for (int c = 0; c < shares.channels(); c++) {
            SeriesSummary series = shares.series(c);
            for (int t = 0; t < shares.quarters(); t++) {
                data.add(
                        series.measure(),
                        series.subject(),
                        frame.first().plus(t),
                        series.unit().symbol(),
                        series.n()[t],
                        series.mean()[t],
                        shares.share(c, t));
            }
        }
    }
}
