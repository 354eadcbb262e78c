package leapfrog.experiment.comparison;

import leapfrog.experiment.Job;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.ResultSink;

/** Numbers of a few series, kept in memory by arm and replication; null where one failed. */
final class Kept implements ResultSink {

    private final double[][][] numbers;

    Kept(int arms, int replications) {
        numbers = new double[arms][replications][];
    }

    @Override
    public boolean holds(Job job) {
        return false;
    }

    @Override
    public void begin() {}

    @Override
    public void accept(Outcome outcome) {
        numbers[outcome.job().arm()][outcome.job().replication()] = outcome.numbers();
    }

    double[] numbers(int arm, int replication) {
        return numbers[arm][replication];
    }
}
