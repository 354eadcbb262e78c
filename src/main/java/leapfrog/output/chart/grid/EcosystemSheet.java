package leapfrog.output.chart.grid;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.line.LineSample;
import leapfrog.output.chart.line.Scale;
import leapfrog.output.chart.line.SeriesSheet;
import leapfrog.output.chart.line.Trace;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.ValueRange;

/** Plots of the world and of a pole, and below them a cell for each third state. */
final class EcosystemSheet {

    private static final int COLUMNS = 4;
    private static final double HEIGHT = 46;
    private static final double TITLE = 10;
    private static final double RIGHT = 9;

    private final SeriesSheet plots;
    private final Look look;
    private final List<String> names = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final String letter;
    private final Key key;
    private double bottom;

    /**
     * @param above the plots over the cells
     */
    EcosystemSheet(
            SeriesSheet plots, List<SeriesSheet.Row> above, HostShares shares, List<String> third) {
        this.plots = plots;
        this.look = shares.look();
        letter = "(" + (char) ('a' + above.size()) + ")";
        bottom = plots.bottom();
        List<List<Trace>> traces = third.stream().map(s -> shares.traces(shares.of(s))).toList();
        third.forEach(state -> names.add(shares.name(state)));
        if (!third.isEmpty()) {
            place(traces, shares);
        }
        key = new Key(entries(traces, above), look.text(), look.width() - 1);
    }

    private void place(List<List<Trace>> traces, HostShares shares) {
        List<Trace> all = traces.stream().flatMap(List::stream).toList();
        ValueRange range = Scale.FITTED.range(all, HEIGHT);
        double left = Math.ceil(look.size().textPoints() + 3 + Axes.numberWidth(range, look) + 7);
        int columns = Math.min(COLUMNS, traces.size());
        // The last year of a cell and the first of the next one stand side by side.
        double gap = look.isWide() ? 18 : 14;
        double width = Math.floor((look.width() - RIGHT - left + gap) / columns - gap);
        int rows = (traces.size() + columns - 1) / columns;
        for (int i = 0; i < traces.size(); i++) {
            double x = left + i % columns * (width + gap);
            double y = Math.ceil(plots.bottom()) + TITLE + i / columns * (HEIGHT + TITLE + 3);
            Rectangle2D area = new Rectangle2D.Double(x, y, width, HEIGHT);
            boolean lowest = i + columns >= traces.size();
            cells.add(
                    new Cell(
                            Cell.plot(shares.input().frame(), traces.get(i), range),
                            area,
                            lowest,
                            i % columns == 0));
        }
        bottom = Math.ceil(plots.bottom()) + rows * (HEIGHT + TITLE + 3) - 3 + look.yearRoom();
    }

    /** Hosts whose names do not stand beside a plot above. */
    private static List<Key.Entry> entries(List<List<Trace>> traces, List<SeriesSheet.Row> above) {
        Map<String, Key.Entry> entries = new LinkedHashMap<>();
        for (List<Trace> cell : traces) {
            for (Trace trace : cell) {
                Key.Entry entry = new Key.Entry(trace.label(), LineSample.of(trace.style()));
                entries.putIfAbsent(trace.label(), entry);
            }
        }
        above.forEach(row -> row.traces().forEach(trace -> entries.remove(trace.label())));
        return List.copyOf(entries.values());
    }

    Page page(Figure figure) {
        return new Page(
                figure.id() + look.size().suffix(),
                figure.question(),
                look.width(),
                Math.ceil(bottom + key.height()),
                this::paint);
    }

    private void paint(Graphics2D graphics) {
        plots.paint(graphics);
        if (cells.isEmpty()) {
            return;
        }
        for (Cell cell : cells) {
            cell.paint(graphics, look);
        }
        graphics.setColor(Ink.TEXT);
        for (int i = 0; i < cells.size(); i++) {
            Rectangle2D area = cells.get(i).area();
            Ink.left(graphics, names.get(i), look.small(), area.getX(), area.getY() - 3);
        }
        double top = cells.get(0).area().getY();
        double lowest = bottom - look.yearRoom();
        double base = look.size().textPoints() + 0.5;
        String title = look.words().of("ecosystem.in-third-states");
        Ink.upwards(graphics, title, look.text(), base, (top + lowest) / 2);
        Ink.left(graphics, letter, look.letter(), 0.5, top - 3);
        double right = look.width() - RIGHT;
        double middle = (cells.get(0).area().getX() + right) / 2;
        Ink.centre(
                graphics, look.words().of("year"), look.text(), middle, lowest + look.yearBase());
        key.draw(graphics, 1, bottom);
    }
}
