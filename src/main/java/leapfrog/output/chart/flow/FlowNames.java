package leapfrog.output.chart.flow;

import java.util.List;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.Look;

/**
 * What states are called in the pictures of flows: all by their names or, where one of these finds
 * no room, all by their ids.
 */
final class FlowNames {

    private static final double ROOM_AT_EDGE = 0.6;
    private static final double ROOM_INSIDE = 0.75;

    private final FigureInput input;
    private final Look look;
    private final boolean full;

    /**
     * @param nodes all that are drawn
     * @param pitch distance of two columns
     */
    FlowNames(FigureInput input, List<FlowCut.Node> nodes, Look look, double pitch) {
        this.input = input;
        this.look = look;
        full = look.hasNames() && nodes.stream().allMatch(node -> fits(node, look, pitch));
    }

    private boolean fits(FlowCut.Node node, Look look, double pitch) {
        double room = pitch * (node.role().isAtEdge() ? ROOM_AT_EDGE : ROOM_INSIDE);
        return Typeface.width(input.name(node.state()), look.textBold()) <= room;
    }

    String of(FlowCut.Node node) {
        if (node.isOthers()) {
            return look.words().of("network.others");
        }
        return full ? input.name(node.state()) : node.state();
    }

    /** What the caption must say of ids; empty where names are written. */
    String caption() {
        return full ? "" : input.key();
    }
}
