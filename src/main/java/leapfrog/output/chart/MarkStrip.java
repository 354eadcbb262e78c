package leapfrog.output.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import leapfrog.output.chart.font.Typeface;

/**
 * The labels of marks, staggered above a plot. Earlier marks have their text to the left of their
 * line and later ones to the right, so that no line runs through a text; where that takes too many
 * rows the labels become numbers and the caption tells them.
 */
final class MarkStrip {

    private static final double ROW = 8.6;
    private static final double GAP = 4;
    private static final double INDENT = 1.8;
    private static final double DESCENT = 2.4;
    private static final int MOST_ROWS = 5;

    /** A label in its place: text from {@code from} to {@code to}, rows counted upwards from 0. */
    private record Placed(Mark mark, String text, double line, double from, double to, int row) {}

    private final Look look;
    private final DoubleUnaryOperator toX;
    private final List<Mark> marks;
    private final List<Placed> labels;
    private final boolean numbered;

    private MarkStrip(
            Look look, DoubleUnaryOperator toX, List<Mark> marks, int split, boolean numbered) {
        this.look = look;
        this.toX = toX;
        this.marks = marks;
        this.numbered = numbered;
        this.labels = new ArrayList<>();
        for (int i = 0; i < split; i++) {
            labels.add(leftOfLine(i));
        }
        List<Placed> later = new ArrayList<>();
        for (int i = marks.size() - 1; i >= split; i--) {
            later.add(rightOfLine(i, later));
        }
        labels.addAll(later);
    }

    /**
     * @param toX from a decimal year to a place on the page
     * @param from where text may begin
     * @param to where text must have ended
     */
    static MarkStrip lay(
            List<Mark> marks, Look look, DoubleUnaryOperator toX, double from, double to) {
        MarkStrip best = null;
        for (int split = 0; split <= marks.size(); split++) {
            MarkStrip strip = new MarkStrip(look, toX, marks, split, false);
            if (strip.fits(from, to) && (best == null || strip.cost() < best.cost())) {
                best = strip;
            }
        }
        if (best != null && best.rows() <= MOST_ROWS) {
            return best;
        }
        return new MarkStrip(look, toX, marks, marks.size() / 2, true);
    }

    private boolean fits(double from, double to) {
        return labels.stream().allMatch(label -> label.from() >= from && label.to() <= to);
    }

    private int cost() {
        return 100 * rows() + labels.stream().mapToInt(Placed::row).sum();
    }

    private int rows() {
        return labels.stream().mapToInt(label -> label.row() + 1).max().orElse(0);
    }

    private Placed leftOfLine(int index) {
        Mark mark = marks.get(index);
        double line = toX.applyAsDouble(mark.at());
        double to = line - INDENT;
        double from = to - Typeface.width(text(index), font(mark));
        int row = 0;
        for (Placed earlier : labels) {
            if (earlier.line() > from - GAP) {
                row = Math.max(row, earlier.row() + 1);
            }
        }
        return new Placed(mark, text(index), line, from, to, row);
    }

    private Placed rightOfLine(int index, List<Placed> laterLabels) {
        Mark mark = marks.get(index);
        double line = toX.applyAsDouble(mark.at());
        double from = line + INDENT;
        double to = from + Typeface.width(text(index), font(mark));
        int row = 0;
        for (Placed later : laterLabels) {
            if (later.line() < to + GAP) {
                row = Math.max(row, later.row() + 1);
            }
        }
        return new Placed(mark, text(index), line, from, to, row);
    }

    private String text(int index) {
        return numbered ? Integer.toString(index + 1) : marks.get(index).label();
    }

    private Font font(Mark mark) {
        return mark.kind() == Mark.Kind.EVENT ? look.smallItalic() : look.small();
    }

    /** Height of the strip in points. */
    double height() {
        return rows() * ROW + DESCENT;
    }

    /**
     * @param bottom where the plot begins
     */
    void draw(Graphics2D graphics, double bottom) {
        for (Placed label : labels) {
            double base = bottom - DESCENT - label.row() * ROW;
            graphics.setColor(Ink.MARK);
            graphics.setStroke(label.mark().kind().stroke());
            Ink.line(graphics, label.line(), bottom, label.line(), base - 5);
            graphics.setColor(Ink.TEXT);
            Ink.left(graphics, label.text(), font(label.mark()), label.from(), base);
        }
    }

    /** What the caption must say of the marks. */
    String caption() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String number = numbered ? (i + 1) + " " : "";
            parts.add(number + mark.label() + " (" + mark.quarter() + ")");
        }
        return parts.isEmpty()
                ? ""
                : parts.stream().collect(Collectors.joining("; ", "Vertical lines: ", "."));
    }
}
