package leapfrog.output.chart.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leapfrog.output.chart.Drawn;

/**
 * What of the flows is drawn: states that are small in a role in every quarter shown are taken
 * together, and ribbons that are thin all the same are left out.
 */
final class FlowCut {

    private static final double LEAST_STATE = 0.03;
    private static final double LEAST_RIBBON = 0.01;

    private final Map<FlowRole, Set<String>> small = new EnumMap<>(FlowRole.class);

    /**
     * A state in a role.
     *
     * @param state empty for the small ones together
     */
    record Node(FlowRole role, String state) {

        boolean isOthers() {
            return state.isEmpty();
        }
    }

    /**
     * A flow as drawn.
     *
     * @param share of all that crosses its gap
     */
    record Ribbon(FlowLayer layer, Node seller, Node buyer, double share) {}

    /** How a flow is drawn. */
    enum Drawn {
        ALONE,
        MERGED,
        LEFT_OUT
    }

    FlowCut(List<FlowBook> books) {
        for (FlowRole role : FlowRole.values()) {
            Set<String> minor = new LinkedHashSet<>();
            for (FlowBook book : books) {
                for (FlowBook.Flow flow : book.flows()) {
                    if (flow.layer().seller() == role) {
                        minor.add(flow.seller());
                    }
                    if (flow.layer().buyer() == role) {
                        minor.add(flow.buyer());
                    }
                }
            }
            minor.removeIf(
                    state ->
                            books.stream()
                                    .anyMatch(book -> book.weight(role, state) >= LEAST_STATE));
            small.put(role, minor.size() > 1 ? minor : Set.of());
        }
    }

    /** States that are taken together in a role. */
    Set<String> small(FlowRole role) {
        return small.get(role);
    }

    private Node node(FlowRole role, String state) {
        return new Node(role, small.get(role).contains(state) ? "" : state);
    }

    private Map<Ribbon, Double> all(FlowBook book) {
        Map<Ribbon, Double> shares = new LinkedHashMap<>();
        for (FlowBook.Flow flow : book.flows()) {
            shares.merge(end(flow), book.share(flow), Double::sum);
        }
        return shares;
    }

    /** The ends of a flow, without its width. */
    private Ribbon end(FlowBook.Flow flow) {
        FlowLayer layer = flow.layer();
        Node seller = node(layer.seller(), flow.seller());
        Node buyer = node(layer.buyer(), flow.buyer());
        return new Ribbon(layer, seller, buyer, 0);
    }

    List<Ribbon> ribbons(FlowBook book) {
        List<Ribbon> ribbons = new ArrayList<>();
        all(book)
                .forEach(
                        (end, share) -> {
                            if (share >= LEAST_RIBBON) {
                                ribbons.add(
                                        new Ribbon(end.layer(), end.seller(), end.buyer(), share));
                            }
                        });
        return ribbons;
    }

    /** Share of what crosses a gap that no ribbon shows. */
    double leftOut(FlowBook book, int stage) {
        return all(book).entrySet().stream()
                .filter(each -> each.getKey().layer().stage() == stage)
                .mapToDouble(Map.Entry::getValue)
                .filter(share -> share < LEAST_RIBBON)
                .sum();
    }

    Drawn drawn(FlowBook book, FlowBook.Flow flow) {
        Ribbon end = end(flow);
        if (all(book).get(end) < LEAST_RIBBON) {
            return Drawn.LEFT_OUT;
        }
        return end.seller().isOthers() || end.buyer().isOthers() ? Drawn.MERGED : Drawn.ALONE;
    }
}
