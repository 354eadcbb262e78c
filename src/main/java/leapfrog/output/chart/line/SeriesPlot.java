package leapfrog.output.chart.line;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.LineStyle;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.PlotStack;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.ValueRange;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** Lines with bands over time. */
public final class SeriesPlot implements PlotStack.Plot {

    private static final float POLE_WIDTH = 1.25f;
    private static final float OTHER_WIDTH = 0.875f;
    private static final float MOST_SHADE = 0.13f;
    private static final float HALF_SHADE = 0.22f;
    private static final int QUARTERS_PER_MARKER = 16;

    /** Share of the height of a plot within which lines are one crowd. */
    private static final double CROWD = 0.01;

    private static final int MOST_IN_CROWD = 3;

    private final TimeFrame frame;
    private final String title;
    private final List<Trace> traces;
    private final List<Mark> marks;
    private final ValueRange range;
    private final double[] times;

    /**
     * @param title beside the numbers, with its unit
     */
    public SeriesPlot(
            TimeFrame frame, String title, List<Trace> traces, List<Mark> marks, ValueRange range) {
        this.frame = frame;
        this.title = title;
        this.traces = List.copyOf(traces);
        this.marks = marks;
        this.range = range;
        this.times = new double[frame.quarters()];
        for (int i = 0; i < times.length; i++) {
            times[i] = frame.first().plus(i).decimalYear();
        }
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ValueRange range() {
        return range;
    }

    List<Trace> traces() {
        return traces;
    }

    /** Height of the end of a line in a plot area; at its edge when the line left it. */
    double endY(Trace trace, Rectangle2D area) {
        double end = range.line(trace.median())[end(trace)];
        double from = range.place(range.low());
        double share = (end - from) / (range.place(range.high()) - from);
        return area.getMaxY() - Math.min(1, Math.max(0, share)) * area.getHeight();
    }

    /** Index of the last quarter in which a line has a place. */
    int end(Trace trace) {
        double[] places = range.line(trace.median());
        for (int i = places.length - 1; i >= 0; i--) {
            if (Double.isFinite(places[i])) {
                return i;
            }
        }
        throw new IllegalArgumentException(trace.series().subject() + " has nothing to draw");
    }

    /** Place of the middle of a quarter in a plot area. */
    double toX(int quarter, Rectangle2D area) {
        return Axes.toX(times[quarter], frame, area);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Look look, boolean last) {
        draw(graphics, area, look, last, true);
    }

    /**
     * Draws a plot among others of one scale.
     *
     * @param years whether numbers stand below
     * @param numbers whether they stand at the left
     */
    public void draw(
            Graphics2D graphics, Rectangle2D area, Look look, boolean years, boolean numbers) {
        XYPlot plot = empty(look, area.getWidth(), years, numbers);
        int dataset = 0;
        for (Trace trace : traces) {
            if (trace.isPole()) {
                plot.setDataset(dataset, Runs.band(times, range.band(trace.most())));
                plot.setRenderer(dataset++, shade(trace, MOST_SHADE));
                plot.setDataset(dataset, Runs.band(times, range.band(trace.half())));
                plot.setRenderer(dataset++, shade(trace, HALF_SHADE));
            }
        }
        for (int i = 0; i < traces.size(); i++) {
            Trace trace = traces.get(i);
            plot.setDataset(dataset, Runs.line(times, range.line(trace.median())));
            plot.setRenderer(dataset++, line(trace, i));
        }
        double left = area.getX();
        double below = 20;
        plot.setFixedRangeAxisSpace(space(left, 0));
        plot.setFixedDomainAxisSpace(space(0, below));
        Rectangle2D whole =
                new Rectangle2D.Double(
                        0, area.getY(), left + area.getWidth(), area.getHeight() + below);
        plot.draw(graphics, whole, null, new PlotState(), null);
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    private XYPlot empty(Look look, double width, boolean years, boolean numbers) {
        XYPlot plot = new XYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainAxis(Axes.time(frame, look, width, years));
        plot.setRangeAxis(Axes.values(range, look));
        plot.getRangeAxis().setTickLabelsVisible(numbers);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setRangeGridlineStroke(Ink.HAIR);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        for (Mark mark : marks) {
            plot.addDomainMarker(
                    0,
                    new ValueMarker(mark.at(), Ink.MARK, mark.kind().stroke()),
                    Layer.BACKGROUND);
        }
        if (!range.log() && range.spans(0)) {
            plot.addRangeMarker(0, new ValueMarker(0, Ink.AXIS, Ink.THIN), Layer.BACKGROUND);
        }
        return plot;
    }

    /** Whether so many lines lie on this one in a quarter that markers would hide each other. */
    private boolean isCrowded(Trace trace, int item) {
        double near = CROWD * (range.place(range.high()) - range.place(range.low()));
        double place = range.place(trace.median()[item]);
        return traces.stream()
                        .mapToDouble(other -> range.place(other.median()[item]))
                        .filter(other -> Math.abs(other - place) < near)
                        .count()
                > MOST_IN_CROWD;
    }

    private static XYItemRenderer shade(Trace trace, float opacity) {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(opacity);
        renderer.setDefaultFillPaint(trace.style().colour());
        renderer.setAutoPopulateSeriesFillPaint(false);
        return renderer;
    }

    private XYItemRenderer line(Trace trace, int place) {
        int offset = 5 + place * 7 % QUARTERS_PER_MARKER;
        XYLineAndShapeRenderer renderer =
                new XYLineAndShapeRenderer(true, traces.size() > 1) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public boolean getItemShapeVisible(int series, int item) {
                        return super.getItemShapeVisible(series, item)
                                && item % QUARTERS_PER_MARKER == offset % QUARTERS_PER_MARKER
                                && item > 1
                                && item < times.length - 2
                                && !isCrowded(trace, item);
                    }
                };
        LineStyle style = trace.style();
        BasicStroke stroke = Ink.dashed(trace.isPole() ? POLE_WIDTH : OTHER_WIDTH, style.dash());
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, style.colour());
        renderer.setSeriesStroke(0, stroke);
        renderer.setSeriesShape(0, style.marker());
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, style.isFilled() ? style.colour() : Color.WHITE);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, style.colour());
        renderer.setSeriesOutlineStroke(0, Ink.line(0.75f));
        return renderer;
    }
}
