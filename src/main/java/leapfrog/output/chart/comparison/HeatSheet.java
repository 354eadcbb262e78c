package leapfrog.output.chart.comparison;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Look;

/** Coloured cells with their numbers, and a scale below them. */
final class HeatSheet {

    private static final double CELL = 12.5;
    private static final double NARROW = 19;
    private static final double WIDE = 124;
    private static final double HEAD_LINE = 8.5;
    private static final double MOST_HEAD = 96;
    private static final double GAP = 8;
    private static final double SCALE = 26;
    private static final double CORNER = 3;
    private static final String MINUS = "\u2212";
    private static final int STEPS = 20;
    private static final Color UNKNOWN = new Color(0xEE, 0xEE, 0xEE);

    private final List<String> columns;
    private final List<Row> rows;
    private final Look look;
    private final HeatColour colour;
    private final double names;
    private final double cell;
    private final int across;
    private final boolean level;
    private final double head;

    /**
     * A series.
     *
     * @param sizes by column; NaN where unknown
     */
    record Row(String name, boolean primary, double[] sizes) {}

    HeatSheet(List<String> columns, List<Row> rows, Look look) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.look = look;
        colour =
                HeatColour.of(
                        rows.stream()
                                .flatMapToDouble(row -> DoubleStream.of(row.sizes()))
                                .filter(Double::isFinite)
                                .map(Math::abs)
                                .sorted()
                                .toArray());
        double widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, Typeface.width(row.name(), font(row)));
        }
        names = Math.ceil(Math.min(widest, look.width() * 0.38)) + 5;
        double free = look.width() - names - 2;
        int most = (int) Math.max(1, Math.floor(free / NARROW));
        int blocks = (columns.size() + most - 1) / most;
        across = (columns.size() + blocks - 1) / blocks;
        cell = Math.floor(Math.min(WIDE, free / across));
        level = columns.stream().allMatch(this::fitsLevel);
        head = level ? 5 + lines() * HEAD_LINE : Fit.widest(columns, look.text(), MOST_HEAD) + 6;
    }

    private int lines() {
        int most = 1;
        for (String column : columns) {
            most = Math.max(most, Fit.wrapped(column, look.text(), cell - 3, 3).size());
        }
        return most;
    }

    private boolean fitsLevel(String column) {
        List<String> lines = Fit.wrapped(column, look.text(), cell - 3, 3);
        return String.join("", lines).replace(" ", "").equals(column.replace(" ", ""));
    }

    private Font font(Row row) {
        return row.primary() ? look.textBold() : look.text();
    }

    private double blockHeight() {
        return head + rows.size() * CELL + GAP;
    }

    private int blocks() {
        return (columns.size() + across - 1) / across;
    }

    Page page(ComparisonFigure figure) {
        return new Page(
                figure.id() + look.size().suffix(),
                figure.question(),
                look.width(),
                Math.ceil(blocks() * blockHeight() + SCALE),
                this::paint);
    }

    private void paint(Graphics2D graphics) {
        for (int block = 0; block < blocks(); block++) {
            double top = block * blockHeight() + head;
            graphics.setColor(Ink.TEXT);
            for (int r = 0; r < rows.size(); r++) {
                Row row = rows.get(r);
                String name = Fit.shortened(row.name(), font(row), names - 4);
                Ink.left(graphics, name, font(row), 0.5, top + (r + 0.5) * CELL + 2.7);
            }
            int last = Math.min(columns.size(), (block + 1) * across);
            for (int p = block * across; p < last; p++) {
                double x = names + p % across * cell;
                paintHead(graphics, columns.get(p), x, top);
                for (int r = 0; r < rows.size(); r++) {
                    Rectangle2D area = new Rectangle2D.Double(x, top + r * CELL, cell, CELL);
                    paintCell(graphics, rows.get(r).sizes()[p], area);
                }
            }
        }
        paintScale(graphics, blocks() * blockHeight());
    }

    private void paintHead(Graphics2D graphics, String column, double x, double top) {
        graphics.setColor(Ink.TEXT);
        if (level) {
            List<String> lines = Fit.wrapped(column, look.text(), cell - 3, 3);
            double y = top - 4 - (lines.size() - 1) * HEAD_LINE;
            for (String line : lines) {
                Ink.centre(graphics, line, look.text(), x + cell / 2, y);
                y += HEAD_LINE;
            }
            return;
        }
        String name = Fit.shortened(column, look.text(), MOST_HEAD);
        AffineTransform before = graphics.getTransform();
        graphics.translate(x + cell / 2 + 2.7, top - 3);
        graphics.rotate(-Math.PI / 2);
        Ink.left(graphics, name, look.text(), 0, 0);
        graphics.setTransform(before);
    }

    private void paintCell(Graphics2D graphics, double size, Rectangle2D area) {
        Color fill = Double.isNaN(size) ? UNKNOWN : colour.of(size);
        graphics.setColor(fill);
        graphics.fill(area);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(Ink.line(0.8f));
        graphics.draw(area);
        if (number(size).startsWith(MINUS)) {
            graphics.setColor(Ink.TEXT);
            graphics.fill(corner(area));
        }
        graphics.setColor(colour.isDark(size) ? Color.WHITE : Ink.TEXT);
        Ink.centre(
                graphics, number(size), look.small(), area.getCenterX(), area.getCenterY() + 2.4);
    }

    /** Tells cells below nought from those above it in grey. */
    private static Path2D corner(Rectangle2D area) {
        double x = area.getX() + 0.4;
        double y = area.getMaxY() - 0.4;
        Path2D corner = new Path2D.Double();
        corner.moveTo(x, y);
        corner.lineTo(x + CORNER, y);
        corner.lineTo(x, y - CORNER);
        corner.closePath();
        return corner;
    }

    /** One decimal with its sign, for sizes of ten and more none; thousands as {@code +18k}. */
    static String number(double size) {
        if (Double.isNaN(size)) {
            return "\u2013";
        }
        String sign = size < 0 ? MINUS : "+";
        if (Double.isInfinite(size)) {
            return sign + "\u221e";
        }
        String digits = "";
        double scaled = Math.abs(size);
        for (String thousands : new String[] {"", "k", "M", "G"}) {
            digits = rounded(scaled) + thousands;
            if (scaled < 999.5) {
                break;
            }
            scaled /= 1000;
        }
        return digits.equals("0.0") ? "0" : sign + digits;
    }

    private static String rounded(double size) {
        int decimals = size < 9.95 ? 1 : 0;
        return new BigDecimal(size).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    private void paintScale(Graphics2D graphics, double top) {
        double width = Math.min(120, look.width() * 0.4);
        double left = 0.5;
        double step = width / (2 * STEPS + 1);
        for (int i = -STEPS; i <= STEPS; i++) {
            graphics.setColor(colour.of(colour.most() * i / STEPS));
            double x = left + (i + STEPS) * step;
            graphics.fill(new Rectangle2D.Double(x, top, step + 0.3, 7));
        }
        graphics.setColor(Ink.AXIS);
        graphics.setStroke(Ink.HAIR);
        graphics.draw(new Rectangle2D.Double(left, top, width, 7));
        graphics.setColor(Ink.TEXT);
        String end = number(colour.most()).substring(1).replace(".0", "");
        Ink.left(graphics, "\u2264 \u2212" + end, look.small(), left, top + 15);
        Ink.centre(graphics, "0", look.small(), left + width / 2, top + 15);
        Ink.right(graphics, "\u2265 " + end, look.small(), left + width, top + 15);
        Ink.left(
                graphics,
                look.words().of("heat.scale"),
                look.text(),
                left + width + GAP,
                top + 6.5);
    }
}
