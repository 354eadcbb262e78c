package leapfrog.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.output.chart.channel.ChannelForm;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.flow.FlowLayer;
import leapfrog.output.chart.flow.NetworkForm;
import leapfrog.output.chart.line.Panel;
import leapfrog.output.chart.line.SeriesForm;
import leapfrog.output.chart.line.VendorForm;
import leapfrog.output.chart.timeline.TimelineForm;

/** The catalogue of every figure there is. The one place to register a new one. */
public final class Figures {

    private static final List<Figure> ALL =
            List.of(
                    lines(
                            "gap",
                            "How far is one pole behind the other, and does the distance shrink?",
                            "Distance between the poles' frontiers",
                            new Panel(
                                    "gap",
                                    "Gap",
                                    "%s behind %s",
                                    "in orders of magnitude (dex), above zero while the state"
                                            + " named first is behind"),
                            new Panel(
                                    "gap-months",
                                    "Gap",
                                    "%s behind %s",
                                    "in months since the leader stood there")),
                    lines(
                            "capability",
                            "What is the strongest model of each state?",
                            "Capability of each state's strongest model, as effective training"
                                    + " compute on a logarithmic scale",
                            new Panel("frontier-capability", "Frontier capability", "", "")),
                    lines(
                            "self-sufficiency",
                            "What share of the chips that a state buys is its own?",
                            "Share of the compute that each state buys from its own vendors",
                            new Panel("chip-self-sufficiency", "Chip self-sufficiency", "", "")),
                    new Figure(
                            "chip-channels",
                            "By which channels does a state under controls come by its chips?",
                            ChannelForm.measures(),
                            new ChannelForm()),
                    lines(
                            "adoption",
                            "How fast does the technology come into use?",
                            "Share of the firms in each state that have adopted the technology",
                            new Panel("adoption", "Firms that have adopted", "", "")),
                    new Figure(
                            "vendor-revenue",
                            "What do the largest vendors sell, and what do controls cost them?",
                            VendorForm.measures(),
                            new VendorForm()),
                    new Figure(
                            "policy-timeline",
                            "Which instrument acts, by whom, when and how strongly?",
                            List.of(),
                            new TimelineForm()),
                    new Figure(
                            "network",
                            "Who supplies whom along the chain from tools to devices?",
                            FlowLayer.measures(),
                            new NetworkForm()));

    private Figures() {}

    private static Figure lines(String id, String question, String lead, Panel... panels) {
        List<String> measures = new ArrayList<>();
        for (Panel panel : panels) {
            measures.add(panel.measure());
        }
        return new Figure(id, question, measures, new SeriesForm(lead, List.of(panels)));
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
