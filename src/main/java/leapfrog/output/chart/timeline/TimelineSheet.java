package leapfrog.output.chart.timeline;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import leapfrog.model.policy.DatedInstrument;
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
import leapfrog.output.chart.plot.Size;
import leapfrog.output.chart.plot.TimeFrame;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The page of the timeline: names of states and instruments, bars, years, and the key of kinds. */
final class TimelineSheet {

    private static final double PITCH = 9.6;
    private static final double GROUP_GAP = 3;
    private static final double COLUMN_GAP = 6;
    private static final double EDGE = 1;
    private static final double BOTTOM = 20;

    private final List<TimelineRow> rows;
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
        double states = 0;
        double labels = 0;
        for (TimelineRow row : rows) {
            states = Math.max(states, Typeface.width(stateName(row.state()), look.textBold()));
            labels = Math.max(labels, Typeface.width(row.label(), look.small()));
        }
        labelX = Math.ceil(EDGE + states + COLUMN_GAP);
        double left = Math.ceil(labelX + labels + COLUMN_GAP);
        double settings = settingsWidth();
        double right = Math.floor(look.width() - Math.max(8, settings));
        TimeFrame frame = input.frame();
        marks = Mark.of(frame, false);
        Rectangle2D across = new Rectangle2D.Double(left, 0, right - left, 1);
        strip =
                MarkStrip.lay(
                        new MarkStrip.Frame(marks, look, frame, across, EDGE, look.width() - 1));
        area =
                new Rectangle2D.Double(
                        left, Math.ceil(strip.height()), right - left, Math.ceil(bodyHeight()));
        key = new Key(entries(), look.small(), look.width() - EDGE);
    }

    private String stateName(String state) {
        return look.isWide() ? input.name(state) : state;
    }

    /** What full strength means stands right of the bars where the page is wide. */
    private double settingsWidth() {
        if (look.size() != Size.DOUBLE) {
            return 0;
        }
        double widest = 0;
        for (TimelineRow row : rows) {
            widest = Math.max(widest, Typeface.width(row.setting(), look.small()));
        }
        return widest == 0 ? 0 : widest + COLUMN_GAP + 1;
    }

    private double bodyHeight() {
        return top(rows.size() - 1) + PITCH + GROUP_GAP / 2;
    }

    /** Height of a row's upper edge below that of the body. */
    private double top(int row) {
        int groups = 0;
        for (int i = 1; i <= row; i++) {
            groups += rows.get(i).state().equals(rows.get(i - 1).state()) ? 0 : 1;
        }
        return row * PITCH + groups * GROUP_GAP + GROUP_GAP / 2;
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
        for (int i = 0; i < rows.size(); i++) {
            drawRow(graphics, i);
        }
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

    private void drawRow(Graphics2D graphics, int index) {
        TimelineRow row = rows.get(index);
        double y = area.getY() + top(index);
        boolean opens = index == 0 || !rows.get(index - 1).state().equals(row.state());
        if (opens && index > 0) {
            graphics.setColor(Ink.GRID);
            graphics.setStroke(Ink.THIN);
            Ink.line(graphics, 0, y - GROUP_GAP / 2, area.getMaxX(), y - GROUP_GAP / 2);
        }
        graphics.setColor(Ink.TEXT);
        if (opens) {
            Ink.left(graphics, stateName(row.state()), look.textBold(), EDGE, y + PITCH - 2.4);
        }
        Ink.left(graphics, row.label(), look.small(), labelX, y + PITCH - 2.6);
        if (look.size() == Size.DOUBLE) {
            double x = area.getMaxX() + COLUMN_GAP;
            Ink.left(graphics, row.setting(), look.small(), x, y + PITCH - 2.6);
        }
        TimelineBars bars = new TimelineBars(input.frame(), area, row.kind());
        for (DatedInstrument each : row.instruments()) {
            bars.draw(graphics, each, y + 1, PITCH - 2);
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
        rows.forEach(row -> kinds.add(row.kind()));
        List<Key.Entry> entries = new ArrayList<>();
        for (InstrumentKind kind : kinds) {
            entries.add(
                    new Key.Entry(
                            KindStyle.name(kind),
                            (graphics, length) ->
                                    KindStyle.fill(
                                            graphics,
                                            new Rectangle2D.Double(0, -3.5, length, 7),
                                            kind)));
        }
        return entries;
    }
}
