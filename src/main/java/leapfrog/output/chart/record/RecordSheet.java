package leapfrog.output.chart.record;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leapfrog.experiment.history.HistoryPath;
import leapfrog.model.core.Quarter;
import leapfrog.output.chart.line.LineSample;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Axes;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Key;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.StateStyle;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.words.Words;

/** Small plots in columns, each on a scale of its own, and one key for all. */
final class RecordSheet {

    private static final int WIDE = 4;
    private static final int NARROW = 2;
    private static final double HEIGHT = 48;
    private static final double HEAD = 21;
    private static final double BETWEEN = 9;
    private static final double YEARS = 18;
    private static final double RIGHT = 7;
    private static final double GAP = 9;
    private static final double NUMBERS = 7;

    /** Empty places in the last row that are enough for the key. */
    private static final int BESIDE = 2;

    private final Look look;
    private final List<RecordCell> cells;
    private final List<RecordPlot> plots = new ArrayList<>();
    private final List<Rectangle2D> areas = new ArrayList<>();
    private final int columns;
    private final Key key;
    private final double bottom;
    private final boolean beside;
    private final double keyLeft;

    RecordSheet(List<RecordCell> cells, TimeFrame frame, Quarter heldOutFrom, Look look) {
        this.cells = cells;
        this.look = look;
        columns = Math.min(cells.size(), look.isWide() ? WIDE : NARROW);
        cells.forEach(cell -> plots.add(new RecordPlot(cell, frame, heldOutFrom, HEIGHT)));
        place();
        int rows = (cells.size() + columns - 1) / columns;
        bottom = rows * (HEAD + HEIGHT + BETWEEN) - BETWEEN + YEARS;
        int free = rows * columns - cells.size();
        beside = free >= BESIDE;
        keyLeft = beside ? head(cells.size() - rows * columns + columns) : 1;
        key = new Key(entries(), look.text(), look.width() - keyLeft);
    }

    /** Where the head of a column begins. */
    private double head(int column) {
        return areas.get(column).getX() - areas.get(0).getX() + 1;
    }

    /** All columns have the same width, numbers included; years stand below the lowest of each. */
    private void place() {
        double numbers = 0;
        for (RecordPlot plot : plots) {
            numbers = Math.max(numbers, Axes.numberWidth(plot.range(), look));
        }
        double left = Math.ceil(numbers + NUMBERS);
        double width = Math.floor((look.width() - RIGHT + GAP) / columns - left - GAP);
        for (int i = 0; i < plots.size(); i++) {
            double x = left + i % columns * (left + width + GAP);
            double y = HEAD + i / columns * (HEAD + HEIGHT + BETWEEN);
            areas.add(new Rectangle2D.Double(Math.ceil(x), y, width, HEIGHT));
        }
    }

    private List<Key.Entry> entries() {
        Set<String> subjects = new LinkedHashSet<>();
        boolean other = false;
        for (RecordCell cell : cells) {
            for (HistoryPath path : cell.paths()) {
                String subject = RecordCell.of(path);
                boolean state =
                        List.of(StateStyle.values()).stream()
                                .anyMatch(style -> style.name().equals(subject));
                other |= !state;
                if (state) {
                    subjects.add(subject);
                }
            }
        }
        List<Key.Entry> entries = new ArrayList<>();
        Words words = look.words();
        for (StateStyle style : StateStyle.values()) {
            if (subjects.contains(style.name())) {
                entries.add(
                        new Key.Entry(
                                words.of("record.model", words.part(style.name())),
                                LineSample.of(RecordStyle.of(style.name()))));
            }
        }
        if (other) {
            entries.add(
                    new Key.Entry(
                            words.of("record.model-other"), LineSample.of(RecordStyle.of(""))));
        }
        entries.add(new Key.Entry(words.of("record.seen"), point(false)));
        entries.add(new Key.Entry(words.of("record.held-out"), point(true)));
        return entries;
    }

    private static Key.Sample point(boolean heldOut) {
        return (graphics, length) -> {
            AffineTransform before = graphics.getTransform();
            graphics.translate(length / 2, 0);
            graphics.setColor(heldOut ? Color.WHITE : Ink.AXIS);
            graphics.fill(RecordStyle.marker(heldOut));
            graphics.setColor(Ink.AXIS);
            graphics.setStroke(Ink.line(0.85f));
            graphics.draw(RecordStyle.marker(heldOut));
            graphics.setTransform(before);
        };
    }

    Page page(String id, String title) {
        return new Page(
                id + look.size().suffix(),
                title,
                look.width(),
                Math.ceil(beside ? bottom : bottom + key.height() + 2),
                this::paint);
    }

    private void paint(Graphics2D graphics) {
        for (int i = 0; i < plots.size(); i++) {
            Rectangle2D area = areas.get(i);
            plots.get(i).draw(graphics, area, look, i + columns >= plots.size());
            graphics.setColor(Ink.TEXT);
            double left = head(i % columns);
            Ink.left(
                    graphics,
                    cells.get(i).name(look.words()),
                    look.textBold(),
                    left,
                    area.getY() - 12.5);
            Ink.left(
                    graphics,
                    cells.get(i).detail(look.words()),
                    look.small(),
                    left,
                    area.getY() - 4);
        }
        double lowest = areas.get(areas.size() - 1).getMaxY();
        key.draw(graphics, keyLeft, beside ? lowest - key.height() : bottom);
    }
}
