package leapfrog.output.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Page;

/**
 * The page of a figure of lines: plots one above the other, marks above them, names of lines to the
 * right or, where they find no room, below.
 */
final class SeriesSheet {

    private static final double BETWEEN = 13;
    private static final double BOTTOM = 24;
    private static final double EDGE = 4;
    private static final double LETTER_ROW = 10;

    /** A titled plot with its lines. */
    record Row(String title, List<Trace> traces) {}

    private final Look look;
    private final List<Row> rows;
    private final List<SeriesPlot> plots = new ArrayList<>();
    private final List<Rectangle2D> areas = new ArrayList<>();
    private final MarkStrip strip;
    private final LineNames names;
    private final double height;

    SeriesSheet(List<Row> rows, TimeFrame frame, Look look) {
        this.look = look;
        this.rows = List.copyOf(rows);
        List<Mark> marks = Mark.of(frame, true);
        double plotHeight = plotHeight();
        for (Row row : rows) {
            boolean bands = row.traces().stream().anyMatch(Trace::isPole);
            ValueRange range = ValueRange.of(row.traces(), bands, plotHeight);
            plots.add(new SeriesPlot(frame, row.traces(), marks, range));
        }
        names = new LineNames(plots, look, plotHeight);
        double left = Math.ceil(titleWidth() + numbersWidth());
        double right = Math.floor(look.width() - names.width());
        Rectangle2D across = new Rectangle2D.Double(left, 0, right - left, 1);
        double letters = rows.size() > 1 ? letterWidth() : 0;
        strip =
                MarkStrip.lay(
                        new MarkStrip.Frame(marks, look, frame, across, letters, look.width() - 1));
        double y = Math.ceil(Math.max(strip.height(), letters > 0 ? LETTER_ROW : EDGE));
        for (int i = 0; i < rows.size(); i++) {
            areas.add(new Rectangle2D.Double(left, y, right - left, plotHeight));
            y += plotHeight + (i + 1 < rows.size() ? BETWEEN : BOTTOM);
        }
        height = Math.ceil(y + names.height());
    }

    /** A plot alone is wide; stacked ones share the height of a page's third. */
    private double plotHeight() {
        double share = rows.size() == 1 ? 0.42 : rows.size() == 2 ? 0.27 : 0.22;
        double narrow = look.size() == Size.SINGLE ? 1.5 : look.size() == Size.ONEHALF ? 1.2 : 1;
        return Math.round(look.width() * share * narrow);
    }

    private double titleWidth() {
        return look.size().textPoints() + 3;
    }

    private double numbersWidth() {
        double widest = 0;
        for (SeriesPlot plot : plots) {
            widest = Math.max(widest, Axes.numberWidth(plot.range(), look));
        }
        return widest + 7;
    }

    private double letterWidth() {
        return Typeface.width("(a)", look.letter()) + EDGE;
    }

    String marksCaption() {
        return strip.caption();
    }

    Page page(Figure figure) {
        return new Page(
                figure.id() + look.size().suffix(),
                figure.question(),
                look.width(),
                height,
                this::paint);
    }

    private void paint(Graphics2D graphics) {
        for (int i = 0; i < plots.size(); i++) {
            Rectangle2D area = areas.get(i);
            plots.get(i).draw(graphics, area, look, i + 1 == plots.size());
            graphics.setColor(Ink.TEXT);
            double base = look.size().textPoints() + 0.5;
            Ink.upwards(graphics, rows.get(i).title(), look.text(), base, area.getCenterY());
            if (plots.size() > 1) {
                String letter = "(" + (char) ('a' + i) + ")";
                Ink.left(graphics, letter, look.letter(), 0.5, area.getY() - 3);
            }
        }
        Rectangle2D lowest = areas.get(areas.size() - 1);
        graphics.setColor(Ink.TEXT);
        Ink.centre(graphics, "Year", look.text(), lowest.getCenterX(), lowest.getMaxY() + 20);
        strip.draw(graphics, areas.get(0).getY());
        names.draw(graphics, areas, lowest.getMaxY() + BOTTOM);
    }
}
