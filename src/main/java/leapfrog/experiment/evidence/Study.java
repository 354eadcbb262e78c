package leapfrog.experiment.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import leapfrog.experiment.Arm;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.design.LatinHypercube;

/**
 * Runs what facts need and judges them. Each treatment is run once on each seed, however many facts
 * share it; what is found does not depend on the number of threads.
 */
public final class Study {

    private static final String DESIGN = "robust";

    private final Facts facts;
    private final StudyRequest request;
    private final Blueprints blueprints;
    private final SimulationSource simulations;
    private final Runner runner;
    private final Consumer<String> warnings;

    /**
     * Reads and checks everything that will be run.
     *
     * @param warnings is told of replications that failed
     * @throws leapfrog.experiment.InputException with all that is missing or wrong
     */
    public Study(
            Facts facts,
            StudyRequest request,
            ScenarioFiles files,
            SimulationSource simulations,
            Runner runner,
            Consumer<String> warnings) {
        this.facts = facts;
        this.request = request;
        this.blueprints = new Blueprints(request, request.axes() ? facts.axes() : List.of(), files);
        this.simulations = simulations;
        this.runner = runner;
        this.warnings = warnings;
    }

    /**
     * Judges every fact, and sets it against its placebo.
     *
     * @throws InterruptedException when the runner was told to stop
     */
    public List<Assessment> assess() throws IOException, InterruptedException {
        Set<Treatment> needed = new LinkedHashSet<>();
        for (Fact fact : request.chosen()) {
            needed.addAll(fact.test().arms());
            needed.addAll(fact.placeboArms());
        }
        Recordings recordings = run(needed, request.seeds());
        return request.chosen().stream().map(fact -> assessment(fact, recordings)).toList();
    }

    private Assessment assessment(Fact fact, Recordings recordings) {
        Trial trial = trial(recordings, fact.test().arms());
        Finding finding = fact.test().judge(trial, facts.bootstrap(fact));
        double placebo = Double.NaN;
        double effect = fact.test().effect(trial);
        if (!fact.placeboArms().isEmpty() && effect > 0) {
            double left = fact.test().effect(trial(recordings, fact.placeboArms()));
            placebo = 1 - left / effect;
        }
        return new Assessment(
                fact,
                finding,
                fact.test().lean(trial),
                placebo,
                Double.NaN,
                request.seeds().length - finding.used());
    }

    /**
     * Adds to each assessment the share of points of a Latin hypercube over all axes at which the
     * fact leans the same way. A point at which it is undefined counts as another way.
     *
     * @throws InterruptedException when the runner was told to stop
     */
    public List<Assessment> withRobustness(List<Assessment> assessed, int points)
            throws IOException, InterruptedException {
        List<Map<String, Double>> design = design(points);
        Set<Treatment> needed = new LinkedHashSet<>();
        for (Map<String, Double> point : design) {
            assessed.forEach(one -> needed.addAll(at(one.fact(), point)));
        }
        long[] seeds = request.seeds();
        int fewer = Math.min(facts.robustSeeds(), seeds.length);
        Recordings recordings = run(needed, Arrays.copyOf(seeds, fewer));
        return assessed.stream()
                .map(one -> one.withRobust(robust(one, design, recordings)))
                .toList();
    }

    private List<Map<String, Double>> design(int points) {
        List<Axis> axes = facts.axes();
        List<Map<String, Double>> design = new ArrayList<>();
        for (double[] shares : LatinHypercube.points(points, axes.size(), DESIGN)) {
            Map<String, Double> point = new LinkedHashMap<>();
            for (int i = 0; i < shares.length; i++) {
                point.put(axes.get(i).id(), axes.get(i).at(shares[i]));
            }
            design.add(point);
        }
        return design;
    }

    private double robust(
            Assessment assessment, List<Map<String, Double>> design, Recordings recordings) {
        double sign = Math.signum(assessment.lean());
        if (!(Math.abs(sign) > 0)) {
            return Double.NaN;
        }
        Fact fact = assessment.fact();
        long same =
                design.stream()
                        .map(point -> trial(recordings, at(fact, point)))
                        .filter(trial -> Math.signum(fact.test().lean(trial)) == sign)
                        .count();
        return (double) same / design.size();
    }

    /**
     * Judges every fact at both ends of every axis, one at a time.
     *
     * @throws InterruptedException when the runner was told to stop
     */
    public List<ScanRow> scan() throws IOException, InterruptedException {
        Set<Treatment> needed = new LinkedHashSet<>();
        for (Fact fact : request.chosen()) {
            for (Axis axis : facts.axes()) {
                needed.addAll(at(fact, Map.of(axis.id(), axis.range().low())));
                needed.addAll(at(fact, Map.of(axis.id(), axis.range().high())));
            }
        }
        Recordings recordings = run(needed, request.seeds());
        List<ScanRow> rows = new ArrayList<>();
        for (Fact fact : request.chosen()) {
            for (Axis axis : facts.axes()) {
                rows.add(
                        new ScanRow(
                                fact,
                                axis,
                                end(fact, axis, axis.range().low(), recordings),
                                end(fact, axis, axis.range().high(), recordings)));
            }
        }
        return rows;
    }

    private Finding end(Fact fact, Axis axis, double value, Recordings recordings) {
        Trial trial = trial(recordings, at(fact, Map.of(axis.id(), value)));
        return fact.test().judge(trial, facts.bootstrap(fact));
    }

    private static List<Treatment> at(Fact fact, Map<String, Double> point) {
        return fact.test().arms().stream().map(arm -> arm.at(point)).toList();
    }

    private Trial trial(Recordings recordings, List<Treatment> arms) {
        return recordings.trial(arms, blueprints.of(arms.get(0)).parameters());
    }

    private Recordings run(Set<Treatment> needed, long[] seeds)
            throws IOException, InterruptedException {
        List<Treatment> treatments = List.copyOf(needed);
        List<Arm> arms = new ArrayList<>();
        for (Treatment treatment : treatments) {
            arms.add(new Arm(treatment.label(), simulations.simulation(blueprints.of(treatment))));
        }
        SeriesGrid grid = simulations.grid(blueprints.of(treatments.get(0)));
        Recordings recordings = new Recordings(grid, treatments, seeds.length);
        if (runner.run(new RunPlan(arms, seeds, grid, true), recordings).stopped()) {
            throw new InterruptedException("the study was stopped");
        }
        recordings.failures().ifPresent(warnings);
        return recordings;
    }
}
