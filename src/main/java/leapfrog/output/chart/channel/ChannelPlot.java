package leapfrog.output.chart.channel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.PlotStack;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.ValueRange;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Shares of channels as areas stacked up to the whole, named inside where there is room. */
final class ChannelPlot implements PlotStack.Plot {

    private static final ValueRange WHOLE = new ValueRange(0, 100, 20);
    private static final double CLEAR = 3.5;

    private final TimeFrame frame;
    private final String title;
    private final ChannelShares shares;
    private final List<Mark> marks;

    /** The name of a channel in its area, by the box that its letters need. */
    private record Label(int channel, Rectangle2D box, boolean upright) {}

    ChannelPlot(TimeFrame frame, String title, ChannelShares shares, List<Mark> marks) {
        this.frame = frame;
        this.title = title;
        this.shares = shares;
        this.marks = marks;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ValueRange range() {
        return WHOLE;
    }

    ChannelShares shares() {
        return shares;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Look look, boolean last) {
        for (int c = 0; c < shares.channels(); c++) {
            ChannelStyle style = shares.style(c);
            if (shares.peak(c) > 0) {
                style.hatch().fill(graphics, shape(c, area), style.colour());
            }
        }
        graphics.setColor(Color.WHITE);
        graphics.setStroke(Ink.HAIR);
        for (int c = 0; c + 1 < shares.channels(); c++) {
            for (List<Point2D> run : edge(c, area)) {
                graphics.draw(path(run, false));
            }
        }
        drawMarks(graphics, area);
        labels(area, look).forEach(label -> draw(graphics, label, look));
        axis(graphics, Axes.values(WHOLE, look), area, RectangleEdge.LEFT);
        axis(graphics, Axes.time(frame, look, area.getWidth(), last), area, RectangleEdge.BOTTOM);
    }

    private static void axis(
            Graphics2D graphics, NumberAxis axis, Rectangle2D area, RectangleEdge edge) {
        double at = edge == RectangleEdge.LEFT ? area.getX() : area.getMaxY();
        axis.draw(graphics, at, area, area, edge, null);
    }

    /** On a white line, since they must show on every colour. */
    private void drawMarks(Graphics2D graphics, Rectangle2D area) {
        for (Mark mark : marks) {
            double x = Axes.toX(mark.at(), frame, area);
            graphics.setColor(Color.WHITE);
            graphics.setStroke(Ink.line(mark.kind().stroke().getLineWidth() + 0.6f));
            Ink.line(graphics, x, area.getY(), x, area.getMaxY());
            graphics.setColor(Ink.TEXT);
            graphics.setStroke(mark.kind().stroke());
            Ink.line(graphics, x, area.getY(), x, area.getMaxY());
        }
    }

    private void draw(Graphics2D graphics, Label label, Look look) {
        ChannelStyle style = shares.style(label.channel());
        Rectangle2D box = label.box();
        double drop = 0.3 * look.size().textPoints();
        graphics.setColor(style.colour());
        graphics.fill(box);
        graphics.setColor(style.ink());
        if (label.upright()) {
            double base = box.getCenterX() + drop;
            Ink.upwards(graphics, style.name(look.words()), look.text(), base, box.getCenterY());
        } else {
            double base = box.getCenterY() + drop;
            Ink.centre(graphics, style.name(look.words()), look.text(), box.getCenterX(), base);
        }
    }

    /** Whether the name of a channel finds room in its area. */
    boolean names(ChannelStyle style, Rectangle2D area, Look look) {
        return labels(area, look).stream()
                .anyMatch(label -> shares.style(label.channel()).equals(style));
    }

    private List<Label> labels(Rectangle2D area, Look look) {
        List<Label> labels = new ArrayList<>();
        for (int c = 0; c < shares.channels(); c++) {
            label(c, area, look).ifPresent(labels::add);
        }
        return labels;
    }

    /** Level where it fits, else upright, as in what is high and lasts for a short time. */
    private Optional<Label> label(int channel, Rectangle2D area, Look look) {
        InnerRoom room = new InnerRoom(heights(channel, area, true), heights(channel, area, false));
        double length = Typeface.width(shares.style(channel).name(look.words()), look.text()) + 2;
        double size = look.size().textPoints();
        return room.forText(length, size + 2)
                .map(spot -> new Label(channel, box(spot, area, length, size), false))
                .or(
                        () ->
                                room.forText(size, length + 4)
                                        .map(
                                                spot ->
                                                        new Label(
                                                                channel,
                                                                box(spot, area, size, length),
                                                                true)));
    }

    private static Rectangle2D box(
            InnerRoom.Spot spot, Rectangle2D area, double width, double height) {
        return new Rectangle2D.Double(area.getX() + spot.x(), spot.y() - height / 2, width, height);
    }

    /** Height of an edge of an area at every point across; none beside a mark or the border. */
    private double[] heights(int channel, Rectangle2D area, boolean upper) {
        double[] heights = new double[(int) area.getWidth() + 1];
        for (int x = 0; x < heights.length; x++) {
            double at = area.getX() + x;
            boolean beside =
                    x < CLEAR
                            || x > area.getWidth() - CLEAR
                            || marks.stream()
                                    .mapToDouble(mark -> Axes.toX(mark.at(), frame, area))
                                    .anyMatch(line -> Math.abs(line - at) < CLEAR);
            double year = frame.from() + (frame.to() - frame.from()) * x / area.getWidth();
            heights[x] = beside ? Double.NaN : height(upper ? channel : channel - 1, year, area);
        }
        return heights;
    }

    private double height(int channel, double year, Rectangle2D area) {
        double place = (year - frame.from()) * 4 - 0.5;
        int last = shares.quarters() - 1;
        int before = (int) Math.max(0, Math.min(last, Math.floor(place)));
        int after = (int) Math.max(0, Math.min(last, Math.ceil(place)));
        double part = Math.max(0, Math.min(1, place - before));
        double low = shares.upTo(channel, before);
        return toY(low + part * (shares.upTo(channel, after) - low), area);
    }

    private static double toY(double share, Rectangle2D area) {
        return area.getMaxY() - share * area.getHeight();
    }

    private Path2D shape(int channel, Rectangle2D area) {
        Path2D.Double shape = new Path2D.Double();
        List<List<Point2D>> above = edge(channel, area);
        List<List<Point2D>> below = edge(channel - 1, area);
        for (int run = 0; run < above.size(); run++) {
            List<Point2D> outline = new ArrayList<>(above.get(run));
            List<Point2D> back = new ArrayList<>(below.get(run));
            Collections.reverse(back);
            outline.addAll(back);
            shape.append(path(outline, true), false);
        }
        return shape;
    }

    private static Path2D path(List<Point2D> points, boolean closed) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        points.forEach(point -> path.lineTo(point.getX(), point.getY()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /**
     * The upper edge of a channel, or the floor for -1, in its unbroken runs: through the middles
     * of quarters and on to where the first begins and the last ends.
     */
    private List<List<Point2D>> edge(int channel, Rectangle2D area) {
        List<List<Point2D>> runs = new ArrayList<>();
        List<Point2D> run = new ArrayList<>();
        for (int t = 0; t < shares.quarters(); t++) {
            boolean known = shares.whole(t) > 0;
            double middle = frame.first().plus(t).decimalYear();
            double y = toY(shares.upTo(channel, t), area);
            if (known && run.isEmpty()) {
                run.add(point(middle - 0.125, y, area));
            }
            if (known) {
                run.add(point(middle, y, area));
            }
            boolean ends = t + 1 == shares.quarters() || !(shares.whole(t + 1) > 0);
            if (known && ends) {
                run.add(point(middle + 0.125, y, area));
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        return runs;
    }

    private Point2D point(double year, double y, Rectangle2D area) {
        return new Point2D.Double(Axes.toX(year, frame, area), y);
    }
}
