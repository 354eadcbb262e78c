package leapfrog.output.chart.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Where the bars and bands of a picture of flows stand: four columns of bars, each bar below room
 * for its label, and bands between them. Every gap is drawn to its own total, so a bar may be
 * longer on the side where it sells than on the side where it buys.
 */
final class FlowLayout {

    static final double BAR = 5;
    static final double ROW = 7.8;

    private static final double ABOVE_BAR = 1.5;
    private static final double BETWEEN = 3.5;
    private static final double HEAD = 11;

    /**
     * Lengths that a layout must keep to, in points.
     *
     * @param width of the picture
     * @param whole height of all that crosses a gap
     * @param least height of the picture
     */
    record Space(double width, double whole, double least) {

        /** Distance of two columns. */
        double pitch() {
            return (width - BAR) / (FlowRole.COLUMNS - 1);
        }
    }

    /**
     * What a layout must keep to.
     *
     * @param order of the nodes of a column
     * @param rows lines of a node's label
     */
    record Rules(Comparator<FlowCut.Node> order, ToIntFunction<FlowCut.Node> rows, Space space) {}

    /** A state in a role. Lengths of its two sides are in points. */
    record Bar(FlowCut.Node node, double x, double y, double bought, double sold) {

        double height() {
            return Math.max(bought, sold);
        }

        double middle() {
            return y + height() / 2;
        }

        Bar lower(double shift) {
            return new Bar(node, x, y + shift, bought, sold);
        }
    }

    /** A ribbon from the right side of a bar to the left side of another. */
    record Band(FlowCut.Ribbon ribbon, double x1, double y1, double x2, double y2, double width) {}

    private final List<FlowCut.Ribbon> ribbons;
    private final Rules rules;
    private final Map<FlowCut.Node, Bar> bars = new LinkedHashMap<>();
    private final double height;

    FlowLayout(List<FlowCut.Ribbon> ribbons, Rules rules) {
        this.ribbons = ribbons;
        this.rules = rules;
        List<List<Bar>> columns = new ArrayList<>();
        double most = rules.space().least();
        for (int c = 0; c < FlowRole.COLUMNS; c++) {
            columns.add(column(c));
            most = Math.max(most, foot(columns.get(c)));
        }
        height = most;
        for (List<Bar> column : columns) {
            double shift = (height - foot(column)) / 2;
            column.forEach(bar -> bars.put(bar.node(), bar.lower(shift)));
        }
    }

    private static double foot(List<Bar> column) {
        if (column.isEmpty()) {
            return 0;
        }
        Bar last = column.get(column.size() - 1);
        return last.y() + last.height() + BETWEEN;
    }

    /** The bars of a column one below the other, from the top. */
    private List<Bar> column(int number) {
        List<FlowCut.Node> nodes =
                ribbons.stream()
                        .flatMap(ribbon -> Stream.of(ribbon.seller(), ribbon.buyer()))
                        .filter(node -> node.role().column() == number)
                        .distinct()
                        .sorted(rules.order())
                        .toList();
        List<Bar> column = new ArrayList<>();
        double y = HEAD;
        for (FlowCut.Node node : nodes) {
            boolean opensRole =
                    !column.isEmpty() && column.get(column.size() - 1).node().role() != node.role();
            y += (opensRole ? HEAD + BETWEEN : 0) + rules.rows().applyAsInt(node) * ROW + ABOVE_BAR;
            Bar bar = new Bar(node, number * pitch(), y, side(node, false), side(node, true));
            column.add(bar);
            y += bar.height() + BETWEEN;
        }
        return column;
    }

    private double side(FlowCut.Node node, boolean selling) {
        return touching(node, selling).mapToDouble(FlowCut.Ribbon::share).sum()
                * rules.space().whole();
    }

    private Stream<FlowCut.Ribbon> touching(FlowCut.Node node, boolean selling) {
        return ribbons.stream().filter(r -> (selling ? r.seller() : r.buyer()).equals(node));
    }

    /** Height at which a ribbon leaves its seller or reaches its buyer. */
    private double end(FlowCut.Ribbon ribbon, boolean selling) {
        Bar bar = bars.get(selling ? ribbon.seller() : ribbon.buyer());
        // In the order of their other ends, so that few ribbons cross.
        List<FlowCut.Ribbon> sorted =
                touching(bar.node(), selling)
                        .sorted(
                                Comparator.comparingDouble(
                                        r -> bars.get(selling ? r.buyer() : r.seller()).middle()))
                        .toList();
        double y = bar.middle() - (selling ? bar.sold() : bar.bought()) / 2;
        for (FlowCut.Ribbon above : sorted.subList(0, sorted.indexOf(ribbon))) {
            y += above.share() * rules.space().whole();
        }
        return y;
    }

    List<Bar> bars() {
        return List.copyOf(bars.values());
    }

    /** The widest first, so that none hides a thinner one. */
    List<Band> bands() {
        return ribbons.stream()
                .map(
                        ribbon ->
                                new Band(
                                        ribbon,
                                        bars.get(ribbon.seller()).x() + BAR,
                                        end(ribbon, true),
                                        bars.get(ribbon.buyer()).x(),
                                        end(ribbon, false),
                                        ribbon.share() * rules.space().whole()))
                .sorted(Comparator.comparingDouble(Band::width).reversed())
                .toList();
    }

    /** Distance of two columns. */
    double pitch() {
        return rules.space().pitch();
    }

    double width() {
        return rules.space().width();
    }

    double height() {
        return height;
    }

    /** Base line of the lowest row above a bar. */
    double base(Bar bar) {
        return bar.y() - ABOVE_BAR - 0.8;
    }

    /** Base line of a role's heading: at the top, or inside the column for its second role. */
    double head(FlowRole role) {
        List<Bar> column =
                bars.values().stream()
                        .filter(bar -> bar.node().role().column() == role.column())
                        .toList();
        Bar first =
                column.stream().filter(bar -> bar.node().role() == role).findFirst().orElseThrow();
        if (column.get(0).equals(first)) {
            return HEAD - 3.5;
        }
        return first.y() - ABOVE_BAR - rules.rows().applyAsInt(first.node()) * ROW - 4;
    }
}
