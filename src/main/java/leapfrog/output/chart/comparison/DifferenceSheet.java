package leapfrog.output.chart.comparison;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import leapfrog.experiment.Series;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.plot.ValueRange;
import leapfrog.output.chart.words.Words;

/**
 * Small plots, policy by series; as many columns as the width has room for, and the rest below
 * them.
 */
final class DifferenceSheet {

    private static final double BETWEEN_COLUMNS = 12;
    private static final double NUMBERS = 7;
    private static final double LINE = 9;
    private static final double TURN_LINE = 11.5;
    private static final double ROOMY_TURN_LINE = 15;
    private static final int MANY = 6;
    private static final double MARGIN = 0.06;

    /** Height of which the ticks are tried last where lower ones leave nought alone. */
    private static final double FINEST = 144;

    private static final double YEARS = 26;
    private static final double LOWEST = 34;
    private static final double RIGHT = 8;

    private final List<String> policies;
    private final List<Series> series;
    private final List<List<DifferenceCell>> cells;
    private final TimeFrame frame;
    private final Look look;
    private final double names;
    private final int across;
    private final double height;
    private final double head;
    private final double turnLine;
    private final double numbers;
    private final double width;
    private final List<ValueRange> ranges = new ArrayList<>();

    /**
     * @param cells by policy; a series that a policy lacks has none
     */
    DifferenceSheet(
            List<String> policies,
            List<Series> series,
            List<List<DifferenceCell>> cells,
            TimeFrame frame,
            Look look) {
        this.policies = policies;
        this.series = series;
        this.cells = cells;
        this.frame = frame;
        this.look = look;
        across = across(series.size(), look);
        height = height(policies.size(), across, look);
        turnLine = turnLine(policies.size());
        names =
                policies.size() > 1
                        ? Fit.widest(policies, look.text(), look.width() * 0.15) + 5
                        : 0;
        double widest = 0;
        for (Series each : series) {
            ValueRange range = range(each);
            ranges.add(range);
            widest = Math.max(widest, Axes.numberWidth(range, look));
        }
        numbers = Math.ceil(widest + NUMBERS);
        double free = look.width() - RIGHT - names - across * numbers;
        width = Math.floor((free - (across - 1) * BETWEEN_COLUMNS) / across);
        int lines = 1;
        for (Series each : series) {
            lines = Math.max(lines, title(each).size());
        }
        head = 3 + (lines + 1) * LINE + turnLine;
    }

    /** How many rows a page holds. */
    static int mostRows() {
        return (int) ((RowSheet.PAGE - YEARS - 4 * LINE) / (LOWEST + TURN_LINE));
    }

    /** How many columns a page holds of so many rows. */
    static int mostColumns(int rows, Look look) {
        int across = widest(look);
        double block = 4 * LINE + rows * (height(rows, across, look) + turnLine(rows)) + YEARS;
        return across * (int) Math.max(1, Math.floor(RowSheet.PAGE / block));
    }

    private static int widest(Look look) {
        return look.width() > 400 ? 4 : look.isWide() ? 3 : 2;
    }

    private static int across(int series, Look look) {
        int blocks = (series + widest(look) - 1) / widest(look);
        return (series + blocks - 1) / blocks;
    }

    private static double height(int rows, int across, Look look) {
        if (rows == 1) {
            return across == 1 ? Math.min(150, look.width() * 0.5) : across == 2 ? 105 : 80;
        }
        return rows <= 3 ? 66 : rows <= MANY ? 48 : LOWEST;
    }

    private static double turnLine(int rows) {
        return rows <= MANY ? ROOMY_TURN_LINE : TURN_LINE;
    }

    private ValueRange range(Series each) {
        List<double[]> values = new ArrayList<>();
        for (List<DifferenceCell> row : cells) {
            for (DifferenceCell cell : row) {
                if (cell.series().equals(each)) {
                    values.add(cell.low());
                    values.add(cell.high());
                    values.add(cell.mean());
                }
            }
        }
        values.add(margins(values));
        ValueRange range = ValueRange.of(Unit.ONE, values, height);
        for (double finer = 72; range.ticks().size() < 2 && finer <= FINEST; finer += 24) {
            range = ValueRange.of(Unit.ONE, values, finer);
        }
        return range;
    }

    /** A little of both signs, so that the line of nought never lies on the edge. */
    private static double[] margins(List<double[]> values) {
        double most =
                values.stream()
                        .flatMapToDouble(DoubleStream::of)
                        .filter(Double::isFinite)
                        .map(Math::abs)
                        .max()
                        .orElse(0);
        return new double[] {-MARGIN * most, MARGIN * most};
    }

    private double letters() {
        return series.size() > 1 ? Typeface.width("(a)", look.letter()) + 3 : 0;
    }

    private List<String> title(Series each) {
        return Fit.wrapped(
                Fit.name(each, look), look.text(), width + numbers + RIGHT - 1 - letters(), 2);
    }

    private double blockHeight() {
        return head + policies.size() * (height + turnLine) - turnLine + YEARS;
    }

    Page page(ComparisonFigure figure) {
        int blocks = (series.size() + across - 1) / across;
        return new Page(
                figure.id() + look.size().suffix(),
                figure.question(),
                look.width(),
                Math.ceil(blocks * blockHeight() + 1),
                this::paint);
    }

    private void paint(Graphics2D graphics) {
        for (int c = 0; c < series.size(); c++) {
            double top = c / across * blockHeight();
            double left = names + c % across * (numbers + width + BETWEEN_COLUMNS);
            paintHead(graphics, c, left, top);
            DifferencePlot plot = new DifferencePlot(frame, ranges.get(c), look);
            for (int r = 0; r < policies.size(); r++) {
                double y = top + head + r * (height + turnLine);
                Rectangle2D area = new Rectangle2D.Double(left + numbers, y, width, height);
                boolean last = r == policies.size() - 1;
                for (DifferenceCell cell : cells.get(r)) {
                    if (cell.series().equals(series.get(c))) {
                        plot.draw(graphics, cell, area, last, true);
                    }
                }
                if (c % across == 0 && names > 0) {
                    paintName(graphics, policies.get(r), area.getCenterY());
                }
            }
        }
    }

    private void paintHead(Graphics2D graphics, int column, double left, double top) {
        graphics.setColor(Ink.TEXT);
        double y = top + LINE;
        if (series.size() > 1) {
            String letter = "(" + (char) ('a' + column) + ")";
            Ink.left(graphics, letter, look.letter(), left, y);
        }
        for (String line : title(series.get(column))) {
            Ink.left(graphics, line, look.text(), left + letters(), y);
            y += LINE;
        }
        Words words = look.words();
        String unit =
                ComparisonInput.axis(
                        words.of("comparison.difference"), series.get(column).unit(), words);
        Ink.left(graphics, unit, look.small(), left + letters(), y);
        double bottom = top + blockHeight() - YEARS;
        Ink.centre(
                graphics, words.of("year"), look.text(), left + numbers + width / 2, bottom + 21);
    }

    private void paintName(Graphics2D graphics, String policy, double middle) {
        List<String> lines =
                Fit.wrapped(policy, look.text(), names - 4, height < LOWEST + 1 ? 4 : 5);
        double y = middle - (lines.size() - 1) * LINE / 2 + 2.7;
        graphics.setColor(Ink.TEXT);
        for (String line : lines) {
            Ink.left(graphics, line, look.text(), 0.5, y);
            y += LINE;
        }
    }
}
