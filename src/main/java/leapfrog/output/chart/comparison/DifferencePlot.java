package leapfrog.output.chart.comparison;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.line.Runs;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.ValueRange;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a difference over time with its band, the policy's date and the turn of its sign. */
record DifferencePlot(TimeFrame frame, ValueRange range, Look look) {

    private static final Color LINE = new Color(0x1D, 0x4E, 0x79);
    private static final Color TURN = new Color(0xB2, 0x22, 0x22);
    private static final float SHADE = 0.2f;
    private static final double BELOW = 20;

    /**
     * @param area of the data; numbers stand left of it and below, the turn above
     * @param years whether numbers stand below
     * @param numbers whether they stand at the left
     */
    void draw(
            Graphics2D graphics,
            DifferenceCell cell,
            Rectangle2D area,
            boolean years,
            boolean numbers) {
        XYPlot plot = empty(area.getWidth(), years, numbers);
        double[] times = new double[cell.mean().length];
        for (int i = 0; i < times.length; i++) {
            times[i] = frame.first().plus(i).decimalYear();
        }
        if (cell.date() > frame.from()) {
            plot.addDomainMarker(
                    0,
                    new ValueMarker(cell.date(), Ink.MARK, Mark.Kind.POLICY.stroke()),
                    Layer.BACKGROUND);
        }
        plot.setDataset(0, Runs.band(times, new double[][] {cell.low(), cell.high()}));
        plot.setRenderer(0, band());
        plot.setDataset(1, Runs.line(times, cell.mean()));
        plot.setRenderer(1, line());
        AxisSpace left = new AxisSpace();
        left.setLeft(area.getX());
        AxisSpace below = new AxisSpace();
        below.setBottom(BELOW);
        plot.setFixedRangeAxisSpace(left);
        plot.setFixedDomainAxisSpace(below);
        Rectangle2D whole =
                new Rectangle2D.Double(0, area.getY(), area.getMaxX(), area.getHeight() + BELOW);
        plot.draw(graphics, whole, null, new PlotState(), null);
        paintTurn(graphics, cell, area);
    }

    private XYPlot empty(double width, boolean years, boolean numbers) {
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
        plot.addRangeMarker(0, new ValueMarker(0, Ink.AXIS, Ink.THIN), Layer.BACKGROUND);
        return plot;
    }

    private static DeviationRenderer band() {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(SHADE);
        renderer.setDefaultFillPaint(LINE);
        renderer.setAutoPopulateSeriesFillPaint(false);
        return renderer;
    }

    private static XYLineAndShapeRenderer line() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, LINE);
        renderer.setSeriesStroke(0, Ink.line(1.2f));
        return renderer;
    }

    private void paintTurn(Graphics2D graphics, DifferenceCell cell, Rectangle2D area) {
        double width = Typeface.width(cell.told(), look.small());
        double base = area.getY() - 2;
        if (!cell.turns()) {
            graphics.setColor(Ink.AXIS);
            Ink.right(graphics, cell.told(), look.small(), area.getMaxX(), base);
            return;
        }
        double x = Axes.toX(cell.turn(), frame, area);
        graphics.setColor(TURN);
        graphics.setStroke(Ink.line(0.9f));
        Ink.line(graphics, x, area.getY(), x, area.getMaxY());
        double most = Math.max(area.getX(), area.getMaxX() - width);
        double start = Math.max(area.getX(), Math.min(most, x - width / 2));
        Ink.left(graphics, cell.told(), look.small(), start, base - 0.6);
        if (!Double.isNaN(cell.from()) && !Double.isNaN(cell.to())) {
            interval(graphics, cell, area);
        }
    }

    private void interval(Graphics2D graphics, DifferenceCell cell, Rectangle2D area) {
        double y = area.getMaxY() - 2.4;
        double from = Axes.toX(Math.min(cell.from(), frame.to()), frame, area);
        boolean open = Double.isInfinite(cell.to());
        double to = open ? area.getMaxX() : Axes.toX(cell.to(), frame, area);
        double left = Math.max(area.getX(), from);
        graphics.setStroke(Ink.line(1.8f));
        Ink.line(graphics, left, y, open ? Math.max(left, to - 3) : to, y);
        if (open) {
            Path2D arrow = new Path2D.Double();
            arrow.moveTo(to - 4, y - 2.4);
            arrow.lineTo(to, y);
            arrow.lineTo(to - 4, y + 2.4);
            arrow.closePath();
            graphics.fill(arrow);
        }
    }
}
