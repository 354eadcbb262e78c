package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import leapfrog.experiment.InputException;
import leapfrog.model.core.Parameters;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;
import leapfrog.scenario.Mistake;
import leapfrog.scenario.ParameterEntry;
import leapfrog.scenario.ScenarioException;

/**
 * The world of every treatment, read and checked before anything runs. What the facts name may be
 * missing, as when a folder of scenarios is another one: every such thing is told at once, with the
 * facts that need it.
 */
final class Blueprints {

    private final StudyRequest request;
    private final ScenarioFiles files;
    private final Map<Treatment, Blueprint> read = new LinkedHashMap<>();
    private final Map<String, Probe> probes = new LinkedHashMap<>();
    private final Map<Treatment, Set<String>> needed = new LinkedHashMap<>();
    private final Map<String, Set<String>> mistakes = new LinkedHashMap<>();

    /**
     * @param axes along which parameters will be set
     * @throws InputException with every mistake
     */
    Blueprints(StudyRequest request, List<Axis> axes, ScenarioFiles files) {
        this.request = request;
        this.files = files;
        for (Fact fact : request.chosen()) {
            fact.test().arms().forEach(arm -> treatment(fact, arm));
            fact.placeboArms().forEach(arm -> treatment(fact, arm));
            fact.test().measures().forEach(label -> measure(fact, label));
        }
        axes.forEach(this::axis);
        refuse();
    }

    private void treatment(Fact fact, Treatment treatment) {
        Optional<Blueprint> found =
                read.containsKey(treatment)
                        ? Optional.of(read.get(treatment))
                        : read(fact.id(), treatment, List.of());
        found.ifPresent(
                blueprint -> {
                    read.put(treatment, blueprint);
                    needed.computeIfAbsent(treatment, one -> new LinkedHashSet<>())
                            .addAll(fact.test().measures());
                    horizon(fact, treatment, blueprint);
                });
    }

    private Optional<Blueprint> read(String who, Treatment treatment, List<String> further) {
        List<String> overrides = new ArrayList<>(request.overrides());
        overrides.addAll(treatment.overrides());
        overrides.addAll(further);
        try {
            return Optional.of(
                    files.read(
                                    request.scenarios().resolve(treatment.scenario() + ".yaml"),
                                    overrides)
                            .blueprint());
        } catch (ScenarioException e) {
            e.mistakes().stream().map(Mistake::toString).forEach(text -> add(text, who));
            return Optional.empty();
        }
    }

    private void horizon(Fact fact, Treatment treatment, Blueprint blueprint) {
        String covers = treatment.stem() + " runs from " + blueprint.from() + " to ";
        Blueprint first = read.values().iterator().next();
        if (fact.test().from().compareTo(blueprint.from()) < 0
                || fact.test().to().compareTo(blueprint.to()) > 0) {
            String needs = fact.test().from() + " to " + fact.test().to();
            add(covers + blueprint.to() + ", but the test reads " + needs, fact.id());
        } else if (!first.from().equals(blueprint.from()) || !first.to().equals(blueprint.to())) {
            String other = first.from() + " to " + first.to();
            add(covers + blueprint.to() + ", but another arm from " + other, fact.id());
        }
    }

    private void measure(Fact fact, String label) {
        if (!probes.containsKey(label)) {
            Treatment first = fact.test().arms().get(0).plain();
            read(fact.id(), first, List.of("measures=[" + label + "]"))
                    .ifPresent(blueprint -> probes.put(label, blueprint.probes().get(0)));
        }
    }

    private void axis(Axis axis) {
        Treatment any = request.chosen().get(0).test().arms().get(0);
        for (double value : new double[] {axis.range().low(), axis.range().high()}) {
            String override = "parameters." + axis.id() + "=" + ParameterEntry.number(value);
            read("axis " + axis.id(), any, List.of(override));
        }
    }

    private void add(String mistake, String who) {
        mistakes.computeIfAbsent(mistake, text -> new LinkedHashSet<>()).add(who);
    }

    private void refuse() {
        List<String> lines = new ArrayList<>();
        mistakes.forEach((text, who) -> lines.add(String.join(", ", who) + ": " + text));
        if (!lines.isEmpty()) {
            throw new InputException(lines);
        }
    }

    /**
     * The world of a treatment that some fact needs, at its values. All worlds have the same
     * series, but each records those alone that a fact reads of it: others may be of states that it
     * lacks.
     */
    Blueprint of(Treatment treatment) {
        Blueprint plain = read.get(treatment.plain());
        Parameters parameters = plain.parameters().with(new TreeMap<>(treatment.values()));
        Set<String> own = needed.get(treatment.plain());
        List<Probe> recorded = new ArrayList<>();
        probes.forEach(
                (label, probe) -> recorded.add(own.contains(label) ? probe : undefined(probe)));
        return plain.withParameters(parameters).withProbes(recorded);
    }

    private static Probe undefined(Probe probe) {
        return new Probe(probe.measure(), probe.subject(), world -> Double.NaN);
    }
}
