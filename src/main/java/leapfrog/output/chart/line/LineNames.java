package leapfrog.output.chart.line;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.EndLabels;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.LineStyle;
import leapfrog.output.chart.plot.Look;

/** The names of lines: beside their ends, each tied to its line, else in a key below the plots. */
final class LineNames {

    private static final double TIE = 9;
    private static final double MARKER = 7;

    private final List<SeriesPlot> plots;
    private final Look look;
    private final boolean beside;
    private final double width;
    private final Key key;

    LineNames(List<SeriesPlot> plots, Look look, double plotHeight) {
        this.plots = plots;
        this.look = look;
        double widest = 0;
        int most = 0;
        for (SeriesPlot plot : plots) {
            most = Math.max(most, plot.traces().size());
            for (Trace trace : plot.traces()) {
                widest = Math.max(widest, Typeface.width(trace.label(), look.text()));
            }
        }
        boolean named = widest > 0;
        beside = named && EndLabels.fit(most, pitch(), 0, plotHeight);
        width = beside ? TIE + MARKER + widest + 1 : 0;
        key = new Key(named && !beside ? entries() : List.of(), look.text(), look.width() - 1);
    }

    private double pitch() {
        return look.size().textPoints() + 0.8;
    }

    /** Room needed right of the plots. */
    double width() {
        return width;
    }

    /** Room needed below the plots. */
    double height() {
        return key.height();
    }

    void draw(Graphics2D graphics, List<Rectangle2D> areas, double below) {
        if (beside) {
            for (int i = 0; i < plots.size(); i++) {
                drawBeside(graphics, plots.get(i), areas.get(i));
            }
        } else {
            key.draw(graphics, 1, below);
        }
    }

    private void drawBeside(Graphics2D graphics, SeriesPlot plot, Rectangle2D area) {
        List<Trace> traces = plot.traces();
        double[] ends = new double[traces.size()];
        for (int i = 0; i < ends.length; i++) {
            Trace trace = traces.get(i);
            ends[i] = plot.endY(trace, area);
        }
        double[] middles = EndLabels.spread(ends, pitch(), area.getY(), area.getMaxY());
        double right = area.getMaxX();
        for (int i = 0; i < ends.length; i++) {
            Trace trace = traces.get(i);
            graphics.setColor(trace.style().colour());
            graphics.setStroke(Ink.HAIR);
            double from = plot.toX(plot.end(trace), area) + 0.5;
            Ink.line(graphics, from, ends[i], Math.max(from, right + 1), ends[i]);
            Ink.line(graphics, Math.max(from, right + 1), ends[i], right + TIE, middles[i]);
            LineSample.mark(graphics, trace.style(), right + TIE + 2.6, middles[i]);
            graphics.setColor(Ink.readable(trace.style().colour()));
            double base = middles[i] + 0.33 * look.size().textPoints();
            Ink.left(graphics, trace.label(), look.text(), right + TIE + MARKER, base);
        }
    }

    private List<Key.Entry> entries() {
        Map<String, LineStyle> styles = new LinkedHashMap<>();
        for (SeriesPlot plot : plots) {
            plot.traces().forEach(trace -> styles.putIfAbsent(trace.label(), trace.style()));
        }
        List<Key.Entry> entries = new ArrayList<>();
        styles.forEach((name, style) -> entries.add(new Key.Entry(name, LineSample.of(style))));
        return entries;
    }
}
