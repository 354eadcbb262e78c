package leapfrog.output.chart.flow;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;

/**
 * The labels of a picture of flows: roles above their columns, and above each bar its state with as
 * many of its largest firms as find room beside what stands there already.
 */
final class FlowLabels {

    private static final double CLEAR = 2;
    private static final double WORD = 2.6;
    private static final int MOST_FIRMS = 2;

    /** A line of text by its left end and base line. */
    record Text(String text, Font font, double x, double base) {

        double width() {
            return Typeface.width(text, font);
        }

        private boolean touches(Text other) {
            return box().intersects(other.box());
        }

        private Rectangle2D box() {
            double size = font.getSize2D();
            return new Rectangle2D.Double(
                    x - CLEAR, base - 0.75 * size, width() + 2 * CLEAR, 0.97 * size);
        }
    }

    private final FlowLayout layout;
    private final Look look;
    private final List<Text> heads = new ArrayList<>();
    private final Map<FlowLayout.Bar, List<Text>> labels = new LinkedHashMap<>();

    /**
     * @param firms names of a node's firms, the largest first
     */
    FlowLabels(
            FlowLayout layout,
            FlowNames names,
            Look look,
            Function<FlowCut.Node, List<String>> firms) {
        this.layout = layout;
        this.look = look;
        for (FlowRole role : FlowRole.values()) {
            if (layout.bars().stream().anyMatch(bar -> bar.node().role() == role)) {
                Font font = look.smallItalic();
                double width = Typeface.width(role.title(look.words()), font);
                double x = left(role.column(), width);
                heads.add(new Text(role.title(look.words()), font, x, layout.head(role)));
            }
        }
        for (FlowLayout.Bar bar : layout.bars()) {
            labels.put(bar, label(bar, names.of(bar.node()), ""));
        }
        // Inner columns first: there what a neighbour took cannot be had elsewhere.
        for (boolean edge : new boolean[] {false, true}) {
            for (FlowLayout.Bar bar : layout.bars()) {
                if (edge == bar.node().role().isAtEdge()) {
                    addFirms(bar, names.of(bar.node()), firms.apply(bar.node()));
                }
            }
        }
    }

    /** Lines of a node's label: one of all where there is room across, else firms below. */
    static int rows(Look look, boolean hasFirms) {
        return isInline(look) || !hasFirms ? 1 : 2;
    }

    /** Two pictures side by side are narrow, one above the other must be low. */
    private static boolean isInline(Look look) {
        return look.size() != Size.DOUBLE;
    }

    private void addFirms(FlowLayout.Bar bar, String name, List<String> all) {
        for (int count = Math.min(MOST_FIRMS, all.size()); count > 0; count--) {
            List<Text> label = label(bar, name, String.join(", ", all.subList(0, count)));
            if (isFree(label, bar)) {
                labels.put(bar, label);
                return;
            }
        }
    }

    private List<Text> label(FlowLayout.Bar bar, String name, String firms) {
        int column = bar.node().role().column();
        double base = layout.base(bar);
        double nameWidth = Typeface.width(name, look.textBold());
        double firmsWidth = Typeface.width(firms, look.small());
        if (firms.isEmpty()) {
            return List.of(new Text(name, look.textBold(), left(column, nameWidth), base));
        }
        if (isInline(look)) {
            double x = left(column, nameWidth + WORD + firmsWidth);
            return List.of(
                    new Text(name, look.textBold(), x, base),
                    new Text(firms, look.small(), x + nameWidth + WORD, base));
        }
        double above = base - FlowLayout.ROW;
        return List.of(
                new Text(name, look.textBold(), left(column, nameWidth), above),
                new Text(firms, look.small(), left(column, firmsWidth), base));
    }

    /** Starts with its column on the left, ends with it on the right, else stands over it. */
    private double left(int column, double width) {
        if (column == 0) {
            return 0;
        }
        return column == FlowRole.COLUMNS - 1
                ? layout.width() - width
                : column * layout.pitch() + FlowLayout.BAR / 2 - width / 2;
    }

    /** Whether a label touches no other one and stays between the neighbouring columns. */
    private boolean isFree(List<Text> label, FlowLayout.Bar bar) {
        int column = bar.node().role().column();
        double from = Math.max(0, (column - 1) * layout.pitch() + FlowLayout.BAR);
        double to = Math.min(layout.width(), (column + 1) * layout.pitch());
        List<Text> others = new ArrayList<>(heads);
        labels.forEach(
                (other, texts) -> {
                    if (!other.equals(bar)) {
                        others.addAll(texts);
                    }
                });
        return label.stream()
                .allMatch(
                        text ->
                                text.x() >= from
                                        && text.x() + text.width() <= to + 1e-9
                                        && others.stream().noneMatch(text::touches));
    }

    List<Text> heads() {
        return heads;
    }

    /** Names of states and firms. */
    List<Text> all() {
        return labels.values().stream().flatMap(List::stream).toList();
    }
}
