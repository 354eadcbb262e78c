package leapfrog.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.output.chart.channel.ChannelForm;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.flow.FlowLayer;
import leapfrog.output.chart.flow.NetworkForm;
import leapfrog.output.chart.grid.EcosystemForm;
import leapfrog.output.chart.grid.ThirdForm;
import leapfrog.output.chart.line.Panel;
import leapfrog.output.chart.line.Scale;
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
                    new Figure(
                            "ecosystem-share",
                            "Whose ecosystems does the world build on?",
                            EcosystemForm.measures(),
                            new EcosystemForm()),
                    lines(
                            "innovation-imitation",
                            "Who pushes the frontier, and who follows it?",
                            "Share of the research money of each state's firms that goes to"
                                    + " innovation rather than imitation",
                            new Panel("innovation-share", "Innovation in research", "", "")),
                    lines(
                            "data-stock",
                            "Who holds the data, and does it stay at home?",
                            "Training data",
                            new Panel(
                                    "data-stock",
                                    "Data held, largest of 2015 = 1",
                                    "",
                                    "that firms of each state hold, as multiples of the largest"
                                            + " holding of 2015, on a logarithmic scale",
                                    Scale.MANY_DECADES),
                            new Panel(
                                    "data-home-share",
                                    "Data held at home",
                                    "",
                                    "share of the data produced in a state that its own firms"
                                            + " hold")),
                    lines(
                            "adoption",
                            "How fast does the technology come into use?",
                            "Share of the firms in each state that have adopted the technology",
                            new Panel("adoption", "Firms that have adopted", "", "")),
                    lines(
                            "value-added",
                            "What does use of the technology add to each economy?",
                            "Value added by use of the technology, net of the cost of adopting it",
                            new Panel("value-added-share", "Added to GDP", "", "as a share of GDP"),
                            new Panel("value-added", "Added to GDP", "", "in money of the day")),
                    lines(
                            "talent",
                            "Where do the best people work?",
                            "Share of the world's top talent that works in each state",
                            new Panel("top-talent-share", "Top talent", "", "")),
                    lines(
                            "bloc-index",
                            "Does the world split into blocs, and in which layer first?",
                            "Bloc index of each layer of the value chain: 0 where suppliers and"
                                    + " users meet without regard to blocs, 1 where they meet only"
                                    + " within them, below 0 where they rather meet across them",
                            new Panel("bloc-index", "Bloc index", "", "", Scale.WITH_ZERO)),
                    new Figure(
                            "third-states",
                            "What does the contest bring third states, and what does it cost"
                                    + " them?",
                            ThirdForm.measures(),
                            new ThirdForm()),
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
