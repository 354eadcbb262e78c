package leapfrog.output.chart.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import leapfrog.model.core.Quarter;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.words.Words;

/**
 * Numbers above the marks of a plot, one a quarter, moved apart and tied to their lines; the
 * caption tells what they stand for. Two rows hold them where one does not. Where even these do
 * not, lines go without numbers and only the caption tells them.
 */
final class NumberedMarks implements MarkStrip {

    private static final double ROW = 8.6;
    private static final double FOOT = 2;
    private static final double TIE = 7;
    private static final double GAP = 2.6;
    private static final double DESCENT = 1.4;

    private final Frame frame;
    private final List<List<Mark>> groups;
    private final int rows;
    private final double[] middles;

    NumberedMarks(Frame frame) {
        this.frame = frame;
        Map<Quarter, List<Mark>> byQuarter =
                frame.marks().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Mark::quarter, TreeMap::new, Collectors.toList()));
        groups = List.copyOf(byQuarter.values());
        int count = groups.size();
        double width = Typeface.width(Integer.toString(count), frame.look().small());
        double alone = width + GAP;
        // In two rows a number stands between the ties of its neighbours.
        double staggered = width / 2 + GAP / 2;
        rows = fits(alone) ? 1 : fits(staggered) ? 2 : 0;
        double[] wishes = groups.stream().mapToDouble(group -> frame.x(group.get(0))).toArray();
        middles = EndLabels.spread(wishes, rows == 1 ? alone : staggered, frame.from(), frame.to());
    }

    private boolean fits(double pitch) {
        return EndLabels.fit(groups.size(), pitch, frame.from(), frame.to() - GAP);
    }

    @Override
    public double height() {
        return rows == 0 ? 0 : FOOT + TIE + DESCENT + rows * ROW;
    }

    @Override
    public void draw(Graphics2D graphics, double bottom) {
        for (int i = 0; rows > 0 && i < groups.size(); i++) {
            Mark mark = groups.get(i).get(0);
            double line = frame.x(mark);
            double foot = bottom - FOOT;
            double head = foot - TIE;
            double base = head - DESCENT - i % rows * ROW;
            graphics.setColor(Ink.MARK);
            graphics.setStroke(Ink.THIN);
            Ink.line(graphics, line, bottom, line, foot);
            Ink.line(graphics, line, foot, middles[i], head);
            Ink.line(graphics, middles[i], head, middles[i], base + DESCENT);
            graphics.setColor(Ink.TEXT);
            Ink.centre(graphics, Integer.toString(i + 1), font(groups.get(i)), middles[i], base);
        }
    }

    /** Slanted where nothing but events stands there, as their names would be. */
    private Font font(List<Mark> group) {
        boolean events = group.stream().allMatch(mark -> mark.kind() == Mark.Kind.EVENT);
        return events ? frame.look().smallItalic() : frame.look().small();
    }

    @Override
    public String caption() {
        Words words = frame.look().words();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            parts.add((rows > 0 ? (i + 1) + " " : "") + Mark.dated(groups.get(i), words));
        }
        return Mark.told(parts, words);
    }
}
