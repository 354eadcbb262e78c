package leapfrog.output.chart.record;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.experiment.history.Band;
import leapfrog.experiment.history.HistoryPath;
import leapfrog.model.core.Quarter;
import leapfrog.output.chart.line.SeriesPlot;
import leapfrog.output.chart.line.Trace;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.ValueRange;
import leapfrog.output.chart.plot.Wording;
import leapfrog.scenario.RecordedPoint;

/** One small plot: lines with bands of the model, points with bounds of the record. */
final class RecordPlot {

    private static final Color HELD_OUT = new Color(0xF1, 0xF1, 0xF1);
    private static final BasicStroke BAR = Ink.line(0.7f);
    private static final BasicStroke OUTLINE = Ink.line(0.85f);

    private final RecordCell cell;
    private final TimeFrame frame;
    private final Quarter heldOutFrom;
    private final ValueRange range;
    private final SeriesPlot lines;

    RecordPlot(RecordCell cell, TimeFrame frame, Quarter heldOutFrom, double height) {
        this.cell = cell;
        this.frame = frame;
        this.heldOutFrom = heldOutFrom;
        range = cell.range(height);
        Set<String> drawn = new LinkedHashSet<>();
        List<Trace> traces = new ArrayList<>();
        for (HistoryPath path : cell.paths()) {
            boolean known = path.model().stream().anyMatch(band -> band.n() > 0);
            if (drawn.add(path.series().subject()) && known) {
                RecordStyle style = RecordStyle.of(RecordCell.of(path));
                traces.add(new Trace(summary(path, cell), style, "", true));
            }
        }
        lines = new SeriesPlot(frame, "", traces, List.of(), range);
    }

    ValueRange range() {
        return range;
    }

    private static SeriesSummary summary(HistoryPath path, RecordCell cell) {
        List<Band> model = path.model();
        double factor = cell.factor() / Wording.factor(cell.unit());
        double[] none = new double[model.size()];
        Arrays.fill(none, Double.NaN);
        return new SeriesSummary(
                path.series().measure(),
                path.series().subject(),
                path.series().unit(),
                model.stream().mapToInt(Band::n).toArray(),
                none,
                none,
                model.stream().mapToDouble(band -> factor * band.median()).toArray(),
                model.stream().mapToDouble(band -> factor * band.low()).toArray(),
                none,
                none,
                model.stream().mapToDouble(band -> factor * band.high()).toArray(),
                none,
                none);
    }

    void draw(Graphics2D graphics, Rectangle2D area, Look look, boolean years) {
        double from = Axes.toX(TimeFrame.start(heldOutFrom), frame, area);
        graphics.setColor(HELD_OUT);
        graphics.fill(
                new Rectangle2D.Double(from, area.getY(), area.getMaxX() - from, area.getHeight()));
        lines.draw(graphics, area, look, years, true);
        for (HistoryPath path : cell.paths()) {
            Color colour = RecordStyle.of(RecordCell.of(path)).colour();
            path.calibration().forEach(point -> point(graphics, area, point, colour, false));
            path.heldOut().forEach(point -> point(graphics, area, point, colour, true));
        }
    }

    private void point(
            Graphics2D graphics,
            Rectangle2D area,
            RecordedPoint point,
            Color colour,
            boolean heldOut) {
        if (point.at().compareTo(frame.first()) < 0 || point.at().compareTo(frame.last()) > 0) {
            return;
        }
        double x = Axes.toX(point.at().decimalYear(), frame, area);
        graphics.setColor(colour);
        graphics.setStroke(BAR);
        if (point.high() > point.low()) {
            Ink.line(graphics, x, y(point.low(), area), x, y(point.high(), area));
        }
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y(point.value(), area));
        graphics.setColor(heldOut ? Color.WHITE : colour);
        graphics.fill(RecordStyle.marker(heldOut));
        graphics.setColor(heldOut ? colour : Color.WHITE);
        graphics.setStroke(heldOut ? OUTLINE : Ink.HAIR);
        graphics.draw(RecordStyle.marker(heldOut));
        graphics.setTransform(before);
    }

    private double y(double value, Rectangle2D area) {
        double low = range.place(range.low());
        double drawn = value * cell.factor();
        double place = range.place(range.log() ? Math.max(drawn, range.low()) : drawn);
        double share = (place - low) / (range.place(range.high()) - low);
        return area.getMaxY() - Math.min(1, Math.max(0, share)) * area.getHeight();
    }
}
