package leapfrog.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue of every figure there is. The one place to register a new one. */
public final class Figures {

    private static final List<Figure> ALL =
            List.of(
                    lines(
                            "gap",
                            "How far is one pole behind the other, and does the distance shrink?",
                            new Panel(
                                    "gap",
                                    "Gap in capability",
                                    "Gap, %s behind %s",
                                    "distance between the poles' frontiers in orders of magnitude"
                                            + " (dex), above zero when the first is behind"),
                            new Panel(
                                    "gap-months",
                                    "Gap in time",
                                    "Gap, %s behind %s",
                                    "the same distance in months since the leader stood there")),
                    lines(
                            "capability",
                            "What is the strongest model of each state?",
                            new Panel(
                                    "frontier-capability",
                                    "Frontier capability",
                                    "",
                                    "capability of each state's strongest model, as effective"
                                            + " training compute on a logarithmic scale")),
                    lines(
                            "self-sufficiency",
                            "What share of the chips that a state buys is its own?",
                            new Panel(
                                    "chip-self-sufficiency",
                                    "Chip self-sufficiency",
                                    "",
                                    "share of the computing that each state buys from its own"
                                            + " vendors")),
                    lines(
                            "adoption",
                            "How fast does the technology come into use?",
                            new Panel(
                                    "adoption",
                                    "Firms that have adopted",
                                    "",
                                    "share of firms in each state that have adopted")),
                    new Figure(
                            "policy-timeline",
                            "Which instrument acts, by whom, when and how strongly?",
                            List.of(),
                            new TimelineForm()));

    private Figures() {}

    private static Figure lines(String id, String question, Panel... panels) {
        List<String> measures = new ArrayList<>();
        for (Panel panel : panels) {
            measures.add(panel.measure());
        }
        return new Figure(id, question, measures, new SeriesForm(List.of(panels)));
    }

    /** In the order in which a run draws them. */
    public static List<Figure> all() {
        return ALL;
    }

    public static List<String> ids() {
        return ALL.stream().map(Figure::id).toList();
    }

    public static Optional<Figure> ofId(String id) {
        return ALL.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
