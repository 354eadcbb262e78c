package leapfrog.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Trigger;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;

/** Makes a {@link Scenario} of the merged content of its files, noting all that is wrong. */
final class ScenarioCheck {

    private static final int FEWEST_ADOPTERS = 10;
    private static final int MOST_ADOPTERS = 1_000_000;
    private static final int USUAL_ADOPTERS = 2000;

    private final ParameterCatalog parameters;
    private final MeasureCatalogue measures;
    private final ScenarioLayer content;
    private final Mistakes mistakes;
    private final Section root;
    private final ResolvedScenario resolved;

    ScenarioCheck(
            ParameterCatalog parameters,
            MeasureCatalogue measures,
            ScenarioLayer content,
            Mistakes mistakes) {
        this.parameters = parameters;
        this.measures = measures;
        this.content = content;
        this.mistakes = mistakes;
        this.root = new Section("", content.plain(), mistakes);
        this.resolved = new ResolvedScenario(content.plain());
    }

    /**
     * The scenario, or nothing when there is any mistake.
     *
     * @param figures ids of the figures that may be asked for
     * @param load finds the map of the actors, which may stand in a file of their own
     */
    Optional<Scenario> scenario(
            Path file, Set<String> figures, Function<Tree, Optional<Tree.Fields>> load) {
        String name = root.needed("name", Forms::name).orElse("");
        String description = root.value("description", Forms::text).orElse("");
        root.value("question", Forms::text);
        root.value("precedent", Forms::text);
        List.of("extends", "policies", "events").forEach(root::find);
        Horizon horizon = Horizon.read(root);
        resolved.horizon(horizon);
        Blueprint blueprint = blueprint(horizon, root.need("actors").flatMap(load));
        List<String> wanted = figures(figures);
        root.rejectUnread();
        return mistakes.none()
                ? Optional.of(
                        new Scenario(file, name, description, blueprint, wanted, resolved.text()))
                : Optional.empty();
    }

    private Blueprint blueprint(Horizon horizon, Optional<Tree.Fields> tree) {
        tree.ifPresent(resolved::actors);
        ActorNames known = tree.map(ActorNames::of).orElse(ActorNames.unknown());
        Actors actors = actors(tree, known);
        MeasureNames names = new MeasureNames(measures.all(), known);
        PolicyReader policies = new PolicyReader(known, names, horizon.from(), mistakes);
        policies.read(content.policies());
        resolved.policies(policies.resolved(content.plain().place()));
        EventReader events = new EventReader(mistakes);
        events.read(content.events());
        resolved.events(events.resolved());
        return new Blueprint(
                horizon.from(),
                horizon.to(),
                horizon.fork(),
                adopters(),
                actors.states(),
                actors.firms(),
                parameters(),
                policies.instruments(),
                events.events(),
                probes(names, actors),
                watched(policies.instruments(), names));
    }

    /** What triggers read, each once, recorded or not. */
    private static List<Probe> watched(List<DatedInstrument> instruments, MeasureNames names) {
        return instruments.stream()
                .flatMap(dated -> dated.schedule().when().stream())
                .map(Trigger::label)
                .distinct()
                .map(label -> names.parse(label).probe())
                .toList();
    }

    private int adopters() {
        int adopters =
                root.value("adopters", Forms.integer(FEWEST_ADOPTERS, MOST_ADOPTERS))
                        .orElse(USUAL_ADOPTERS);
        resolved.adopters(adopters);
        return adopters;
    }

    private Actors actors(Optional<Tree.Fields> tree, ActorNames known) {
        boolean inside = root.find("actors").filter(Tree.Fields.class::isInstance).isPresent();
        ActorReader reader = new ActorReader(known, mistakes);
        Actors read =
                tree.map(actors -> reader.read(actors, inside ? "actors" : "")).orElse(Actors.NONE);
        return root.filledList("poles", known::state, "name at least one state")
                .map(read::withPoles)
                .orElse(read);
    }

    private Parameters parameters() {
        Map<String, Double> changed =
                root.section("parameters").map(parameters::overrides).orElse(Map.of());
        resolved.parameters(
                changed.keySet().stream()
                        .filter(
                                id ->
                                        changed.get(id)
                                                != parameters.ofId(id).orElseThrow().fallback())
                        .toList());
        return parameters.defaults().with(changed);
    }

    private List<Probe> probes(MeasureNames names, Actors actors) {
        Optional<List<MeasureNames.Reading>> said =
                root.filledList(
                        "measures", names::parse, "without the key the usual ones are recorded");
        if (said.isPresent()) {
            return said.get().stream().map(MeasureNames.Reading::probe).toList();
        }
        if (!mistakes.none()) {
            return List.of();
        }
        List<String> labels =
                measures.standard(actors.stateIds(), actors.poles(), actors.vendors());
        resolved.measures(labels);
        return labels.stream()
                .map(label -> new Tree.Text(root.place(), label))
                .map(label -> Section.scalar(label, "measures", names::parse, mistakes))
                .flatMap(Optional::stream)
                .map(MeasureNames.Reading::probe)
                .toList();
    }

    private List<String> figures(Set<String> known) {
        return root.filledList(
                        "figures",
                        Forms.known("figure", known),
                        "without the key the usual ones are drawn")
                .orElse(List.of());
    }
}
