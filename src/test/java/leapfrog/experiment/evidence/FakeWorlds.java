package leapfrog.experiment.evidence;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.Simulation;
import leapfrog.experiment.SimulationSource;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;
import leapfrog.scenario.Scenario;

/**
 * Scenarios and worlds of which a test decides every number. A world knows its scenario and its
 * overrides by its parameters alone.
 */
public final class FakeWorlds implements ScenarioFiles, SimulationSource {

    private static final Quarter FROM = Quarter.of(2015, 1);

    /** What was run: scenario, overrides and seed. */
    public final Queue<String> ran = new ConcurrentLinkedQueue<>();

    /** Takes no time and gives every arm the same. */
    public World world = (arm, seed, label, quarter) -> 0;

    private final Map<Double, Treatment> arms = new LinkedHashMap<>();
    private final Quarter to;

    public FakeWorlds() {
        this(Quarter.of(2035, 4));
    }

    FakeWorlds(Quarter to) {
        this.to = to;
    }

    /** The number that an arm records. */
    public interface World {
        double value(Treatment arm, long seed, String label, int quarter);
    }

    @Override
    public Scenario read(Path file, List<String> overrides) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        Facts.shipped().axes().forEach(axis -> parameters.put(axis.id(), 0.0));
        parameters.put("x", 0.0);
        Trials.parameters().ids().forEach(id -> parameters.put(id, Trials.parameters().value(id)));
        String stem = file.getFileName().toString().replace(".yaml", "");
        double number = arms.size();
        arms.put(number, new Treatment(stem, overrides, Map.of()));
        parameters.put("arm", number);
        List<Probe> probes =
                overrides.stream()
                        .filter(text -> text.startsWith("measures=["))
                        .flatMap(
                                text ->
                                        Stream.of(
                                                text.substring(10, text.length() - 1).split(", ")))
                        .map(FakeWorlds::probe)
                        .toList();
        Blueprint blueprint =
                new Blueprint(
                        FROM,
                        to,
                        to,
                        10,
                        List.of(),
                        List.of(),
                        new Parameters(parameters),
                        List.of(),
                        List.of(),
                        probes,
                        List.of());
        return new Scenario(file, stem, "", blueprint, List.of(), "");
    }

    private static Probe probe(String label) {
        int open = label.indexOf('(');
        return open < 0
                ? new Probe(label, "world", world -> 0)
                : new Probe(
                        label.substring(0, open),
                        label.substring(open + 1, label.length() - 1),
                        world -> 0);
    }

    @Override
    public Simulation simulation(Blueprint blueprint) {
        Parameters parameters = blueprint.parameters();
        Map<String, Double> values = new LinkedHashMap<>();
        Facts.shipped().axes().forEach(a -> values.put(a.id(), parameters.value(a.id())));
        values.put("x", parameters.value("x"));
        Treatment arm = arms.get(parameters.value("arm")).at(values);
        List<Probe> probes = blueprint.probes();
        return seed -> {
            ran.add(arm.plain().label() + " " + seed + " " + values);
            double[] numbers = new double[blueprint.quarters() * probes.size()];
            for (int i = 0; i < numbers.length; i++) {
                String label = probes.get(i % probes.size()).label();
                numbers[i] = world.value(arm, seed, label, i / probes.size());
            }
            return numbers;
        };
    }

    @Override
    public SeriesGrid grid(Blueprint blueprint) {
        return new SeriesGrid(
                blueprint.from(),
                blueprint.quarters(),
                blueprint.probes().stream()
                        .map(one -> new Series(one.measure(), one.subject(), Unit.INDEX))
                        .toList());
    }
}
