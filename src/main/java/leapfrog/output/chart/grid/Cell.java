package leapfrog.output.chart.grid;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import leapfrog.output.chart.line.SeriesPlot;
import leapfrog.output.chart.line.Trace;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.ValueRange;
import leapfrog.output.chart.words.Words;

/** One small plot in its place on the page; of marks it has the fork alone. */
record Cell(SeriesPlot plot, Rectangle2D area, boolean years, boolean numbers) {

    /**
     * @param range shared with the cells that are compared with it
     */
    static SeriesPlot plot(TimeFrame frame, List<Trace> traces, ValueRange range) {
        return new SeriesPlot(frame, "", traces, fork(frame).toList(), range);
    }

    void paint(Graphics2D graphics, Look look) {
        plot.draw(graphics, area, look, years, numbers);
    }

    private static Stream<Mark> fork(TimeFrame frame) {
        return Mark.of(frame, false).stream().filter(mark -> mark.kind() == Mark.Kind.FORK);
    }

    /** What a caption says of the mark in cells; empty where there is none. */
    static String told(TimeFrame frame, Words words) {
        return fork(frame)
                .map(mark -> words.of("mark.fork-alone", mark.quarter()))
                .findFirst()
                .orElse("");
    }
}
