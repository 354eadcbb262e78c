package leapfrog.output.chart.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import leapfrog.output.chart.font.Typeface;

/** A legend below the plots: samples with names, in even columns. */
public final class Key {

    private static final double SAMPLE = 16;
    private static final double ROW = 10;
    private static final double BETWEEN = 12;
    private static final double BESIDE = 3;

    /** Draws what a name stands for, from the origin to the right, its middle at height 0. */
    @FunctionalInterface
    public interface Sample {
        void draw(Graphics2D graphics, double length);
    }

    /** A name and what it stands for. */
    public record Entry(String name, Sample sample) {}

    private final List<Entry> entries;
    private final Font font;
    private final double column;
    private final int columns;
    private final int rows;

    /**
     * @param width of the page in points
     */
    public Key(List<Entry> entries, Font font, double width) {
        this.entries = List.copyOf(entries);
        this.font = font;
        double widest = 0;
        for (Entry entry : entries) {
            widest = Math.max(widest, Typeface.width(entry.name(), font));
        }
        column = SAMPLE + BESIDE + widest + BETWEEN;
        int most = (int) Math.max(1, Math.floor((width + BETWEEN) / column));
        rows = (entries.size() + most - 1) / most;
        columns = rows == 0 ? 1 : (entries.size() + rows - 1) / rows;
    }

    /** In points; nothing when there is no entry. */
    public double height() {
        return rows * ROW;
    }

    /** Draws all entries from a corner of the page downwards. */
    public void draw(Graphics2D graphics, double left, double top) {
        for (int i = 0; i < entries.size(); i++) {
            double x = left + i % columns * column;
            double middle = top + (i / columns + 0.5) * ROW;
            graphics.translate(x, middle);
            entries.get(i).sample().draw(graphics, SAMPLE);
            graphics.translate(-x, -middle);
            graphics.setColor(Ink.TEXT);
            Ink.left(graphics, entries.get(i).name(), font, x + SAMPLE + BESIDE, middle + 2.4);
        }
    }
}
