package leapfrog.output.chart.grid;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.line.LineSample;
import leapfrog.output.chart.line.Trace;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.StateStyle;
import leapfrog.output.chart.plot.ValueRange;

/** A table of cells: a row for each state, a column for each thing shown. */
final class ThirdSheet {

    private static final double HEIGHT = 36;
    private static final double BETWEEN_ROWS = 8;
    private static final double BETWEEN_COLUMNS = 11;
    private static final double HEAD = 24;
    private static final double RIGHT = 5;
    private static final double NUMBERS = 7;

    private final List<ThirdColumn> columns;
    private final List<String> states;
    private final FigureInput input;
    private final Look look;
    private final List<Cell> cells = new ArrayList<>();
    private final double[] starts;
    private final double bottom;
    private final Key key;

    ThirdSheet(List<ThirdColumn> columns, List<String> states, FigureInput input, Look look) {
        this.columns = columns;
        this.states = states;
        this.input = input;
        this.look = look;
        starts = new double[columns.size()];
        bottom = HEAD + states.size() * (HEIGHT + BETWEEN_ROWS) - BETWEEN_ROWS;
        place();
        boolean poles =
                columns.stream().anyMatch(c -> c.name().equals(look.words().of("third.alignment")));
        key = new Key(poles ? entries() : List.of(), look.text(), look.width() - 1);
    }

    private void place() {
        List<String> order = List.copyOf(input.stateNames().keySet());
        List<ValueRange> ranges = columns.stream().map(c -> c.range(order, HEIGHT)).toList();
        double names = 0;
        for (String state : states) {
            names = Math.max(names, Typeface.width(name(state), look.textBold()));
        }
        double free = look.width() - RIGHT - Math.ceil(names + 6) + BETWEEN_COLUMNS;
        for (ValueRange range : ranges) {
            free -= Math.ceil(Axes.numberWidth(range, look) + NUMBERS) + BETWEEN_COLUMNS;
        }
        double width = Math.floor(free / columns.size());
        double x = Math.ceil(names + 6);
        for (int c = 0; c < columns.size(); c++) {
            starts[c] = x;
            x += Math.ceil(Axes.numberWidth(ranges.get(c), look) + NUMBERS);
            for (int s = 0; s < states.size(); s++) {
                List<Trace> traces = columns.get(c).traces(states.get(s), order);
                double y = HEAD + s * (HEIGHT + BETWEEN_ROWS);
                cells.add(
                        new Cell(
                                Cell.plot(input.frame(), traces, ranges.get(c)),
                                new Rectangle2D.Double(x, y, width, HEIGHT),
                                s == states.size() - 1,
                                true));
            }
            x += width + BETWEEN_COLUMNS;
        }
    }

    private String name(String state) {
        return look.hasNames() ? input.name(state) : state;
    }

    private List<Key.Entry> entries() {
        List<String> order = List.copyOf(input.stateNames().keySet());
        List<Key.Entry> entries = new ArrayList<>();
        for (String pole : order.stream().filter(input.poles()::contains).toList()) {
            String text = look.words().of("third.towards", input.name(pole));
            entries.add(new Key.Entry(text, LineSample.of(StateStyle.of(pole, order))));
        }
        return entries;
    }

    Page page(Figure figure) {
        return new Page(
                figure.id() + look.size().suffix(),
                figure.question(),
                look.width(),
                Math.ceil(bottom + look.yearRoom() + key.height() + 1),
                this::paint);
    }

    private void paint(Graphics2D graphics) {
        cells.forEach(cell -> cell.paint(graphics, look));
        graphics.setColor(Ink.TEXT);
        for (int c = 0; c < columns.size(); c++) {
            double x = starts[c];
            if (columns.size() > 1) {
                String letter = "(" + (char) ('a' + c) + ")";
                Ink.left(graphics, letter, look.letter(), x, 9);
                x += Typeface.width(letter, look.letter()) + 3;
            }
            Ink.left(graphics, columns.get(c).name(), look.text(), x, 9);
            Ink.left(graphics, columns.get(c).unit(), look.small(), x, 18);
            Rectangle2D area = cells.get(c * states.size()).area();
            Ink.centre(
                    graphics,
                    look.words().of("year"),
                    look.text(),
                    area.getCenterX(),
                    bottom + look.yearBase());
        }
        for (int s = 0; s < states.size(); s++) {
            double middle = HEAD + s * (HEIGHT + BETWEEN_ROWS) + HEIGHT / 2;
            Ink.left(graphics, name(states.get(s)), look.textBold(), 0.5, middle + 2.6);
        }
        key.draw(graphics, 1, bottom + look.yearRoom());
    }
}
