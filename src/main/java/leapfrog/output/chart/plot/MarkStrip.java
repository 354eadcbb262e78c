package leapfrog.output.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What stands above a plot to tell its marks. */
public interface MarkStrip {

    /**
     * Where marks are set.
     *
     * @param plot whose left and right edge is the span of time; its height does not matter
     * @param from where on the page text may begin
     * @param to where on the page text must have ended
     */
    record Frame(
            List<Mark> marks, Look look, TimeFrame time, Rectangle2D plot, double from, double to) {

        double x(Mark mark) {
            return Axes.toX(mark.at(), time, plot);
        }
    }

    /** Marks by their names where few rows hold these, else by numbers. */
    static MarkStrip lay(Frame frame) {
        return NamedMarks.lay(frame)
                .map(named -> (MarkStrip) named)
                .orElseGet(() -> new NumberedMarks(frame));
    }

    /** Height of the strip in points. */
    double height();

    /**
     * @param bottom where the plot begins
     */
    void draw(Graphics2D graphics, double bottom);

    /** What the caption must say of the marks; empty where there is none. */
    String caption();
}
