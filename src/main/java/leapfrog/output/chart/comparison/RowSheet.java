package leapfrog.output.chart.comparison;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.ValueRange;
import org.jfree.chart.ui.RectangleEdge;

/** Panels side by side whose rows have one list of names at the left, and a key below them. */
final class RowSheet {

    /** Height of a page of a journal, in points. */
    static final double PAGE = 650;

    private static final int LETTERS = 26;
    private static final Color STRIPE = new Color(0xF4, 0xF4, 0xF4);
    private static final double BETWEEN = 14;
    private static final double LINE = 9.5;
    private static final double AXIS = 27;
    private static final double KEY_GAP = 5;
    private static final double NAME_LINE = 8.5;

    private final List<String> rows;
    private final List<RowPanel> panels;
    private final double rowHeight;
    private final Key key;
    private final Look look;
    private final double names;
    private final double width;
    private final int across;
    private final double head;

    /**
     * @param panels no more than {@link #most} of this many rows
     */
    RowSheet(List<String> rows, List<RowPanel> panels, double rowHeight, Key key, Look look) {
        this.rows = List.copyOf(rows);
        this.panels = List.copyOf(panels);
        this.rowHeight = rowHeight;
        this.key = key;
        this.look = look;
        names = Fit.widest(rows, look.text(), look.width() * 0.24) + 6;
        across = across(panels.size(), look);
        width = Math.floor((look.width() - 4 - names - (across - 1) * BETWEEN) / across);
        int lines = 1;
        for (int i = 0; i < panels.size(); i++) {
            lines = Math.max(lines, title(i).size());
        }
        head = 4 + lines * LINE;
    }

    /** How many panels of so many rows a page holds. */
    static int most(int rows, double rowHeight, Look look) {
        double band = 4 + 2 * LINE + rows * rowHeight + AXIS;
        int room = widest(look) * (int) Math.max(1, Math.floor(PAGE / band));
        return Math.min(LETTERS, room);
    }

    /** How many rows a page holds. */
    static int mostRows(double rowHeight) {
        return (int) Math.floor((PAGE - 4 - 2 * LINE - AXIS - 30) / rowHeight);
    }

    private static int widest(Look look) {
        return look.width() > 400 ? 4 : look.isWide() ? 3 : 2;
    }

    private static int across(int panels, Look look) {
        int bands = (panels + widest(look) - 1) / widest(look);
        return (panels + bands - 1) / bands;
    }

    /** It may reach into the gap before the next panel. */
    private List<String> title(int number) {
        boolean last = number % across == across - 1;
        double room = width + (last ? 3 : BETWEEN - 4) - letters();
        return Fit.wrapped(panels.get(number).title(), look.text(), room, 2);
    }

    private double letters() {
        return panels.size() > 1 ? Typeface.width("(a)", look.letter()) + 3 : 0;
    }

    private double bandHeight() {
        return head + rows.size() * rowHeight + AXIS;
    }

    Page page(ComparisonFigure figure) {
        int bands = (panels.size() + across - 1) / across;
        return new Page(
                figure.id() + look.size().suffix(),
                figure.question(),
                look.width(),
                Math.ceil(bands * bandHeight() + KEY_GAP + key.height() + 1),
                this::paint);
    }

    private void paint(Graphics2D graphics) {
        for (int i = 0; i < panels.size(); i++) {
            double x = names + i % across * (width + BETWEEN);
            double y = i / across * bandHeight() + head;
            if (i % across == 0) {
                paintNames(graphics, y);
            }
            paint(graphics, i, new Rectangle2D.Double(x, y, width, rows.size() * rowHeight));
        }
        int bands = (panels.size() + across - 1) / across;
        key.draw(graphics, 1, bands * bandHeight() + KEY_GAP);
    }

    private void paintNames(Graphics2D graphics, double top) {
        int most = (int) Math.max(1, Math.floor(rowHeight / NAME_LINE));
        graphics.setColor(Ink.TEXT);
        for (int r = 0; r < rows.size(); r++) {
            List<String> lines = Fit.wrapped(rows.get(r), look.text(), names - 5, most);
            double y = top + (r + 0.5) * rowHeight - (lines.size() - 1) * NAME_LINE / 2 + 2.6;
            for (String line : lines) {
                Ink.left(graphics, line, look.text(), 0.5, y);
                y += NAME_LINE;
            }
        }
    }

    private void paint(Graphics2D graphics, int number, Rectangle2D area) {
        RowPanel panel = panels.get(number);
        ValueRange range = panel.range(width);
        RowPanel.Place place = new RowPanel.Place(range, area.getX(), width);
        if (rows.size() > 1) {
            graphics.setColor(STRIPE);
            for (int r = 0; r < rows.size(); r += 2) {
                graphics.fill(row(area, r));
            }
        }
        graphics.setStroke(Ink.HAIR);
        graphics.setColor(Ink.GRID);
        for (double tick : range.ticks()) {
            upright(graphics, place.of(tick), area);
        }
        graphics.setStroke(Ink.line(0.75f));
        graphics.setColor(Ink.AXIS);
        upright(graphics, place.of(0), area);
        for (int r = 0; r < rows.size(); r++) {
            panel.painter().paint(graphics, r, row(area, r), place);
        }
        Rectangle2D whole = new Rectangle2D.Double(0, 0, look.width(), area.getMaxY() + AXIS);
        Axes.values(range, look)
                .draw(graphics, area.getMaxY(), whole, area, RectangleEdge.BOTTOM, null);
        paintTexts(graphics, number, area);
    }

    private void paintTexts(Graphics2D graphics, int number, Rectangle2D area) {
        graphics.setColor(Ink.TEXT);
        List<String> lines = title(number);
        double y = area.getY() - head + LINE;
        if (panels.size() > 1) {
            String letter = "(" + (char) ('a' + number) + ")";
            Ink.left(graphics, letter, look.letter(), area.getX(), y);
        }
        for (String line : lines) {
            Ink.left(graphics, line, look.text(), area.getX() + letters(), y);
            y += LINE;
        }
        String axis = Fit.shortened(panels.get(number).axis(), look.text(), width + BETWEEN);
        Ink.centre(graphics, axis, look.text(), area.getCenterX(), area.getMaxY() + 21);
    }

    private Rectangle2D row(Rectangle2D area, int row) {
        double y = area.getY() + row * rowHeight;
        return new Rectangle2D.Double(area.getX(), y, area.getWidth(), rowHeight);
    }

    private static void upright(Graphics2D graphics, double x, Rectangle2D area) {
        Ink.line(graphics, x, area.getY(), x, area.getMaxY());
    }
}
