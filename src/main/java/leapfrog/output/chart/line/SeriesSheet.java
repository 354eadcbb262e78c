package leapfrog.output.chart.line;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.PlotStack;
import leapfrog.output.chart.plot.TimeFrame;

/**
 * The page of a figure of lines: plots one above the other, marks above them, names of lines to the
 * right or, where they find no room, below.
 */
public final class SeriesSheet {

    /** A titled plot with its lines. */
    public record Row(String title, List<Trace> traces, Scale scale) {}

    private final Look look;
    private final PlotStack stack;
    private final LineNames names;

    SeriesSheet(List<Row> rows, TimeFrame frame, Look look) {
        this(rows, rows.size(), frame, look);
    }

    /**
     * @param count of the plots of the page, with those that others draw below
     */
    public SeriesSheet(List<Row> rows, int count, TimeFrame frame, Look look) {
        this.look = look;
        List<Mark> marks = Mark.of(frame, true, look.words());
        double plotHeight = PlotStack.plotHeight(count, look);
        List<SeriesPlot> plots = new ArrayList<>();
        for (Row row : rows) {
            plots.add(
                    new SeriesPlot(
                            frame,
                            row.title(),
                            row.traces(),
                            marks,
                            row.scale().range(row.traces(), plotHeight)));
        }
        names = new LineNames(plots, look, plotHeight);
        stack = new PlotStack(plots, count, frame, marks, look, names.width());
    }

    public String marksCaption() {
        return stack.marksCaption();
    }

    Page page(Figure figure) {
        return new Page(
                figure.id() + look.size().suffix(),
                figure.question(),
                look.width(),
                Math.ceil(bottom()),
                this::paint);
    }

    /** Where the page is free again below plots and names. */
    public double bottom() {
        return stack.bottom() + names.height();
    }

    /** Draws plots with their names and marks. */
    public void paint(Graphics2D graphics) {
        stack.paint(graphics);
        names.draw(graphics, stack.areas(), stack.bottom());
    }
}
