package leapfrog.output.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
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
    private static final double HALF_TICK_LABEL = 3.6;
    private static final int MOST_ROWS = 5;

    /** A label in its place: text from {@code from} to {@code to}, rows counted upwards from 0. */
    private record Placed(Mark mark, String text, double line, double from, double to, int row) {}

    private final Frame frame;
    private final List<Placed> labels;
    private final boolean numbered;

    /**
     * Where marks are set.
     *
     * @param plot whose left and right edge is the span of time; its height does not matter
     * @param from where on the page text may begin
     * @param to where on the page text must have ended
     */
    record Frame(
            List<Mark> marks, Look look, TimeFrame time, Rectangle2D plot, double from, double to) {

        private double x(Mark mark) {
            return Axes.toX(mark.at(), time, plot);
        }
    }

    /** Sets the first {@code split} marks to the left of their lines, the others to the right. */
    private MarkStrip(Frame frame, int split, boolean numbered) {
        this.frame = frame;
        this.numbered = numbered;
        this.labels = new ArrayList<>();
        for (int i = 0; i < split; i++) {
            labels.add(leftOfLine(i));
        }
        List<Placed> later = new ArrayList<>();
        for (int i = frame.marks().size() - 1; i >= split; i--) {
            later.add(rightOfLine(i, later));
        }
        labels.addAll(later);
    }

    static MarkStrip lay(Frame frame) {
        int count = frame.marks().size();
        MarkStrip best = null;
        for (int split = 0; split <= count; split++) {
            MarkStrip strip = new MarkStrip(frame, split, false);
            if (strip.fits() && (best == null || strip.cost() < best.cost())) {
                best = strip;
            }
        }
        boolean spelled = best != null && best.rows() <= MOST_ROWS;
        return spelled ? best : new MarkStrip(frame, count / 2, true);
    }

    private boolean fits() {
        return labels.stream()
                .allMatch(label -> label.from() >= frame.from() && label.to() <= frame.to());
    }

    private int cost() {
        return 100 * rows() + labels.stream().mapToInt(Placed::row).sum();
    }

    private int rows() {
        return labels.stream().mapToInt(label -> label.row() + 1).max().orElse(0);
    }

    private Placed leftOfLine(int index) {
        Mark mark = frame.marks().get(index);
        double line = frame.x(mark);
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
        Mark mark = frame.marks().get(index);
        double line = frame.x(mark);
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
        return numbered ? Integer.toString(index + 1) : frame.marks().get(index).label();
    }

    private Font font(Mark mark) {
        Look look = frame.look();
        return mark.kind() == Mark.Kind.EVENT ? look.smallItalic() : look.small();
    }

    /** Base line of the lowest row above the plot; higher when it runs over the axis's numbers. */
    private double foot() {
        boolean overAxis =
                labels.stream().anyMatch(label -> label.from() < frame.plot().getX() + GAP);
        return DESCENT + (overAxis ? HALF_TICK_LABEL : 0);
    }

    /** Height of the strip in points. */
    double height() {
        return rows() * ROW + foot();
    }

    /**
     * @param bottom where the plot begins
     */
    void draw(Graphics2D graphics, double bottom) {
        for (Placed label : labels) {
            double base = bottom - foot() - label.row() * ROW;
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
        for (int i = 0; i < frame.marks().size(); i++) {
            Mark mark = frame.marks().get(i);
            String number = numbered ? (i + 1) + " " : "";
            String what = mark.kind() == Mark.Kind.FORK ? ", what-ifs from " : " (";
            String end = mark.kind() == Mark.Kind.FORK ? "" : ")";
            parts.add(number + mark.label() + what + mark.quarter() + end);
        }
        return parts.isEmpty()
                ? ""
                : parts.stream().collect(Collectors.joining("; ", "Vertical lines: ", "."));
    }
}
