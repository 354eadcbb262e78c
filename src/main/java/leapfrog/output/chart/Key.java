package leapfrog.output.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import leapfrog.output.chart.font.Typeface;

/** A legend below the plots: samples with names, in as many rows as the width asks for. */
final class Key {

    private static final double SAMPLE = 16;
    private static final double ROW = 10;
    private static final double BETWEEN = 12;
    private static final double BESIDE = 3;

    /** Draws what a name stands for, from the origin to the right, its middle at height 0. */
    @FunctionalInterface
    interface Sample {
        void draw(Graphics2D graphics, double length);
    }

    /** A name and what it stands for. */
    record Entry(String name, Sample sample) {}

    private final List<Entry> entries;
    private final Font font;
    private final double width;

    Key(List<Entry> entries, Font font, double width) {
        this.entries = List.copyOf(entries);
        this.font = font;
        this.width = width;
    }

    double height() {
        return entries.isEmpty() ? 0 : walk(null, 0, 0);
    }

    void draw(Graphics2D graphics, double left, double top) {
        walk(graphics, left, top);
    }

    /** Sets the entries, or only measures when there is nothing to draw on. */
    private double walk(Graphics2D graphics, double left, double top) {
        double x = 0;
        double y = 0;
        for (Entry entry : entries) {
            double advance = SAMPLE + BESIDE + Typeface.width(entry.name(), font);
            if (x > 0 && x + advance > width) {
                x = 0;
                y += ROW;
            }
            if (graphics != null) {
                set(graphics, entry, left + x, top + y + ROW / 2);
            }
            x += advance + BETWEEN;
        }
        return y + ROW;
    }

    private void set(Graphics2D graphics, Entry entry, double x, double middle) {
        graphics.translate(x, middle);
        entry.sample().draw(graphics, SAMPLE);
        graphics.translate(-x, -middle);
        graphics.setColor(Ink.TEXT);
        Ink.left(graphics, entry.name(), font, x + SAMPLE + BESIDE, middle + 2.4);
    }
}
