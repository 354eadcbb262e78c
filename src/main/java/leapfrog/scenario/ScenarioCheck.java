package leapfrog.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import leapfrog.model.policy.Trigger;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;

/**
 * Makes a {@link Scenario} of the merged content of its files, noting all that is wrong. Checking
 * comes first; the catalogs of parameters and measures are opened only when something needs them,
 * since a check must be quick.
 */
final class ScenarioCheck {

    private static final int FEWEST_ADOPTERS = 10;
    private static final int MOST_ADOPTERS = 1_000_000;
    private static final int USUAL_ADOPTERS = 2000;

    private final ScenarioLayer content;
    private final Declarations declared;
    private final Mistakes mistakes;
    private final Section root;
    private final PolicyReader policies;
    private final EventReader events;
    private final ChoiceReader choices;
    private final MeasureNames names;
    private final Horizon horizon;
    private final Optional<Tree.Fields> actorTree;
    private Actors actors = Actors.NONE;
    private Map<String, Double> changed = Map.of();
    private Optional<List<MeasureNames.Reading>> measures = Optional.empty();

    /**
     * @param load finds the map of the actors, which may stand in a file of their own
     */
    ScenarioCheck(
            ScenarioLayer content,
            Declarations declared,
            Function<Tree, Optional<Tree.Fields>> load,
            Mistakes mistakes) {
        this.content = content;
        this.declared = declared;
        this.mistakes = mistakes;
        this.root = new Section("", content.plain(), mistakes);
        this.horizon = Horizon.read(root);
        this.actorTree = root.need("actors").flatMap(load);
        ActorNames known = actorTree.map(ActorNames::of).orElse(ActorNames.unknown());
        this.names = new MeasureNames(declared.measures(), known);
        this.policies = new PolicyReader(known, names, horizon.from(), mistakes);
        this.events = new EventReader(known, mistakes);
        this.choices = new ChoiceReader(known, names, horizon.fork(), mistakes);
        run(known);
    }

    private void run(ActorNames known) {
        List.of("extends", "policies", "events").forEach(root::find);
        root.needed("name", Forms::name);
        List.of("description", "question", "precedent")
                .forEach(key -> root.value(key, Forms::text));
        actors = actors(known);
        adopters();
        policies.read(content.policies());
        events.read(content.events());
        root.section("choices").ifPresent(section -> choices.read(section, policies.instruments()));
        changed =
                root.section("parameters")
                        .map(section -> declared.parameters().overrides(section))
                        .orElse(Map.of());
        measures =
                root.filledList(
                        "measures", names::parse, "without the key the usual ones are recorded");
        figures();
        root.rejectUnread();
    }

    private Actors actors(ActorNames known) {
        boolean inside = root.find("actors").filter(Tree.Fields.class::isInstance).isPresent();
        ActorReader reader = new ActorReader(known, mistakes);
        Actors read =
                actorTree
                        .map(tree -> reader.read(tree, inside ? "actors" : ""))
                        .orElse(Actors.NONE);
        return root.filledList("poles", known::state, "name at least one state")
                .map(read::withPoles)
                .orElse(read);
    }

    private int adopters() {
        return root.value("adopters", Forms.integer(FEWEST_ADOPTERS, MOST_ADOPTERS))
                .orElse(USUAL_ADOPTERS);
    }

    private List<String> figures() {
        return root.filledList(
                        "figures",
                        Forms.known("figure", declared.figures()),
                        "without the key the usual ones are drawn")
                .orElse(List.of());
    }

    /** The scenario; only when no mistake was found, and none is noted on the way. */
    Scenario scenario(Path file) {
        List<String> usual =
                measures.isPresent() ? List.of() : declared.measures().standard(actors.cast());
        Blueprint blueprint =
                new Blueprint(
                        horizon.from(),
                        horizon.to(),
                        horizon.fork(),
                        adopters(),
                        actors.states(),
                        actors.firms(),
                        declared.parameters().defaults().with(changed),
                        policies.instruments(),
                        events.events(),
                        probes(usual),
                        watched(),
                        choices.choices());
        return new Scenario(
                file,
                root.value("name", Forms::name).orElse(""),
                root.value("description", Forms::text).orElse(""),
                blueprint,
                figures(),
                resolved(usual));
    }

    private List<Probe> probes(List<String> usual) {
        List<MeasureNames.Reading> readings =
                measures.orElseGet(() -> usual.stream().map(names::parse).toList());
        return readings.stream().map(MeasureNames.Reading::probe).toList();
    }

    /** What triggers and choosing states read, each once, recorded or not. */
    private List<Probe> watched() {
        Stream<String> triggers =
                policies.instruments().stream()
                        .flatMap(dated -> dated.schedule().when().stream())
                        .map(Trigger::label);
        return Stream.concat(triggers, choices.watched().stream())
                .distinct()
                .map(label -> names.parse(label).probe())
                .toList();
    }

    private String resolved(List<String> usual) {
        ResolvedScenario resolved = new ResolvedScenario(content.plain());
        resolved.horizon(horizon);
        resolved.adopters(adopters());
        resolved.policies(policies.resolved(content.plain().place()));
        resolved.choices(choices.resolved(content.plain().place()));
        resolved.events(events.resolved());
        ParameterCatalog catalog = declared.parameters();
        resolved.parameters(
                changed.keySet().stream()
                        .filter(id -> changed.get(id) != catalog.ofId(id).orElseThrow().fallback())
                        .toList());
        resolved.measures(usual);
        resolved.actors(actorTree.orElseThrow());
        return resolved.text();
    }
}
