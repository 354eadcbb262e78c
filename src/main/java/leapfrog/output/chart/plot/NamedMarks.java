package leapfrog.output.chart.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.words.Words;

/**
 * The names of marks, staggered above a plot. Earlier marks have their text to the left of their
 * line and later ones to the right, so that no line runs through a text.
 */
final class NamedMarks implements MarkStrip {

    private static final double ROW = 8.6;
    private static final double GAP = 4;
    private static final double INDENT = 1.8;
    private static final double DESCENT = 2.4;
    private static final double HALF_TICK_LABEL = 3.6;
    private static final int MOST_ROWS = 5;

    /** A label in its place: text from {@code from} to {@code to}, rows counted upwards from 0. */
    private record Placed(Mark mark, double line, double from, double to, int row) {}

    private final Frame frame;
    private final List<Placed> labels;

    /** Sets the first {@code split} marks to the left of their lines, the others to the right. */
    private NamedMarks(Frame frame, int split) {
        this.frame = frame;
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

    /** Empty when they take too many rows. */
    static Optional<NamedMarks> lay(Frame frame) {
        NamedMarks best = null;
        for (int split = 0; split <= frame.marks().size(); split++) {
            NamedMarks strip = new NamedMarks(frame, split);
            if (strip.fits() && (best == null || strip.cost() < best.cost())) {
                best = strip;
            }
        }
        return Optional.ofNullable(best).filter(strip -> strip.rows() <= MOST_ROWS);
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
        double from = to - Typeface.width(mark.label(), font(mark));
        int row = 0;
        for (Placed earlier : labels) {
            if (earlier.line() > from - GAP) {
                row = Math.max(row, earlier.row() + 1);
            }
        }
        return new Placed(mark, line, from, to, row);
    }

    private Placed rightOfLine(int index, List<Placed> laterLabels) {
        Mark mark = frame.marks().get(index);
        double line = frame.x(mark);
        double from = line + INDENT;
        double to = from + Typeface.width(mark.label(), font(mark));
        int row = 0;
        for (Placed later : laterLabels) {
            if (later.line() < to + GAP) {
                row = Math.max(row, later.row() + 1);
            }
        }
        return new Placed(mark, line, from, to, row);
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

    @Override
    public double height() {
        return rows() * ROW + foot();
    }

    @Override
    public void draw(Graphics2D graphics, double bottom) {
        for (Placed label : labels) {
            double base = bottom - foot() - label.row() * ROW;
            graphics.setColor(Ink.MARK);
            graphics.setStroke(label.mark().kind().stroke());
            Ink.line(graphics, label.line(), bottom, label.line(), base - 5);
            graphics.setColor(Ink.TEXT);
            Ink.left(graphics, label.mark().label(), font(label.mark()), label.from(), base);
        }
    }

    @Override
    public String caption() {
        Words words = frame.look().words();
        return Mark.told(
                frame.marks().stream().map(mark -> Mark.dated(List.of(mark), words)).toList(),
                words);
    }
}
