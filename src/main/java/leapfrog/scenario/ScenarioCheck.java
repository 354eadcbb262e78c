package leapfrog.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
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
    private final Set<String> figures;
    private final Mistakes mistakes;

    ScenarioCheck(
            ParameterCatalog parameters,
            MeasureCatalogue measures,
            Set<String> figures,
            Mistakes mistakes) {
        this.parameters = parameters;
        this.measures = measures;
        this.figures = figures;
        this.mistakes = mistakes;
    }

    /**
     * @param load finds the map of the actors, which may stand in a file of their own
     */
    Optional<Scenario> scenario(
            Path file, ScenarioLayer content, Function<Tree, Optional<Tree.Fields>> load) {
        Section root = new Section("", content.plain(), mistakes);
        ResolvedScenario resolved = new ResolvedScenario(content.plain());
        String name = root.needed("name", Forms::name).orElse("");
        String description = root.value("description", Forms::text).orElse("");
        root.value("question", Forms::text);
        root.value("precedent", Forms::text);
        List.of("extends", "policies", "events").forEach(root::find);
        Horizon horizon = Horizon.read(root);
        resolved.horizon(horizon);
        Optional<Tree.Fields> tree = root.need("actors").flatMap(load);
        tree.ifPresent(resolved::actors);
        Roster roster = tree.map(Roster::of).orElse(Roster.unknown());
        Actors actors = actors(tree, root, roster);
        int adopters =
                root.value("adopters", Forms.integer(FEWEST_ADOPTERS, MOST_ADOPTERS))
                        .orElse(USUAL_ADOPTERS);
        resolved.adopters(adopters);
        MeasureNames names = new MeasureNames(measures.all(), roster);
        PolicyReader policies = new PolicyReader(roster, names, horizon.from(), mistakes);
        policies.read(content.policies());
        resolved.policies(policies.resolved(content.plain().place()));
        EventReader events = new EventReader(mistakes);
        events.read(content.events());
        resolved.events(events.resolved());
        Parameters numbers = parameters(root, resolved);
        List<Probe> probes = probes(root, names, actors, resolved);
        List<String> wanted = figures(root);
        root.rejectUnread();
        if (!mistakes.none()) {
            return Optional.empty();
        }
        Blueprint blueprint =
                new Blueprint(
                        horizon.from(),
                        horizon.to(),
                        horizon.fork(),
                        adopters,
                        actors.states(),
                        actors.firms(),
                        numbers,
                        policies.instruments(),
                        events.events(),
                        probes,
                        watched(policies.instruments(), names));
        return Optional.of(
                new Scenario(file, name, description, blueprint, wanted, resolved.text()));
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

    private Actors actors(Optional<Tree.Fields> tree, Section root, Roster roster) {
        boolean inside = root.find("actors").filter(Tree.Fields.class::isInstance).isPresent();
        Actors read =
                tree.map(
                                actors ->
                                        new ActorReader(roster, mistakes)
                                                .read(actors, inside ? "actors" : ""))
                        .orElse(Actors.NONE);
        Optional<List<String>> poles =
                root.filledList("poles", roster::state, "name at least one state");
        return poles.map(read::withPoles).orElse(read);
    }

    private Parameters parameters(Section root, ResolvedScenario resolved) {
        Optional<Section> section = root.section("parameters");
        Map<String, Double> changed = section.map(parameters::overrides).orElse(Map.of());
        List<String> different = new ArrayList<>();
        changed.forEach(
                (id, value) -> {
                    if (parameters.ofId(id).orElseThrow().fallback() != value) {
                        different.add(id);
                    }
                });
        resolved.parameters(different);
        return parameters.defaults().with(changed);
    }

    private List<Probe> probes(
            Section root, MeasureNames names, Actors actors, ResolvedScenario resolved) {
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
        return labels.stream().map(label -> names.parse(label).probe()).toList();
    }

    private List<String> figures(Section root) {
        return root.filledList(
                        "figures",
                        Forms.known("figure", figures),
                        "without the key the usual ones are drawn")
                .orElse(List.of());
    }
}
