package leapfrog.output.chart.timeline;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Mark;
import leapfrog.output.chart.plot.MarkStrip;
import leapfrog.output.chart.plot.TimeFrame;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The page of the timeline: names of states and instruments, bars, years, and the key of kinds. */
final class TimelineSheet {

    private static final double COLUMN_GAP = 6;
    private static final double EDGE = 1;
    private static final double BOTTOM = 20;
    private static final double LEAST_TEXT = 8.4;
    private static final double DESCENT = 2.3;

    private final List<TimelineRow> rows;
    private final TimelineLines lines;
    private final FigureInput input;
    private final Look look;
    private final MarkStrip strip;
    private final List<Mark> marks;
    private final Rectangle2D area;
    private final double labelX;
    private final Key key;

    TimelineSheet(List<TimelineRow> rows, FigureInput input, Look look) {
        this.rows = rows;
        this.input = input;
        this.look = look;
        TimeFrame frame = input.frame();
        lines = new TimelineLines(rows, frame, look);
        double states = 0;
        double labels = 0;
        for (TimelineRow row : rows) {
            states = Math.max(states, Typeface.width(stateName(row.state()), look.textBold()));
            labels = Math.max(labels, Typeface.width(row.label(), look.small()));
        }
        labelX = Math.ceil(EDGE + states + COLUMN_GAP);
        double left = Math.ceil(labelX + labels + COLUMN_GAP);
        double text = lines.textWidth();
        double besides = text == 0 ? 0 : text + COLUMN_GAP + 1;
        double right = Math.floor(look.width() - Math.max(8, besides));
        marks = Mark.of(frame, false, look.words());
        Rectangle2D across = new Rectangle2D.Double(left, 0, right - left, 1);
        strip =
                MarkStrip.lay(
                        new MarkStrip.Frame(marks, look, frame, across, EDGE, look.width() - 1));
        area =
                new Rectangle2D.Double(
                        left, Math.ceil(strip.height()), right - left, Math.ceil(lines.height()));
        key = new Key(entries(), look.small(), look.width() - EDGE);
    }

    private String stateName(String state) {
        return look.hasNames() ? input.name(state) : state;
    }

    /** Whether names of instruments or what full strength means stand right of the bars. */
    boolean hasText() {
        return lines.named();
    }

    String marksCaption() {
        return strip.caption();
    }

    Page page(Figure figure) {
        double height = Math.ceil(area.getMaxY() + BOTTOM + key.height() + 1);
        String id = figure.id() + look.size().suffix();
        return new Page(id, figure.question(), look.width(), height, this::paint);
    }

    private void paint(Graphics2D graphics) {
        drawMarks(graphics);
        lines.lines().forEach(line -> drawLine(graphics, line));
        drawYears(graphics);
        strip.draw(graphics, area.getY());
        key.draw(graphics, EDGE, area.getMaxY() + BOTTOM);
    }

    private void drawMarks(Graphics2D graphics) {
        graphics.setColor(Ink.MARK);
        for (Mark mark : marks) {
            double x = Axes.toX(mark.at(), input.frame(), area);
            graphics.setStroke(mark.kind().stroke());
            Ink.line(graphics, x, area.getY(), x, area.getMaxY());
        }
    }

    private void drawLine(Graphics2D graphics, TimelineLines.Line line) {
        TimelineRow row = line.row();
        double y = area.getY() + line.top();
        if (line.opensState() && row != rows.get(0)) {
            graphics.setColor(Ink.GRID);
            graphics.setStroke(Ink.THIN);
            double rule = y - TimelineLines.stateGap() / 2;
            Ink.line(graphics, 0, rule, area.getMaxX(), rule);
        }
        double base = y + Math.max(line.pitch(), LEAST_TEXT) - DESCENT;
        graphics.setColor(Ink.TEXT);
        if (line.opensState()) {
            Ink.left(graphics, stateName(row.state()), look.textBold(), EDGE, base + 0.2);
        }
        if (line.opensRow()) {
            Ink.left(graphics, row.label(), look.small(), labelX, base);
        }
        Ink.left(graphics, line.text(), look.small(), area.getMaxX() + COLUMN_GAP, base);
        TimelineBars bars = new TimelineBars(input.frame(), area, row.kind());
        double space = Math.min(2, line.pitch() / 4);
        for (Lane.Bundle bundle : line.lane().bundles()) {
            bars.draw(graphics, bundle.first(), y + space / 2, line.pitch() - space);
        }
    }

    private void drawYears(Graphics2D graphics) {
        NumberAxis axis = Axes.time(input.frame(), look, area.getWidth(), true);
        AxisState drawn =
                axis.draw(graphics, area.getMaxY(), area, area, RectangleEdge.BOTTOM, null);
        if (drawn.getTicks().isEmpty()) {
            throw new IllegalStateException("an axis of years without a year");
        }
    }

    private List<Key.Entry> entries() {
        Set<InstrumentKind> kinds = EnumSet.noneOf(InstrumentKind.class);
        if (rows.get(0).gathered()) {
            return List.of(); // the labels of the rows are the kinds
        }
        rows.forEach(row -> kinds.add(row.kind()));
        List<Key.Entry> entries = new ArrayList<>();
        for (InstrumentKind kind : kinds) {
            entries.add(
                    new Key.Entry(
                            KindStyle.name(kind, look.words()),
                            (graphics, length) ->
                                    KindStyle.fill(
                                            graphics,
                                            new Rectangle2D.Double(0, -3.5, length, 7),
                                            kind)));
        }
        return entries;
    }
}
