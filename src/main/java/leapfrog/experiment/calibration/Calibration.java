package leapfrog.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import leapfrog.experiment.InputException;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Seeds;
import leapfrog.experiment.Simulation;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.evidence.ScenarioFiles;
import leapfrog.model.core.Quarter;
import leapfrog.model.world.Blueprint;
import leapfrog.scenario.CalibrationExperiment;
import leapfrog.scenario.FittedParameter;
import leapfrog.scenario.RecordedPoint;

/**
 * Fits a scenario to the record: first the scenario as it is, then a search, then profiles. Every
 * evaluation runs on the same seeds, so that two of them differ by their values alone; what is
 * found does not depend on the number of threads, nor on how often it was interrupted.
 */
public final class Calibration {

    /** How many times more replications a check has. */
    private static final int CHECKED = 4;

    private final CalibrationExperiment experiment;
    private final ScenarioFiles files;
    private final SimulationSource simulations;
    private final SearchSpace space;
    private final Blueprint base;
    private final Misfit misfit;

    /**
     * Reads and checks the scenario, with the values from which the search starts.
     *
     * @throws leapfrog.scenario.ScenarioException when it is wrong or lacks what a target names
     */
    public Calibration(
            CalibrationExperiment experiment, ScenarioFiles files, SimulationSource simulations) {
        this.experiment = experiment;
        this.files = files;
        this.simulations = simulations;
        space = new SearchSpace(experiment.parameters());
        base = read(space.values(space.start()));
        misfit = new Misfit(experiment.targets(), simulations.grid(base));
        if (misfit.points().isEmpty()) {
            throw new InputException(
                    experiment.scenario() + " runs at no time of which a target has a point");
        }
    }

    public Misfit misfit() {
        return misfit;
    }

    /** Most replications that it will run. */
    public int replications() {
        int evaluations =
                1
                        + experiment.evaluations()
                        + Profiles.evaluations(space.dimensions(), experiment.profilePoints());
        return (evaluations + 2 * CHECKED) * experiment.replications();
    }

    /**
     * @param log of an earlier start, and of what is found now
     * @throws InterruptedException when the runner was told to stop; what had ended is in the log
     */
    public CalibrationResult run(Runner runner, EvaluationLog log)
            throws IOException, InterruptedException {
        int replications = experiment.replications();
        Evaluator evaluator =
                new Evaluator(
                        this::model,
                        misfit,
                        Seeds.mixed(experiment.seed(), replications),
                        Seeds.mixed(experiment.seed() + 1, CHECKED * replications),
                        runner,
                        log);
        Evaluation before = evaluator.evaluate(Phase.BEFORE, List.of(space.own())).get(0);
        PulledMisfit objective = new PulledMisfit(misfit, space, experiment.pull());
        new Search(space.start(), experiment.evaluations(), experiment.seed())
                .run(points -> values(evaluator, objective, points));
        Profiles profiles = new Profiles(space, misfit, objective, evaluator);
        List<Profile> found =
                experiment.profilePoints() == 0
                        ? List.of()
                        : profiles.of(experiment.profilePoints());
        Evaluation after = profiles.best();
        List<Evaluation> checks =
                evaluator.evaluate(Phase.CHECK, List.of(space.own(), after.values()));
        return new CalibrationResult(
                experiment,
                misfit,
                objective,
                before,
                after,
                checks.get(0),
                checks.get(1),
                evaluator.made(),
                found,
                profiles.limit());
    }

    private double[] values(Evaluator evaluator, PulledMisfit objective, List<double[]> points)
            throws IOException, InterruptedException {
        List<double[]> values = points.stream().map(space::values).toList();
        return evaluator.evaluate(Phase.FIT, values).stream().mapToDouble(objective::of).toArray();
    }

    /** The world with some values; without figures of actors among them nothing is read again. */
    private Blueprint blueprint(double[] values) {
        if (experiment.parameters().stream().anyMatch(FittedParameter::ofActor)) {
            return read(values);
        }
        Map<String, Double> changed = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            changed.put(experiment.parameters().get(i).id(), values[i]);
        }
        return base.withParameters(base.parameters().with(changed));
    }

    /** The scenario with some values, cut down to what the targets need. */
    private Blueprint read(double[] values) {
        List<String> overrides = new ArrayList<>();
        overrides.add("adopters=" + experiment.adopters());
        overrides.add("horizon.to=" + last());
        overrides.add("measures=[" + String.join(", ", labels()) + "]");
        overrides.addAll(space.overrides(values));
        return files.read(experiment.scenario(), overrides).blueprint();
    }

    private Quarter last() {
        return experiment.targets().stream()
                .flatMap(target -> target.series().points().stream())
                .map(RecordedPoint::at)
                .max(Quarter::compareTo)
                .orElseThrow();
    }

    private List<String> labels() {
        Stream<String> labels =
                experiment.targets().stream().map(target -> target.series().label());
        return labels.distinct().toList();
    }

    private Simulation model(double[] values) {
        return new Candidate(values);
    }

    /** The scenario with some values; made by the first worker that needs it, and then shared. */
    private final class Candidate implements Simulation {

        private final double[] values;
        private Simulation simulation;

        Candidate(double[] values) {
            this.values = values.clone();
        }

        @Override
        public double[] run(long seed) {
            return simulation().run(seed);
        }

        private synchronized Simulation simulation() {
            if (simulation == null) {
                simulation = simulations.simulation(blueprint(values));
            }
            return simulation;
        }
    }
}
