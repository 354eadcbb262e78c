package leapfrog.output.chart.channel;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.PlotStack;
import leapfrog.output.chart.plot.TimeFrame;

/** The page of stacked channels: plots, and a key below of the areas too thin for their names. */
final class ChannelSheet {

    private final Look look;
    private final List<ChannelPlot> plots;
    private final PlotStack stack;
    private final Key key;

    ChannelSheet(List<ChannelPlot> plots, TimeFrame frame, List<Mark> marks, Look look) {
        this.look = look;
        this.plots = List.copyOf(plots);
        stack = new PlotStack(plots, frame, marks, look, 0);
        key = new Key(entries(), look.text(), look.width() - 1);
    }

    private boolean isNamed(ChannelStyle style) {
        List<Rectangle2D> areas = stack.areas();
        for (int i = 0; i < plots.size(); i++) {
            if (plots.get(i).names(style, areas.get(i), look)) {
                return true;
            }
        }
        return false;
    }

    private Set<ChannelStyle> visible() {
        Set<ChannelStyle> visible = new LinkedHashSet<>();
        for (ChannelPlot plot : plots) {
            ChannelShares shares = plot.shares();
            for (int c = 0; c < shares.channels(); c++) {
                if (shares.isVisible(c)) {
                    visible.add(shares.style(c));
                }
            }
        }
        return visible;
    }

    private List<Key.Entry> entries() {
        List<Key.Entry> entries = new ArrayList<>();
        List<ChannelStyle> unnamed = visible().stream().filter(style -> !isNamed(style)).toList();
        for (ChannelStyle style : unnamed) {
            entries.add(
                    new Key.Entry(
                            style.name(look.words()),
                            (graphics, length) ->
                                    style.hatch()
                                            .fill(
                                                    graphics,
                                                    new Rectangle2D.Double(0, -3.5, length, 7),
                                                    style.colour())));
        }
        return entries;
    }

    String marksCaption() {
        return stack.marksCaption();
    }

    Page page(Figure figure) {
        double height = Math.ceil(stack.bottom() + key.height() + (key.height() > 0 ? 1 : 0));
        String id = figure.id() + look.size().suffix();
        return new Page(id, figure.question(), look.width(), height, this::paint);
    }

    private void paint(Graphics2D graphics) {
        stack.paint(graphics);
        key.draw(graphics, 1, stack.bottom());
    }
}
