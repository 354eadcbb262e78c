package leapfrog.output.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.output.chart.channel.ChannelForm;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.Form;
import leapfrog.output.chart.flow.FlowLayer;
import leapfrog.output.chart.flow.NetworkForm;
import leapfrog.output.chart.grid.EcosystemForm;
import leapfrog.output.chart.grid.ThirdForm;
import leapfrog.output.chart.line.Panel;
import leapfrog.output.chart.line.Scale;
import leapfrog.output.chart.line.SeriesForm;
import leapfrog.output.chart.line.VendorForm;
import leapfrog.output.chart.timeline.TimelineForm;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/**
 * The catalogue of every figure there is. The one place to register a new one; its question stands
 * with the words of each language under {@code figure.ID}.
 */
public final class Figures {

    private static final Map<Language, List<Figure>> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Figures(Words.in(language)).catalogue());
        }
    }

    private final Words words;

    private Figures(Words words) {
        this.words = words;
    }

    private List<Figure> catalogue() {
        return List.of(
                lines("gap", panel("gap"), panel("gap-months")),
                lines("capability", panel("frontier-capability")),
                lines("self-sufficiency", panel("chip-self-sufficiency")),
                figure("chip-channels", ChannelForm.measures(), new ChannelForm()),
                figure("ecosystem-share", EcosystemForm.measures(), new EcosystemForm()),
                lines("innovation-imitation", panel("innovation-share")),
                lines(
                        "data-stock",
                        panel("data-stock", Scale.MANY_DECADES),
                        panel("data-home-share")),
                lines("adoption", panel("adoption")),
                lines("value-added", panel("value-added-share"), panel("value-added")),
                lines("talent", panel("top-talent-share")),
                lines("bloc-index", panel("bloc-index", Scale.WITH_ZERO)),
                figure("third-states", ThirdForm.measures(), new ThirdForm()),
                figure("vendor-revenue", VendorForm.measures(), new VendorForm()),
                figure("policy-timeline", List.of(), new TimelineForm()),
                figure("network", FlowLayer.measures(), new NetworkForm()));
    }

    private Figure figure(String id, List<String> measures, Form form) {
        return new Figure(id, words.of("figure." + id), measures, form);
    }

    private Figure lines(String id, Panel... panels) {
        List<String> measures = new ArrayList<>();
        for (Panel panel : panels) {
            measures.add(panel.measure());
        }
        String lead = words.of("figure." + id + ".lead");
        return figure(id, measures, new SeriesForm(lead, List.of(panels)));
    }

    private Panel panel(String measure) {
        return panel(measure, Scale.FITTED);
    }

    private Panel panel(String measure, Scale scale) {
        String key = "panel." + measure;
        return new Panel(
                measure,
                words.of(key),
                words.find(key + ".pair").orElse(""),
                words.find(key + ".caption").orElse(""),
                scale);
    }

    /** In the order in which a run draws them, in English. */
    public static List<Figure> all() {
        return all(Language.EN);
    }

    /** In the order in which a run draws them. */
    public static List<Figure> all(Language language) {
        return ALL.get(language);
    }

    public static List<String> ids() {
        return all().stream().map(Figure::id).toList();
    }

    /** A figure with its words in English. */
    public static Optional<Figure> ofId(String id) {
        return ofId(id, Language.EN);
    }

    /** A figure with its words in a language. */
    public static Optional<Figure> ofId(String id, Language language) {
        return all(language).stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
