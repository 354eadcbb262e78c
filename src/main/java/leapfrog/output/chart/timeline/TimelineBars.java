package leapfrog.output.chart.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Schedule;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.TimeFrame;

/** Draws when an instrument is in force, as high as it is strong. */
final class TimelineBars {

    private static final double RING = 1.6;

    /** White between a bar and the next one of its line. */
    private static final double BETWEEN = 1;

    private final TimeFrame frame;
    private final Rectangle2D area;
    private final InstrumentKind kind;
    private final Color colour;

    TimelineBars(TimeFrame frame, Rectangle2D area, InstrumentKind kind) {
        this.frame = frame;
        this.area = area;
        this.kind = kind;
        this.colour = KindStyle.colour(kind);
    }

    /**
     * @param top of the bar at full strength
     */
    void draw(Graphics2D graphics, DatedInstrument instrument, double top, double height) {
        Schedule schedule = instrument.schedule();
        Quarter first = later(schedule.from(), frame.first());
        Quarter end = TimelineRow.end(instrument, frame);
        Quarter last = end.compareTo(frame.last()) < 0 ? end : frame.last();
        double from = x(first);
        double to = x(last.plus(1)) - (last.equals(frame.last()) ? 0 : BETWEEN);
        Rectangle2D ground = new Rectangle2D.Double(from, top, to - from, height);
        graphics.setColor(pale());
        graphics.fill(ground);
        Path2D outline = outline(schedule, first, last, to, top + height, height);
        graphics.setColor(colour);
        if (schedule.when().isEmpty()) {
            KindStyle.fill(graphics, outline, kind);
        } else {
            graphics.setStroke(Ink.dashed(0.8f, 2, 1.2f));
            graphics.draw(outline);
        }
        schedule.announced()
                .ifPresent(day -> announce(graphics, day, schedule.from(), top + height / 2));
    }

    private Path2D outline(
            Schedule schedule, Quarter first, Quarter last, double to, double base, double height) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x(first), base);
        double before = Double.NaN;
        for (Quarter each = first; each.compareTo(last) <= 0; each = each.plus(1)) {
            double strength = schedule.strength(each.minus(schedule.from()));
            if (strength != before) {
                path.lineTo(x(each), Double.isNaN(before) ? base : base - before * height);
                path.lineTo(x(each), base - strength * height);
                before = strength;
            }
        }
        path.lineTo(to, base - before * height);
        path.lineTo(to, base);
        path.closePath();
        return path;
    }

    private void announce(Graphics2D graphics, Quarter day, Quarter start, double middle) {
        if (day.compareTo(frame.first()) < 0 || day.equals(start)) {
            return;
        }
        graphics.setColor(Ink.readable(colour));
        graphics.setStroke(Ink.line(0.8f));
        graphics.draw(new Ellipse2D.Double(x(day) - RING, middle - RING, 2 * RING, 2 * RING));
        if (x(start) > x(day) + RING) {
            Ink.line(graphics, x(day) + RING, middle, x(start), middle);
        }
    }

    private Color pale() {
        return new Color(
                lighter(colour.getRed()), lighter(colour.getGreen()), lighter(colour.getBlue()));
    }

    private static int lighter(int channel) {
        return 255 - (255 - channel) / 6;
    }

    private double x(Quarter quarter) {
        return Axes.toX(TimeFrame.start(quarter), frame, area);
    }

    private static Quarter later(Quarter a, Quarter b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
