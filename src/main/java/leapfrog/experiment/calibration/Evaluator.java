package leapfrog.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.Arm;
import leapfrog.experiment.InputException;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.ResultSink;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Simulation;

/**
 * Makes evaluations batch by batch, replications of all points of a batch side by side. The number
 * of an evaluation follows from the order of asking alone, so a log of an earlier start can stand
 * in for any of them.
 */
final class Evaluator {

    /** From values to a simulation with them. */
    @FunctionalInterface
    interface Model {
        Simulation with(double[] values);
    }

    private final Model model;
    private final Misfit misfit;
    private final long[] common;
    private final long[] unseen;
    private final Runner runner;
    private final EvaluationLog log;
    private final List<Evaluation> made = new ArrayList<>();

    /**
     * @param common seeds of every evaluation but those that check
     * @param unseen seeds of those
     */
    Evaluator(
            Model model,
            Misfit misfit,
            long[] common,
            long[] unseen,
            Runner runner,
            EvaluationLog log) {
        this.model = model;
        this.misfit = misfit;
        this.common = common.clone();
        this.unseen = unseen.clone();
        this.runner = runner;
        this.log = log;
    }

    /** All so far, in the order of asking. */
    List<Evaluation> made() {
        return made;
    }

    /**
     * @param points values of the parameters, one row each
     * @throws InterruptedException when the runner was told to stop; what had ended is in the log
     */
    List<Evaluation> evaluate(Phase phase, List<double[]> points)
            throws IOException, InterruptedException {
        int first = made.size();
        Evaluation[] batch = new Evaluation[points.size()];
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < batch.length; i++) {
            batch[i] = held(first + i, phase, points.get(i));
            if (batch[i] == null) {
                missing.add(i);
            }
        }
        if (!missing.isEmpty()) {
            run(phase, points, first, missing, batch);
        }
        List<Evaluation> all = List.of(batch);
        made.addAll(all);
        return all;
    }

    private Evaluation held(int number, Phase phase, double[] values) {
        Optional<Evaluation> held = log.held(number);
        boolean same =
                held.isEmpty()
                        || held.get().phase() == phase
                                && Arrays.equals(held.get().values(), values)
                                && held.get().medians().length == misfit.points().size();
        if (!same) {
            throw new InputException(
                    "evaluation "
                            + number
                            + " was kept of another calibration; start over with --force");
        }
        return held.orElse(null);
    }

    private void run(
            Phase phase, List<double[]> points, int first, List<Integer> missing, Evaluation[] into)
            throws IOException, InterruptedException {
        List<Arm> arms = new ArrayList<>();
        for (int i : missing) {
            arms.add(new Arm("evaluation-" + (first + i), model.with(points.get(i))));
        }
        long[] seeds = phase == Phase.CHECK ? unseen : common;
        Batch batch =
                new Batch(missing.size(), seeds.length) {
                    @Override
                    void whole(int arm, double[][] numbers, int failed) throws IOException {
                        int i = missing.get(arm);
                        double[] values = points.get(i).clone();
                        into[i] =
                                new Evaluation(
                                        first + i, phase, values, misfit.medians(numbers), failed);
                        log.accept(into[i]);
                    }
                };
        if (runner.run(new RunPlan(arms, seeds, misfit.grid(), true), batch).stopped()) {
            throw new InterruptedException("the calibration was stopped");
        }
    }

    /** Gathers the replications of each arm until it is whole. */
    private abstract static class Batch implements ResultSink {

        private final int replications;
        private final double[][][] numbers;
        private final int[] ended;
        private final int[] failed;

        Batch(int arms, int replications) {
            this.replications = replications;
            numbers = new double[arms][replications][];
            ended = new int[arms];
            failed = new int[arms];
        }

        abstract void whole(int arm, double[][] ensemble, int failures) throws IOException;

        @Override
        public void accept(Outcome outcome) throws IOException {
            int arm = outcome.job().arm();
            if (outcome.failed()) {
                failed[arm]++;
            } else {
                numbers[arm][outcome.job().replication()] = outcome.numbers();
            }
            ended[arm]++;
            if (ended[arm] == replications) {
                whole(arm, numbers[arm], failed[arm]);
                numbers[arm] = null;
            }
        }
    }
}
